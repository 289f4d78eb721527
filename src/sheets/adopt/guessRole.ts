import { headerForm } from './headerForm';
import { matchHeaders, type Certainty } from './matchHeaders';
import { requiredOf, roles, type Role, type RoleTemplate } from './roles';

const worth: Readonly<Record<Certainty, number>> = { exact: 1, synonym: 0.9, similar: 0.4, none: 0 };

/** What it counts that the table or its sheet is called like the template. */
const NAMED = 0.5;

/** A role that a table may play, and how well it fits; 0 means not at all. */
export interface RoleGuess {
  readonly role: Role;
  readonly fit: number;
}

const isNamedLike = (template: RoleTemplate, names: readonly string[]): boolean => {
  const titles = [template.key, ...Object.values(template.title)].map((title) => headerForm(title).whole);
  return names.some((name) => {
    const { whole } = headerForm(name);
    return titles.some((title) => whole.includes(title));
  });
};

/**
 * The roles by how well they fit, best first: how many of the columns that each cannot do without are there, how
 * many of the headers it explains, and what the table is called.
 *
 * @param names Names of the table and of its sheet.
 */
export const guessRole = (headers: readonly string[], names: readonly string[] = []): readonly RoleGuess[] =>
  roles
    .map((template): RoleGuess => {
      const matches = matchHeaders(template, headers);
      const sum = (keys: readonly string[]): number =>
        matches
          .filter(({ key }) => keys.includes(key))
          .reduce((total, { certainty }) => total + worth[certainty], 0);
      const required = requiredOf(template.key);
      const explained = sum(matches.map(({ key }) => key));
      const named = isNamedLike(template, names) ? NAMED : 0;
      const fit = explained === 0 ? 0 : sum(required) / required.length + explained / headers.length + named;
      return { role: template.key, fit };
    })
    .sort((a, b) => b.fit - a.fit);
