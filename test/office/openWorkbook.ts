import type { Host, HostOptions } from '../../src/workbench/host';
import { bootHeadless, createHost } from '../../src/workbench/host';
import { loadClient } from './client';

export type OpenOptions = Partial<Omit<HostOptions, 'univer' | 'api'>>;

/** An emulated Excel with a blank workbook, and Microsoft's client on it: `Excel.run` works from here on. */
export interface OpenedWorkbook {
  readonly host: Host;
  /** A new blank workbook; cheap, for between tests. */
  reset(): Promise<void>;
  dispose(): void;
}

/** Once for each test file, in `beforeAll`. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const host = createHost({ language: 'en-US', ...options, ...bootHeadless() });
  host.attach(window);
  await loadClient();
  return {
    host,
    async reset() {
      await host.settled();
      host.reset();
    },
    dispose: () => host.dispose(),
  };
}
