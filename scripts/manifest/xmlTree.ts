import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By the name as written, such as `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Counting from 1. */
  readonly line: number;
}

interface Draft extends XmlElement {
  readonly children: Draft[];
  text: string;
}

/**
 * The elements of an XML text.
 * @throws Error with line and column where it is not well-formed or a prefix is not declared.
 */
export const xmlTree = (xml: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true });
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element: Draft = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    root = open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new Error('The text holds no element.');
  return root;
};

/** An element and all below it, in the order of the text. */
export const withDescendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(withDescendants),
];
