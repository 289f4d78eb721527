import { elementOrder } from './elementOrder';
import type { XmlElement } from './xmlTree';

const base = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const resources = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const nameIn = ({ name, namespace }: XmlElement, expected: string): string => {
  if (namespace === expected) return name;
  return namespace === resources ? `bt:${name}` : `{${namespace}}${name}`;
};

const orderOf = (element: XmlElement, parent: XmlElement | null): string => {
  const type = element.attributes['xsi:type'] ?? '';
  return (
    elementOrder[`${parent?.name}/${element.name}`] ??
    elementOrder[`${element.name}:${type}`] ??
    elementOrder[element.name] ??
    ''
  );
};

/** The order as a pattern over names, each followed by a blank. */
const patternOf = (order: string): RegExp => {
  const parts = order.split(' ').map((part) => part.replace(/^([\w:]*)([?+*]?)$/, '(?:$1 )$2'));
  return new RegExp(`^${order === '' ? '' : parts.join('')}$`);
};

/** Elements that are missing, too many, unknown or in the wrong place. */
export const orderProblems = (element: XmlElement, parent: XmlElement | null = null): readonly string[] => {
  const inOverrides = element.namespace === overrides || element.namespace === resources;
  const expected = inOverrides ? overrides : base;
  const isVersionOverrides = (child: XmlElement): boolean =>
    child.name === 'VersionOverrides' && child.namespace === overrides;
  const names = element.children.map((child) =>
    isVersionOverrides(child) ? child.name : nameIn(child, expected),
  );
  const order = orderOf(element, parent);
  const wrong = !patternOf(order).test(names.map((name) => `${name} `).join(''));
  return [
    ...(wrong
      ? [
          `Line ${element.line}: <${element.name}> holds ${names.join(', ') || 'nothing'}; it must hold, in this order, ${order || 'nothing'}.`,
        ]
      : []),
    ...element.children.flatMap((child) => orderProblems(child, element)),
  ];
};
