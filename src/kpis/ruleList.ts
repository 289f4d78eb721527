import { refusal, shortened } from '../core/refusal';
import type { Param } from './param';
import { wordsIn } from './scalars';

/** Some of the rules that there are, each once, in a range or in a text separated by commas; else the standard ones. */
export const ruleList = <R extends string>(
  all: readonly R[],
  standard: readonly NoInfer<R>[],
): Param<readonly R[]> => ({
  takes: 'range',
  optional: true,
  read(cells, { name }) {
    const words = wordsIn(cells, name);
    if (words === null) return standard;
    return [...new Set(words)].map((word) => {
      const rule = all.find((each) => each === word);
      if (rule !== undefined) return rule;
      throw refusal.argument(name, {
        en: `"${shortened(word)}" is not a rule. There are ${all.join(', ')}.`,
        zh: `“${shortened(word)}”不是可用的规则。可用的规则：${all.join('、')}。`,
      });
    });
  },
});
