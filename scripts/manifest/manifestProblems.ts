import { orderProblems } from './orderProblems';
import { pngSize } from './pngSize';
import type { XmlElement } from './xmlTree';
import { withDescendants, xmlTree } from './xmlTree';

/** Where the add-in is served in development; a build puts its own address in place of this one. */
export const developmentUrl = 'https://localhost:3000/';

const defaultLocale = 'en-US';
const otherLocales: readonly string[] = ['zh-CN'];

/** What the build makes besides the pictures, by the id of its address. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Pane.Url': { 'en-US': 'taskpane.html' },
  'Functions.Url': { 'en-US': 'functions.js' },
  'Metadata.Url': { 'en-US': 'functions.en-US.json', 'zh-CN': 'functions.zh-CN.json' },
  'Help.Url': { 'en-US': 'help/en/index.html', 'zh-CN': 'help/zh/index.html' },
};

const requiredSets: Readonly<Record<string, RegExp>> = {
  SharedRuntime: /^1\.1$/,
  CustomFunctionsRuntime: /^1\.[1-4]$/,
  ExcelApi: /^1\.([1-9]|1\d|2[01])$/,
};

const iconSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];
const neededIconSizes: readonly number[] = [16, 32, 80];

/** Which kind of resource an element's `resid` must name. */
const kindOf: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
};

/** How long the texts and addresses of an element may be. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Images: 2048,
  Urls: 2048,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
};

interface Resource {
  readonly kind: string;
  readonly element: XmlElement;
}

/** A manifest taken apart, with the ways to look into it that the checks share. */
class Manifest {
  readonly all: readonly XmlElement[];
  readonly resources: ReadonlyMap<string, Resource>;

  constructor(readonly root: XmlElement) {
    this.all = withDescendants(root);
    this.resources = new Map(
      this.all
        .filter(({ name }) => name === 'Resources')
        .flatMap(({ children }) => children)
        .flatMap(({ name, children }) =>
          children.map((element) => [element.attributes.id ?? '', { kind: name, element }] as const),
        ),
    );
  }

  named(name: string): readonly XmlElement[] {
    return this.all.filter((element) => element.name === name);
  }

  own(name: string): XmlElement | undefined {
    return this.root.children.find((element) => element.name === name);
  }

  /** Elements that carry a text or an address in every language, with the kind that sets their length. */
  get localised(): readonly Resource[] {
    const heads = Object.keys(longest).flatMap((kind) => {
      const element = this.own(kind);
      return element ? [{ kind, element }] : [];
    });
    return [...heads, ...this.resources.values()];
  }
}

const valuesOf = ({ attributes, children }: XmlElement): readonly string[] => [
  attributes.DefaultValue ?? '',
  ...children.map((override) => override.attributes.Value ?? ''),
];

const isAddress = ({ kind }: Resource): boolean => /Urls?$|^Images$/.test(kind);

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

const headProblems = (manifest: Manifest): readonly string[] => {
  const text = (name: string): string => manifest.own(name)?.text.trim() ?? '';
  const expected: readonly (readonly [name: string, pattern: RegExp, what: string])[] = [
    ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a GUID in small letters'],
    ['Version', /^[1-9]\d*\.\d+\.\d+\.\d+$/, 'four numbers, from 1.0.0.0 on'],
    ['ProviderName', /^.{1,125}$/, 'a name of at most 125 characters'],
    ['DefaultLocale', new RegExp(`^${defaultLocale}$`), defaultLocale],
    ['Permissions', /^ReadWriteDocument$/, 'ReadWriteDocument'],
  ];
  return expected
    .filter(([name, pattern]) => !pattern.test(text(name)))
    .map(([name, , what]) => `<${name}> is "${text(name)}"; it must be ${what}.`);
};

const idProblems = (manifest: Manifest): readonly string[] => {
  const controls = manifest.all.filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name));
  const controlIds = controls.map(({ attributes }) => attributes.id ?? '');
  const resourceIds = manifest.all
    .filter(({ name }) => name === 'Resources')
    .flatMap(({ children }) => children.flatMap((kind) => kind.children))
    .map(({ attributes }) => attributes.id ?? '');
  return [
    ...repeated(controlIds).map((id) => `The id "${id}" is given to more than one control.`),
    ...repeated(resourceIds).map((id) => `The id "${id}" is given to more than one resource.`),
    ...controlIds.filter((id) => id === '' || id.length > 125).map((id) => `"${id}" is no id for a control.`),
    ...resourceIds
      .filter((id) => id === '' || id.length > 32)
      .map((id) => `The resource id "${id}" must have 1 to 32 characters.`),
  ];
};

