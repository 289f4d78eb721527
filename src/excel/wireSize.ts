/** Bytes that a value takes in a request to Excel, where it is JSON in UTF-8. */
export const wireSize = (value: unknown): number => {
  const json = JSON.stringify(value) ?? '';
  let size = 0;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    size += unit < 0x80 ? 1 : unit < 0x800 || surrogate ? 2 : 3;
  }
  return size;
};
