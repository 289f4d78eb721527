import { checkAgreement } from './agreement';
import { customerRaces } from './families/customers';
import { groups } from './families/groups';
import { meetings } from './families/meetings';
import { records } from './families/records';
import { sales } from './families/sales';
import { scorecards } from './families/scorecards';
import { service } from './families/service';
import { statistics } from './families/statistics';
import { surveys } from './families/surveys';
import { measure } from './measure';
import { draws, numbersOf, type Race } from './race';

const SEED = 7;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Rows with which results are compared: with odd cells in each place, and with others. */
const FEW = 60;
const MANY = 1_000;

const all = [
  meetings,
  surveys,
  customerRaces,
  service,
  sales,
  records,
  groups,
  statistics,
  scorecards,
].flat();

/** Slope of ln time over ln rows, from the second size on: 1 is proportional. */
function growth(sizes: readonly number[], times: readonly number[]): number {
  const points = times.slice(1).map((time, i) => [Math.log(sizes[i + 1]!), Math.log(time)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const CLOSE = 1e-9;

/** Throws where a peer that computes the same does not give the same. */
function checkPeers({ name, columns, ours, peers = {}, sizes = SIZES }: Race): void {
  const data = columns(Math.min(MANY, sizes.at(-1)!), draws(SEED));
  const own = numbersOf(ours(data));
  for (const [peer, make] of Object.entries(peers)) {
    const { run, numbers, partly } = make(data);
    if (partly) continue;
    const theirs = (numbers ?? numbersOf)(run() as never);
    const isSame =
      theirs.length === own.length &&
      theirs.every((each, i) => Math.abs(each - own[i]!) <= CLOSE * Math.max(1, Math.abs(each)));
    if (!isSame) throw new Error(`${name}: ${peer} gives ${theirs.slice(0, 5)}, ours ${own.slice(0, 5)}`);
  }
}

/** A peer, unless it cannot take so many rows. */
function able(run: () => unknown): (() => unknown) | undefined {
  try {
    run();
    return run;
  } catch {
    return undefined;
  }
}

const shown = (value: number | undefined, digits: number, width = 11): string => {
  if (value === undefined) return '';
  return (Number.isNaN(value) ? 'fails' : value.toFixed(digits)).padStart(width);
};

function race({ name, columns, ours, byHand, trusting, peers = {}, goal, sizes = SIZES }: Race): void {
  const others = Object.keys(peers);
  const heads = ['rows', 'ms', 'ns/row', 'by hand', 'goal', ...(trusting ? ['trusting'] : []), ...others];
  console.log(name.padEnd(20) + heads.map((head) => head.padStart(Math.max(11, head.length + 2))).join(''));
  const times = sizes.map((size) => {
    const data = columns(size, draws(SEED));
    const runs = [ours, byHand, ...(trusting ? [trusting] : [])].map((compute) => () => compute(data));
    const theirs = Object.values(peers).map((make) => able(make(data).run));
    const [own, ...rest] = measure([...runs, ...theirs.flatMap((run) => run ?? [])]);
    const ratios = rest.map((time) => own! / time);
    theirs.forEach((run, k) => run ?? ratios.splice(runs.length - 1 + k, 0, NaN));
    console.log(
      String(size).padStart(31) +
        shown(own, 3) +
        shown((own! * 1e6) / size, 0) +
        shown(ratios[0], 2) +
        (goal === undefined ? '' : `≤ ${goal}`).padStart(11) +
        ratios
          .slice(1)
          .map((ratio, k) => shown(ratio, 2, Math.max(11, heads[k + 5]!.length + 2)))
          .join(''),
    );
    return own!;
  });
  console.log(`${''.padEnd(20)}   grows with the power ${growth(sizes, times).toFixed(2)} of the rows\n`);
}

const wanted = process.argv.slice(2).map((name) => name.toUpperCase());
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)));

console.log(`Times of ours ÷ times of others in the same run: below 1 ours is faster.
  by hand    a loop for this function alone, with the same checks and refusals
  trusting   a loop that believes its input
  the rest   libraries; what they take is made beforehand, and they check nothing
`);
for (const each of chosen) {
  const few = Math.min(FEW, (each.sizes ?? SIZES).at(-1)!);
  checkAgreement(each.name, each.columns(few, draws(SEED)), each.ours, each.byHand);
  checkPeers(each);
}
for (const each of chosen) race(each);
