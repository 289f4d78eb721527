import fc from 'fast-check';
import type { Encoding } from '../../src/importers/decode';
import { decode } from '../../src/importers/decode';
import { ImportError } from '../../src/importers/importError';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

const marked = (text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Uint8Array =>
  encoding === 'utf-8'
    ? new TextEncoder().encode(`\ufeff${text}`)
    : utf16(`\ufeff${text}`, encoding === 'utf-16le');

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return 'read';
};

const table = '1. Summary\t\r\nStart time\t5/14/26, 10:45:02 AM\r\nName\t陈伟 Zoë\r\n';

describe('decode', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s with a byte order mark is certain',
    (encoding) => {
      expect(decode(marked(table, encoding))).toEqual({ text: table, encoding, guessed: false });
    },
  );

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('%s without a mark is known by its zero bytes', (encoding, littleEndian) => {
    expect(decode(utf16(table, littleEndian))).toEqual({ text: table, encoding, guessed: false });
  });

  test('UTF-8 without a mark is certain', () => {
    const bytes = new TextEncoder().encode(table);
    expect(decode(bytes)).toEqual({ text: table, encoding: 'utf-8', guessed: false });
  });

  test('a text of Western Europe that is not UTF-8 is a guess and not Chinese', () => {
    const text = 'Name;E-Mail\r\nJörg Müller GmbH;joerg@example.com\r\n';
    expect(decode(latin1(text))).toEqual({ text, encoding: 'windows-1252', guessed: true });
  });

  test('the chosen encoding goes before the guess', () => {
    const bytes = Uint8Array.from([0xcd, 0xf5, 0xb7, 0xbc, 0x2c, 0x31]);
    expect(decode(bytes, 'gb18030').text).toBe('王芳,1');
    expect(decode(bytes, 'windows-1252').text).toBe('Íõ·¼,1');
  });

  test('an encoding that does not fit the bytes is refused', () => {
    expect(codeOf(() => decode(latin1('Müller GmbH'), 'utf-8'))).toBe('encoding');
  });

  test('a download that broke off within a character keeps all before it', () => {
    const utf8 = new TextEncoder().encode('Zoë,陈伟');
    expect(decode(utf8.subarray(0, -1))).toEqual({ text: 'Zoë,陈', encoding: 'utf-8', guessed: false });
    const two = marked(table, 'utf-16le');
    expect(decode(two.subarray(0, -1)).text).toBe(table.slice(0, -1));
  });

  test('an accent at the very end of a text that is not UTF-8 is kept', () => {
    expect(decode(latin1('Name,Café')).text).toBe('Name,Café');
  });

  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a file with a mark and nothing else', Uint8Array.of(0xff, 0xfe), 'empty'],
    ['blank lines', latin1(' \r\n\r\n'), 'empty'],
    ['a PDF with the name of a CSV', latin1('%PDF-1.7\n1 0 obj'), 'pdf'],
    ['a workbook or ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'zip'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'xls'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72), 'binary'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'tooLarge'],
  ])('%s is refused', (_, bytes, code) => {
    expect(codeOf(() => decode(bytes))).toBe(code);
  });

  test('a refusal says in both languages what to do', () => {
    expect(() => decode(latin1('%PDF-1.7'))).toThrow(
      expect.objectContaining({
        reason: { en: expect.stringContaining('CSV'), zh: expect.stringContaining('CSV') },
      }),
    );
  });

  test('what is written with a byte order mark comes back, whatever it is', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => s.trim() !== '' && !s.includes('\0'));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<'utf-8' | 'utf-16le' | 'utf-16be'>('utf-8', 'utf-16le', 'utf-16be'),
        (s, e) => {
          expect(decode(marked(s, e)).text).toBe(s);
        },
      ),
    );
  });

  test('any bytes are read or refused in words', () => {
    const encoding = fc.option(fc.constantFrom<Encoding>('utf-8', 'gb18030', 'windows-1252'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), encoding, (bytes, chosen) => {
        expect(typeof codeOf(() => decode(bytes, chosen))).toBe('string');
      }),
    );
  });
});