const referenceProblems = (manifest: Manifest): readonly string[] => {
  const references = manifest.all.filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  const wrong = references.flatMap(({ name, line, attributes }) => {
    const id = attributes.resid ?? '';
    const found = manifest.resources.get(id)?.kind;
    if (found === undefined)
      return [`Line ${line}: <${name}> names the resource "${id}", which is not there.`];
    if (found !== kindOf[name])
      return [`Line ${line}: <${name}> names "${id}" of ${found}; it needs one of ${kindOf[name]}.`];
    return [];
  });
  const surplus = [...manifest.resources.keys()].filter((id) => !used.has(id));
  return [...wrong, ...surplus.map((id) => `The resource "${id}" is not used.`)];
};

const lengthProblems = (manifest: Manifest): readonly string[] =>
  manifest.localised.flatMap(({ kind, element }) =>
    valuesOf(element)
      .filter((value) => value === '' || value.length > (longest[kind] ?? 0))
      .map(
        (value) =>
          `Line ${element.line}: "${value}" has ${value.length} characters; 1 to ${longest[kind]} are allowed.`,
      ),
  );

/** A name such as KPI is the same in every language. */
const isName = (text: string): boolean => /^[A-Z]+$/.test(text);

const languageProblems = (manifest: Manifest): readonly string[] =>
  manifest.localised.flatMap((resource) => {
    const { line, attributes, children, name } = resource.element;
    const locales = children.map((override) => override.attributes.Locale ?? '');
    const text = attributes.DefaultValue ?? '';
    const what = `Line ${line}: <${name}> "${text}"`;
    const wrong = locales.filter((locale) => !otherLocales.includes(locale));
    const missing =
      isAddress(resource) || isName(text) ? [] : otherLocales.filter((one) => !locales.includes(one));
    const notChinese = children.filter(
      ({ attributes: { Locale, Value = '' } }) =>
        Locale === 'zh-CN' && !isAddress(resource) && !/\p{Script=Han}/u.test(Value),
    );
    return [
      ...wrong.map(
        (locale) => `${what} has an override for ${locale}, which is no language of the add-in's.`,
      ),
      ...repeated(locales).map((locale) => `${what} has two overrides for ${locale}.`),
      ...missing.map((locale) => `${what} has no override for ${locale}.`),
      ...notChinese.map(({ attributes: { Value } }) => `${what}: "${Value}" is not Chinese.`),
    ];
  });

const addressProblems = (manifest: Manifest): readonly string[] => {
  const elements = [
    ...manifest.localised.filter(isAddress).map(({ element }) => element),
    ...manifest.all.filter(({ name, attributes }) => name === 'SourceLocation' && attributes.DefaultValue),
  ];
  const elsewhere = elements.flatMap(({ line, name, ...element }) =>
    valuesOf({ line, name, ...element })
      .filter((value) => !value.startsWith(developmentUrl))
      .map(
        (value) =>
          `Line ${line}: <${name}> leads to "${value}"; everything is served from ${developmentUrl}.`,
      ),
  );
  const strange = Object.entries(pages).flatMap(([id, byLocale]) => {
    const element = manifest.resources.get(id)?.element;
    if (!element) return [];
    const found: Record<string, string> = { [defaultLocale]: element.attributes.DefaultValue ?? '' };
    for (const { attributes } of element.children) found[attributes.Locale ?? ''] = attributes.Value ?? '';
    return Object.entries(byLocale)
      .filter(([locale, page]) => found[locale] !== developmentUrl + page)
      .map(([locale, page]) => `The address "${id}" for ${locale} is not ${page}.`);
  });
  const unknown = [...manifest.resources]
    .filter(([id, { kind }]) => kind === 'Urls' && !(id in pages))
    .map(([id]) => `The build makes nothing for the address "${id}".`);
  return [...elsewhere, ...strange, ...unknown];
};

const requirementProblems = (manifest: Manifest): readonly string[] => {
  const sets = manifest.named('Set').map(({ attributes }) => attributes);
  const known = Object.entries(requiredSets).flatMap(([name, version]) => {
    const found = sets.find((set) => set.Name === name)?.MinVersion ?? '';
    return version.test(found)
      ? []
      : [`The requirement set ${name} is not asked for, or its version "${found}" does not exist.`];
  });
  const others = sets.filter(({ Name = '' }) => !(Name in requiredSets));
  return [
    ...known,
    ...others.map(({ Name }) => `The requirement set "${Name}" is not one the add-in needs.`),
  ];
};

