import { detect } from 'chardet';
import { ImportError } from './importError';

/** Encodings a person can choose from, as `TextDecoder` labels. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1252',
  'windows-1250',
  'windows-1251',
] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The encoding was guessed: the bytes alone do not settle it, so the preview should offer others. */
  readonly guessed: boolean;
}

const maximumBytes = 20 * 1024 * 1024;
const sampleBytes = 64 * 1024;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

const byteOrderMark = (bytes: Uint8Array): Encoding | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return null;
};

/** Digits, separators and line breaks of a table have a zero byte in UTF-16, always on the same side. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  const sample = bytes.subarray(0, sampleBytes);
  let first = 0;
  let second = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) first++;
    else second++;
  });
  const enough = sample.length / 20;
  if (second > enough && second > first * 8) return 'utf-16le';
  if (first > enough && first > second * 8) return 'utf-16be';
  return null;
};

const refuseOtherFiles = (bytes: Uint8Array): void => {
  if (bytes.length === 0)
    throw new ImportError('empty', {
      en: 'This file is empty. Download the report again and choose the new file.',
      zh: '该文件是空的。请重新下载报告后再选择。',
    });
  if (bytes.length > maximumBytes)
    throw new ImportError('tooLarge', {
      en: 'This file is larger than 20 MB, too large for an attendance report. Check that it is the right file.',
      zh: '该文件超过 20 MB，不像是一份参会报告。请确认所选文件是否正确。',
    });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new ImportError('pdf', {
      en: 'This is a PDF, whatever its name says. Download the report as CSV and choose that file.',
      zh: '该文件实际是 PDF（与扩展名无关）。请下载 CSV 格式的报告后再选择。',
    });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    throw new ImportError('zip', {
      en: 'This is an Excel workbook or a ZIP archive, not a CSV file. Open it, save the sheet as “CSV UTF-8” and choose that file.',
      zh: '该文件是 Excel 工作簿或 ZIP 压缩包，不是 CSV 文件。请打开后将工作表另存为“CSV UTF-8”，再选择该文件。',
    });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new ImportError('xls', {
      en: 'This is an old Excel workbook (.xls), not a CSV file. Open it in Excel, save the sheet as “CSV UTF-8” and choose that file.',
      zh: '该文件是旧版 Excel 工作簿（.xls），不是 CSV 文件。请用 Excel 打开并将工作表另存为“CSV UTF-8”，再选择该文件。',
    });
};

/** The text in this encoding, or null where the bytes do not allow it; `cut` allows half a character at the end. */
const tryDecode = (bytes: Uint8Array, encoding: Encoding, cut = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
};

/** UTF-8, also of a download that broke off within a character, if characters before it show that it is UTF-8. */
const tryUtf8 = (bytes: Uint8Array): string | null => {
  const whole = tryDecode(bytes, 'utf-8');
  if (whole !== null) return whole;
  const cut = tryDecode(bytes, 'utf-8', true);
  return cut !== null && /[^\p{ASCII}]/u.test(cut) ? cut : null;
};

const chardetNames: Readonly<Record<string, Encoding>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'ISO-8859-2': 'windows-1250',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
};

const guess = (bytes: Uint8Array): Decoded => {
  const likely = chardetNames[detect(bytes.subarray(0, sampleBytes)) ?? ''];
  const text = likely ? tryDecode(bytes, likely, true) : null;
  if (likely && text !== null) return { text, encoding: likely, guessed: true };
  // Every byte is a character of windows-1252, so this cannot fail.
  const encoding = 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: true };
};

const decodeText = (bytes: Uint8Array): Decoded => {
  const encoding = byteOrderMark(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text = encoding === 'utf-8' ? tryUtf8(bytes) : tryDecode(bytes, encoding, true);
  return text === null ? guess(bytes) : { text, encoding, guessed: false };
};

const refuseBinary = (decoded: Decoded): Decoded => {
  if (decoded.text.trim() === '')
    throw new ImportError('empty', {
      en: 'There is nothing but blanks in this file. Download the report again and choose the new file.',
      zh: '该文件没有任何内容。请重新下载报告后再选择。',
    });
  if (decoded.text.includes('\0'))
    throw new ImportError('binary', {
      en: 'This is not a text file. Choose the attendance report as it was downloaded (CSV).',
      zh: '该文件不是文本文件。请选择下载得到的原始参会报告（CSV）。',
    });
  return decoded;
};

/**
 * The text of a file: by its byte order mark, as UTF-16 without a mark, as UTF-8, else by what chardet takes it
 * for. `chosen` overrides all but the refusal of files that are no text.
 * @throws ImportError for an empty, too large or binary file and for a chosen encoding that does not fit.
 */
export const decode = (bytes: Uint8Array, chosen?: Encoding): Decoded => {
  refuseOtherFiles(bytes);
  if (!chosen) return refuseBinary(decodeText(bytes));
  const text = tryDecode(bytes, chosen, true);
  if (text === null)
    throw new ImportError('encoding', {
      en: `The file cannot be read as ${chosen}. Choose another encoding.`,
      zh: `该文件无法按 ${chosen} 编码读取。请选择其他编码。`,
    });
  return refuseBinary({ text, encoding: chosen, guessed: true });
};
