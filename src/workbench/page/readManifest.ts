import type { Language } from './display';

export type RibbonAction = { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** All addresses are relative to the folder that the add-in is served from. */
export interface AddIn {
  readonly name: string;
  readonly icon: string;
  /** Address of the page that is shown in the pane. */
  readonly pane: string;
  readonly functions: {
    /** What stands before the names of the functions in formulas. */
    readonly namespace: string;
    /** Address of their metadata, in the language asked for. */
    readonly metadata: string;
  };
  readonly tabs: readonly RibbonTab[];
}

const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's <${element.nodeName}> has no attribute ${name}.`);
  return value;
};

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((element) => element.localName === name);

const child = (parent: Element, name: string): Element => {
  const [found] = children(parent, name);
  if (!found) throw new Error(`The manifest's <${parent.nodeName}> has no <${name}>.`);
  return found;
};

const typeOf = (element: Element): string => attribute(element, 'xsi:type');

/** An element's words in a language: the override for it, else the default. */
function wordsOf(element: Element, language: Language): string {
  const override = children(element, 'Override').find((each) => each.getAttribute('Locale') === language);
  return override ? attribute(override, 'Value') : attribute(element, 'DefaultValue');
}

/**
 * What Excel takes from a manifest: the add-in's name, its pages, its functions and the tabs it adds to the ribbon.
 *
 * @throws Error naming the element, when something is missing or is of a kind that the workbench does not draw.
 */
export function readManifest(manifest: Document, language: Language): AddIn {
  const root = manifest.documentElement;
  const pane = attribute(child(child(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue');
  const folder = new URL('.', pane);
  const local = (address: string): string => address.replace(folder.href, '');

  // A version 1.1 section, if there is one, stands inside that of 1.0 and overrides it.
  const overrides = [...root.getElementsByTagName('VersionOverrides')].at(-1);
  if (!overrides) throw new Error('The manifest has no <VersionOverrides>.');
  const resources = new Map(
    [...child(overrides, 'Resources').children]
      .flatMap((kind) => [...kind.children])
      .map((element) => [attribute(element, 'id'), element]),
  );
  const say = (reference: Element): string => {
    const id = attribute(reference, 'resid');
    const resource = resources.get(id);
    if (!resource) throw new Error(`The manifest has no resource ${id}.`);
    return wordsOf(resource, language);
  };

  const iconOf = (control: Element): string => {
    const images = children(child(control, 'Icon'), 'Image');
    const large = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
    if (!large) throw new Error(`The manifest's ${attribute(control, 'id')} has no picture.`);
    return local(say(large));
  };

  const actionOf = (control: Element): RibbonAction => {
    const action = child(control, 'Action');
    if (typeOf(action) === 'ShowTaskpane') return { kind: 'showPane' };
    if (typeOf(action) === 'ExecuteFunction') {
      return { kind: 'run', name: child(action, 'FunctionName').textContent!.trim() };
    }
    throw new Error(`The workbench does not know the action ${typeOf(action)}.`);
  };

  const buttonOf = (control: Element): RibbonButton => {
    if (typeOf(control) !== 'Button')
      throw new Error(`The workbench draws no ${typeOf(control)} on the ribbon.`);
    return {
      id: attribute(control, 'id'),
      label: say(child(control, 'Label')),
      tip: say(child(child(control, 'Supertip'), 'Description')),
      icon: iconOf(control),
      action: actionOf(control),
    };
  };

  const tabOf = (tab: Element): RibbonTab => ({
    id: attribute(tab, 'id'),
    label: say(child(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      id: attribute(group, 'id'),
      label: say(child(group, 'Label')),
      buttons: children(group, 'Control').map(buttonOf),
    })),
  });

  const functions = [...overrides.getElementsByTagName('ExtensionPoint')].find(
    (point) => typeOf(point) === 'CustomFunctions',
  );
  if (!functions) throw new Error('The manifest declares no functions.');
  return {
    name: wordsOf(child(root, 'DisplayName'), language),
    icon: local(wordsOf(child(root, 'IconUrl'), language)),
    pane: local(pane),
    functions: {
      namespace: say(child(functions, 'Namespace')),
      metadata: local(say(child(child(functions, 'Metadata'), 'SourceLocation'))),
    },
    tabs: [...overrides.getElementsByTagName('CustomTab')].map(tabOf),
  };
}
