import type { HostOptions } from './host';
import { Host } from './host';

export { bootHeadless, formulaEngineConfig } from './boot';
export type { ChartState } from './charts';
export type { FunctionMetadata, FunctionsFile } from './functionsFile';
export type { Counters, Fault, Host, HostOptions } from './host';

/** Opens an emulated Excel with a blank workbook. */
export const createHost = (options: HostOptions): Host => new Host(options);