/** Functions, ribbon and pane run in one page that stays alive. */
const runtimeProblems = (manifest: Manifest): readonly string[] => {
  const [runtime] = manifest.named('Runtime');
  const page = runtime?.attributes.resid;
  const sharing = [
    ...manifest.named('Page').flatMap(({ children }) => children),
    ...manifest.named('FunctionFile'),
  ];
  const start = manifest.own('DefaultSettings')?.children[0]?.attributes.DefaultValue;
  return [
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['The runtime must have the lifetime "long".']),
    ...sharing
      .filter(({ attributes }) => attributes.resid !== page)
      .map(({ line, name }) => `Line ${line}: <${name}> must name the page of the runtime, "${page}".`),
    ...(start === manifest.resources.get(page ?? '')?.element.attributes.DefaultValue
      ? []
      : ['The <SourceLocation> of <DefaultSettings> must be the page of the runtime.']),
  ];
};

/** The bytes of a file of the add-in, such as `assets/icon-32.png`; null where there is none. */
export type ReadFile = (path: string) => Uint8Array | null;

const iconProblems = (manifest: Manifest, read: ReadFile): readonly string[] => {
  const sizeProblem = (address: string, size: number, line: number): readonly string[] => {
    const path = address.replace(developmentUrl, '');
    const bytes = read(path);
    if (!bytes) return [`Line ${line}: there is no file ${path}.`];
    const found = pngSize(bytes);
    if (!found) return [`Line ${line}: ${path} is not a PNG.`];
    return found.width === size && found.height === size
      ? []
      : [`Line ${line}: ${path} is ${found.width} × ${found.height}; it must be ${size} × ${size}.`];
  };
  const addressOf = (id: string | undefined): string =>
    manifest.resources.get(id ?? '')?.element.attributes.DefaultValue ?? '';
  const heads = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const;
  return [
    ...heads.flatMap(([name, size]) => {
      const icon = manifest.own(name);
      return icon ? sizeProblem(icon.attributes.DefaultValue ?? '', size, icon.line) : [];
    }),
    ...manifest.named('Icon').flatMap(({ line, children }) => {
      const sizes = children.map(({ attributes }) => Number(attributes.size));
      const missing = neededIconSizes.filter((size) => !sizes.includes(size));
      const strange = sizes.filter((size) => !iconSizes.includes(size));
      return [
        ...missing.map((size) => `Line ${line}: <Icon> has no picture of size ${size}.`),
        ...strange.map((size) => `Line ${line}: Office knows no pictures of size ${size}.`),
      ];
    }),
    ...manifest
      .named('Image')
      .filter(({ attributes }) => attributes.resid !== undefined && manifest.resources.has(attributes.resid))
      .flatMap(({ line, attributes }) =>
        sizeProblem(addressOf(attributes.resid), Number(attributes.size), line),
      ),
  ];
};

const functionProblems = (manifest: Manifest): readonly string[] => {
  const id = manifest.named('Namespace')[0]?.attributes.resid ?? '';
  const namespace = manifest.resources.get(id)?.element;
  const names = manifest.named('FunctionName').map(({ text }) => text.trim());
  return [
    ...(namespace?.attributes.DefaultValue === 'KPI' && namespace.children.length === 0
      ? []
      : ['The namespace must be KPI in every language: formulas are written with it.']),
    ...names
      .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
      .map((name) => `"${name}" is no function name.`),
  ];
};

/** What is wrong with a manifest, in words; nothing when it is in order. Without network. */
export const manifestProblems = (xml: string, read: ReadFile): readonly string[] => {
  let root: XmlElement;
  try {
    root = xmlTree(xml);
  } catch (error) {
    return [`Not well-formed: ${(error as Error).message}`];
  }
  const manifest = new Manifest(root);
  return [
    ...orderProblems(root),
    ...headProblems(manifest),
    ...idProblems(manifest),
    ...referenceProblems(manifest),
    ...lengthProblems(manifest),
    ...languageProblems(manifest),
    ...addressProblems(manifest),
    ...requirementProblems(manifest),
    ...runtimeProblems(manifest),
    ...iconProblems(manifest, read),
    ...functionProblems(manifest),
  ];
};

/** The names of the functions that the ribbon runs. */
export const ribbonFunctions = (xml: string): readonly string[] =>
  new Manifest(xmlTree(xml)).named('FunctionName').map(({ text }) => text.trim());
