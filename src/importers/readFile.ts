import type { Encoding } from './decode';
import { decode } from './decode';
import type { Grid } from './grid';
import { readGrid } from './grid';

export interface FileContent {
  readonly grid: Grid;
  readonly encoding: Encoding;
  /** The encoding is a guess: the preview should let the person choose another of `encodings`. */
  readonly encodingGuessed: boolean;
}

/**
 * The rows of a file; `encoding` is the person's choice, if any.
 * @throws ImportError that says what the file is and what to do.
 */
export const readFile = (bytes: Uint8Array, encoding?: Encoding): FileContent => {
  const decoded = decode(bytes, encoding);
  return { grid: readGrid(decoded.text), encoding: decoded.encoding, encodingGuessed: decoded.guessed };
};
