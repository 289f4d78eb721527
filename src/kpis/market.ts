import { refusal } from '../core/refusal';
import { Bin, NO_ROWS, ZERO_BASE, type Detail } from './bins';
import { amount, include } from './columns';
import { fold, formula, rate } from './define';
import { KEPT } from './param';
import { measured, measuredWithin, number } from './scalars';

const NO_BASE = {
  en: 'No data: growth from 0 or from below has no rate.',
  zh: '无数据：基数为 0 或负数时没有增长率。',
};

const BELOW_ZERO = {
  en: 'No data: growth to below 0 has no rate a year.',
  zh: '无数据：期末值为负数时没有年均增长率。',
};

export const growthRate = formula({
  id: 'GROWTHRATE',
  unit: 'fraction',
  better: 'higher',
  params: { current: measured, previous: measured },
  compute({ current, previous }) {
    if (previous <= 0) throw refusal.noData(NO_BASE);
    return (current - previous) / previous;
  },
});

export const cagr = formula({
  id: 'CAGR',
  unit: 'fraction',
  better: 'higher',
  params: { first: measured, last: measured, periods: number() },
  compute({ first, last, periods }) {
    if (periods <= 0)
      throw refusal.argument('periods', { en: 'give a number above 0.', zh: '请给出大于 0 的数。' });
    if (first <= 0) throw refusal.noData(NO_BASE);
    if (last < 0) throw refusal.noData(BELOW_ZERO);
    return (last / first) ** (1 / periods) - 1;
  },
});

export const marketShare = rate({
  id: 'MARKETSHARE',
  unit: 'fraction',
  better: 'higher',
  interval: 'none',
  params: { own: amount, market: amount, include },
  row({ own, market }, i, into) {
    const [part, whole] = [own[i]!, market[i]!];
    if (part > whole)
      throw refusal.row('own', i, {
        en: `${part} is more than the whole market, ${whole}. The market includes your own sales.`,
        zh: `${part} 大于市场总额 ${whole}。市场总额应包含本企业的销售。`,
      });
    into.add(part, whole);
  },
});

export const relativeShare = formula({
  id: 'RELATIVESHARE',
  unit: 'number',
  better: 'higher',
  params: { own: measuredWithin({ min: 0 }), competitors: amount },
  compute({ own, competitors }, { why }) {
    const largest = competitors.reduce((most, each, i) => (why[i] === KEPT ? Math.max(most, each) : most), 0);
    if (largest === 0)
      throw refusal.noData({
        en: 'No data: no competitor has sales.',
        zh: '无数据：没有竞争对手的销售额。',
      });
    return own / largest;
  },
});

/** Σ share² as one pass gathers it. */
class Concentration extends Bin {
  private sum = 0;
  private squares = 0;

  add(sales: number): void {
    this.n++;
    this.sum += sales;
    this.squares += sales * sales;
  }

  detail(): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    return this.sum === 0 ? this.none(ZERO_BASE) : this.plain(this.squares / (this.sum * this.sum));
  }
}

export const hhi = fold({
  id: 'HHI',
  unit: 'number',
  better: 'neither',
  params: { sales: amount, include },
  start: () => new Concentration(),
  row: ({ sales }, i, into) => into.add(sales[i]!),
  finish: (bin) => bin.detail(),
});
