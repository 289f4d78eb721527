/**
 * Bytes that a value takes in a request to Excel, never too few: it travels as JSON in UTF-8 inside a JSON text, so
 * quotation marks and backslashes take two.
 */
export const wireSize = (value: unknown): number => {
  const json = JSON.stringify(value) ?? '';
  let size = 0;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    size += unit >= 0x800 ? 3 : unit >= 0x80 || unit === 0x22 || unit === 0x5c ? 2 : 1;
  }
  return size;
};
