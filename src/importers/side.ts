import type { Text } from '../core/locale';
import type { Attendee } from './attendanceReport';

/** Whose person it is. */
export type Side = 'customer' | 'us';

export const sideWords: Readonly<Record<Side, Text>> = {
  customer: { en: 'Customer', zh: '客户' },
  us: { en: 'Us', zh: '我方' },
};

export interface SideChoices {
  /** Domains of the own e-mail addresses, such as `contoso.com`; subdomains count too. */
  readonly ownDomains: readonly string[];
  /** By attendee key, chosen by hand; goes before the domains. */
  readonly sides: Readonly<Record<string, Side>>;
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const normalised = (domain: string): string => domain.trim().toLowerCase().replace(/^.*@/, '');

/** Whose person this is, or null where neither the address nor a choice says so. */
export const sideOf = (
  { key, email }: Pick<Attendee, 'key' | 'email'>,
  { ownDomains, sides }: SideChoices,
): Side | null => {
  const chosen = Object.hasOwn(sides, key) ? sides[key] : undefined;
  if (chosen) return chosen;
  const own = ownDomains.map(normalised).filter((domain) => domain !== '');
  if (own.length === 0 || !email.includes('@')) return null;
  const domain = domainOf(email);
  return own.some((name) => domain === name || domain.endsWith(`.${name}`)) ? 'us' : 'customer';
};
