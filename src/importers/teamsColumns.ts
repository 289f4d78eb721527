import { folded } from '../core/folded';
import type { Line } from './teamsSections';

type Column = 'name' | 'joined' | 'left' | 'duration' | 'email' | 'id' | 'role';

/** What a row says, as text. */
export type Fields = Readonly<Record<Column, string>>;

/** English headings; in other languages the columns are found by their place. */
const names: Readonly<Record<Column, RegExp>> = {
  name: /^name$/,
  joined: /^(first join|join time)/,
  left: /^(last leave|leave time)/,
  duration: /^(in meeting )?duration$/,
  email: /^email$/,
  id: /^participant id/,
  role: /^role$/,
};

export type Places = Readonly<Partial<Record<Column, number>>>;

export const participantPlaces: Places = {
  name: 0,
  joined: 1,
  left: 2,
  duration: 3,
  email: 4,
  id: 5,
  role: 6,
};

export const sessionPlaces: Places = { name: 0, joined: 1, left: 2, duration: 3, email: 4, role: 5 };

/** A way to read the rows of a section below its headings. */
export const fieldReader = (headings: Line | undefined, usual: Places): ((line: Line) => Fields) => {
  const words = headings?.cells.map(folded) ?? [];
  const place = (column: Column): number => {
    const named = words.findIndex((word) => names[column].test(word));
    return named >= 0 ? named : (usual[column] ?? -1);
  };
  const places = {
    name: place('name'),
    joined: place('joined'),
    left: place('left'),
    duration: place('duration'),
    email: place('email'),
    id: place('id'),
    role: place('role'),
  };
  return ({ cells }) => {
    const text = (column: Column): string => cells[places[column]]?.trim() ?? '';
    return {
      name: text('name'),
      joined: text('joined'),
      left: text('left'),
      duration: text('duration'),
      email: text('email'),
      id: text('id'),
      role: text('role'),
    };
  };
};
