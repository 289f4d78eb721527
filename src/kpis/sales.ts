import { refusal } from '../core/refusal';
import { dealStatus } from '../core/vocabulary';
import { NO_ROWS, Values, ZERO_BASE } from './bins';
import { amount, dates, events, include, numbers, words } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { KEPT, optional } from './param';
import { date, measured, number, wordList } from './scalars';
import { furthestStage, stage, stages } from './stages';
import { workdays } from './workTime';

export const attainment = rate({
  id: 'ATTAINMENT',
  unit: 'fraction',
  better: 'higher',
  interval: 'none',
  params: { actual: numbers(), target: numbers({ min: 0 }), include },
  row: ({ actual, target }, i, into) => into.add(actual[i]!, target[i]!),
});

export const pace = formula({
  id: 'PACE',
  unit: 'fraction',
  better: 'higher',
  params: {
    actual: measured,
    target: number({ min: 0 }),
    start: date,
    end: date,
    asOf: date,
    holidays: workdays,
  },
  compute({ actual, target, start, end, asOf, holidays: clock }) {
    const [first, last, today] = [Math.floor(start), Math.floor(end), Math.floor(asOf)];
    if (last < first)
      throw refusal.argument('end', {
        en: 'it lies before the start. Change one of the two.',
        zh: '早于开始日期，请修改其中之一。',
      });
    const daysTo = (day: number): number =>
      clock === null ? day + 1 - first : clock.hours(first, day + 1) / 24;
    const gone = today < first ? 0 : daysTo(Math.min(today, last));
    if (gone === 0)
      throw refusal.noData({
        en: 'No data: no day of the period has gone by.',
        zh: '无数据：期间尚未开始，或还没有工作日。',
      });
    if (target === 0) throw refusal.noData(ZERO_BASE);
    return actual / (target * (gone / daysTo(last)));
  },
});

export const conversion = rate({
  id: 'CONVERSION',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { furthestStage, stages, from: stage('first'), to: stage('last'), include },
  row({ furthestStage, stages, from, to }, i, into) {
    if (to <= from)
      throw refusal.argument('to', {
        en: `"${stages.names[to]}" does not come after "${stages.names[from]}".`,
        zh: `“${stages.names[to]}”不在“${stages.names[from]}”之后。`,
      });
    if (furthestStage[i]! < from) into.leaveOut();
    else into.mark(furthestStage[i]! >= to);
  },
});

export const funnel = formula({
  id: 'FUNNEL',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { furthestStage, stages, value: optional(amount) },
  compute({ furthestStage, stages: { names }, value }, { why }) {
    if (!why.includes(KEPT)) throw refusal.noData(NO_ROWS);
    const reached = names.map(() => 0);
    for (let i = 0; i < furthestStage.length; i++)
      if (why[i] === KEPT) reached[furthestStage[i]!]! += value === null ? 1 : value[i]!;
    for (let place = names.length - 2; place >= 0; place--) reached[place]! += reached[place + 1]!;
    const share = (part: number, whole: number | undefined): Scalar => (whole ? part / whole : '');
    return names.map((name, place): Scalar[] => [
      name,
      reached[place]!,
      share(reached[place]!, reached[place - 1]),
      share(reached[place]!, reached[0]),
    ]);
  },
});

export const winRate = rate({
  id: 'WINRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    status: words(dealStatus, { own: { won: 'won', lost: 'lost' }, rest: 'open' }),
    won: wordList,
    lost: wordList,
    include,
  },
  row({ status }, i, into) {
    if (status[i] === 'open') into.leaveOut();
    else into.mark(status[i] === 'won');
  },
});

export const salesCycle = fold({
  id: 'SALESCYCLE',
  unit: 'days',
  better: 'lower',
  params: {
    created: dates(),
    closed: events,
    status: words(dealStatus, { blank: 'open' }),
    percentile: number({ min: 0, max: 1 }, 0.5),
    include,
  },
  start: () => new Values(),
  row({ created, closed, status }, i, into) {
    const days = Math.floor(closed[i]!) - Math.floor(created[i]!);
    if (days < 0)
      throw refusal.row('closed', i, {
        en: 'it lies before "created". Mend one of the two.',
        zh: '早于创建日期，请修正其中之一。',
      });
    if (status[i] === 'won' && !Number.isNaN(days)) into.add(days);
    else into.leaveOut();
  },
  finish: (bin, { percentile }) => bin.percentile(percentile),
});

export const velocity = formula({
  id: 'VELOCITY',
  unit: 'money',
  better: 'higher',
  params: {
    deals: number({ min: 0 }),
    value: number({ min: 0 }),
    winRate: number({ min: 0, max: 1 }),
    cycleDays: number({ min: 0 }),
  },
  compute({ deals, value, winRate, cycleDays }) {
    if (cycleDays === 0) throw refusal.noData(ZERO_BASE);
    return (deals * value * winRate) / cycleDays;
  },
});
