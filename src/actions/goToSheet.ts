import { show } from '../excel/selection';
import type { Action } from './action';

export const goToSheet: Action<string, void> = {
  id: 'goToSheet',
  title: { en: 'Go to sheet', zh: '前往工作表' },
  icon: 'go',
  run: (sheet) => show(sheet),
};
