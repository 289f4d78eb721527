import { bandOf, bands } from './bands';
import { include, yesNoMarks } from './columns';
import { formula, rate } from './define';
import { optional } from './param';
import { addPart } from './part';
import { measured, option } from './scalars';

export const training = rate({
  id: 'TRAINING',
  unit: 'fraction',
  better: 'higher',
  interval: ({ completed, assigned }) => (completed.inWords || assigned === null ? 'yesNo' : 'counts'),
  params: { completed: yesNoMarks, assigned: optional(yesNoMarks), include },
  row: ({ completed, assigned }, i, into) =>
    addPart(into, i, ['completed', completed], assigned, (done, due) => ({
      en: `${done} completed, but only ${due} were assigned. Without "assigned", write 1 or 0 a person.`,
      zh: `完成 ${done} 人次，多于应训的 ${due} 人次。未给出 assigned 时，每人填 1 或 0。`,
    })),
});

export const incentive = formula({
  id: 'INCENTIVE',
  unit: 'number',
  better: 'higher',
  params: { score: measured, bands, method: option(['step', 'linear'], 'step') },
  compute({ score, bands, method }) {
    const place = bandOf(bands, score, 'score');
    const { from, value } = bands[place]!;
    const next = bands[place + 1];
    if (method === 'step' || next === undefined) return value;
    return value + ((score - from) / (next.from - from)) * (next.value - value);
  },
});
