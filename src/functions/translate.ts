import { KpiError } from '../core/kpiError';
import { localeOf, type Locale } from '../core/locale';
import { inLanguage, type Kpi, type Scalar, type Shown } from '../kpis/define';
import { givenOf } from '../kpis/given';

/** The language of words and messages: Office's own where there is an Office, at the time of the call. */
function localeNow(): Locale {
  const office: { context?: { displayLanguage?: string } } | undefined = (
    globalThis as { Office?: { context?: { displayLanguage?: string } } }
  ).Office;
  return localeOf(office?.context?.displayLanguage);
}

const TOO_LARGE = new KpiError('#VALUE!', {
  en: 'The result is too large for a cell.',
  zh: '结果过大，单元格无法显示。',
});

const isShown = (cell: Scalar | null | undefined): cell is Scalar =>
  cell !== null && cell !== undefined && (typeof cell !== 'number' || Number.isFinite(cell));

/** What Excel can show: no NaN, and inside an array nothing but `''` where there is no data. */
function shown(value: Shown): Shown {
  if (Array.isArray(value))
    return (value as readonly (readonly Scalar[])[]).map((row) =>
      row.map((cell) => (isShown(cell) ? cell : '')),
    );
  if (!isShown(value as Scalar)) throw TOO_LARGE;
  return value;
}

/** The one place in which errors of functions become errors of Excel. */
function translated(error: unknown): unknown {
  if (!(error instanceof KpiError)) return error;
  const code =
    error.code === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, error.reason[localeNow()]);
}

/** A function of the catalogue as Excel calls it. */
export const custom =
  (kpi: Kpi) =>
  (...values: readonly unknown[]): Shown => {
    try {
      return shown(inLanguage(kpi.value(givenOf(kpi, values)), localeNow()));
    } catch (error) {
      throw translated(error);
    }
  };
