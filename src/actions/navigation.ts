import type { Text } from '../core/locale';
import type { Icon } from './action';

/** The pages of the pane, in the order of its tabs. */
export const pages = [
  { id: 'start', title: { en: 'Start', zh: '开始' }, icon: 'start' },
  { id: 'templates', title: { en: 'Templates', zh: '模板' }, icon: 'templates' },
  { id: 'scorecard', title: { en: 'Scorecard', zh: '计分卡' }, icon: 'scorecard' },
  { id: 'import', title: { en: 'Import', zh: '导入' }, icon: 'import' },
  { id: 'settings', title: { en: 'Settings', zh: '设置' }, icon: 'settings' },
] as const satisfies readonly { readonly id: string; readonly title: Text; readonly icon: Icon }[];

export type PageId = (typeof pages)[number]['id'];

/** Where the pane stands, and what is to be done there at once. A new object for every visit. */
export interface Visit {
  readonly page: PageId;
  readonly run?: 'repair';
}

/** Where ribbon and pane meet: the ribbon says where to go, the pane follows, whether it is shown yet or not. */
export interface Navigation {
  readonly current: () => Visit;
  readonly goTo: (page: PageId, run?: 'repair') => void;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const createNavigation = (): Navigation => {
  let visit: Visit = { page: 'start' };
  const listeners = new Set<() => void>();
  return {
    current: () => visit,
    goTo: (page, run) => {
      visit = run ? { page, run } : { page };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The navigation of this page: ribbon and pane run in one shared runtime. */
export const navigation = createNavigation();
