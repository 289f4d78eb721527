import type { Grid } from './grid';
import { ImportError } from './importError';
import type { Importer } from './importer';
import { teams } from './teams';

export const importers: readonly Importer[] = [teams];

/**
 * The importers that take the file for theirs: one, or several to ask about.
 * @throws ImportError where no importer does.
 */
export const identify = (grid: Grid): readonly [Importer, ...Importer[]] => {
  const [first, ...others] = importers.filter((importer) => importer.identify(grid));
  if (first) return [first, ...others];
  throw new ImportError('unknownFormat', {
    en: 'This is not a report the add-in knows. Choose the attendance report of a Microsoft Teams meeting, as downloaded: it begins with “1. Summary”.',
    zh: '无法识别该文件的格式。请选择从 Microsoft Teams 会议下载的原始参会报告，其开头为“1. 摘要”一类的标题。',
  });
};
