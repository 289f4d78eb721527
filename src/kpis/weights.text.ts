import type { ProseOf } from './prose';
import type * as definitions from './weights';

export const weights: ProseOf<typeof definitions> = {
  weightsEqual: {
    title: { en: 'Equal weights', zh: '等权重' },
    summary: { en: 'The same weight for every item.', zh: '为每个项目分配相同的权重。' },
    params: {
      items: { en: 'The number of items, or the items themselves.', zh: '项目个数，或项目所在区域。' },
    },
    computes: {
      en: '1 ÷ n each; blank cells of a range get none.',
      zh: '每项 1 ÷ n；区域中的空白单元格不分配。',
    },
    excel: '=SEQUENCE(n,1,1/n,0)',
    examples: [
      {
        caption: { en: 'Four items.', zh: '四个项目。' },
        args: [4],
        gives: [[0.25], [0.25], [0.25], [0.25]],
      },
    ],
  },
};
