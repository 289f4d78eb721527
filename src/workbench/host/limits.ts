/** Excel on the web: bytes of a request, of a response, and of one call of a custom function. */
export const payloadLimit = 5 * 1024 * 1024;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
