import type { FunctionMetadata, FunctionsFile } from '../host';
import { BooleanNumber, FunctionType, IDescriptionService, type IFunctionInfo } from './univer';
import type { Grid } from './boot';

interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** functions.json with its words, of which calculating needs none. */
export interface DescribedFunctions extends FunctionsFile {
  readonly functions: readonly (Omit<FunctionMetadata, 'parameters'> & {
    readonly description: string;
    readonly parameters: readonly DescribedParameter[];
  })[];
}

const flag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Offers the add-in's functions, with the words of their metadata, while a formula is typed. */
export function describeFunctions({ univer }: Grid, namespace: string, file: DescribedFunctions): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const infos = file.functions.map(({ name, description, parameters }): IFunctionInfo => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: flag(!parameter.optional),
      repeat: flag(parameter.repeating ?? false),
    })),
  }));
  descriptions.unregisterDescriptions(infos.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(infos);
}
