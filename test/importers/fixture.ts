import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file under test/fixtures. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', name)));
