import { captions, common } from './common.text';
import type { ProseOf } from './prose';
import type * as definitions from './service';

export const service: ProseOf<typeof definitions> = {
  attainment: {
    title: { en: 'Target attainment', zh: '目标完成率' },
    summary: { en: 'What was reached as a share of the target.', zh: '实际完成占目标的比例。' },
    params: {
      actual: { en: 'Actual amount.', zh: '实际值。' },
      target: { en: 'Target or budget.', zh: '目标值或预算。' },
      include: common.include,
    },
    computes: {
      en: 'Σ actual ÷ Σ target; above 100% where the target is passed. A target of 0 in all is no data.',
      zh: 'Σ 实际值 ÷ Σ 目标值；超额时大于 100%。目标合计为 0 时为无数据。',
    },
    excel: '=SUM(actual)/SUM(target)',
    examples: [
      {
        caption: captions.pooled,
        args: [
          [90, 30],
          [100, 20],
        ],
        gives: 1,
      },
    ],
  },
};
