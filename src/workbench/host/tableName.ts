/** Univer's structured references know no underscore in the name of a table; this letter stands for it there. */
const underscore = 'ˍ';

export const tableNameIn = (univerName: string): string => univerName.replaceAll(underscore, '_');
export const univerTableName = (name: string): string => name.replaceAll('_', underscore);
