/** What an element may hold: a pattern of children, or a kind of text. */
export interface Production {
  /** Over the names of the children, each followed by a space. */
  readonly children?: RegExp;
  readonly text?: TextKind;
  readonly attributes: ReadonlyMap<string, { readonly required: boolean; readonly allows: RegExp }>;
}
/** `elements` is no text, around any elements. */
export type TextKind =
  | 'string'
  | 'dateTime'
  | 'integer'
  | 'float'
  | 'positive'
  | 'floatOrNothing'
  | 'decimal'
  | 'hexadecimal'
  | 'base64'
  | 'boolean'
  | 'name'
  | 'timezone'
  | 'portlist'
  | 'elements'
  | 'anything';

const texts: Readonly<Record<TextKind, RegExp>> = {
  string: /^/,
  anything: /^/,
  dateTime: /^\s*\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?\s*$/,
  integer: /^\s*[+-]?\d+\s*$/,
  float: /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/,
  positive: /^\s*\+?(?!0*\.?0*([eE][+-]?\d+)?\s*$)(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/,
  floatOrNothing: /^\s*([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)?\s*$/,
  decimal: /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/,
  hexadecimal: /^\s*([\da-fA-F]{2})*\s*$/,
  base64: /^\s*([A-Za-z\d+/]{4})*([A-Za-z\d+/]{3}=|[A-Za-z\d+/]{2}==)?\s*$/,
  elements: /^\s*$/,
  timezone: /^(Z|[+-](0\d|1[0-4]):[0-5]\d)$/,
  portlist: /^\d+(-\d+)?(,\d+(-\d+)?)*$/,
  boolean: /^\s*(true|false|0|1)\s*$/,
  name: /^[A-Za-z_][\w.-]*$/,
};
const language = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** Reads `Incident+ ds:Note*` as in a DTD: names in order, of others with their prefix, `|` and parentheses, and `? * +`. */
export function children(model: string, attributes = ''): Production {
  const pattern = model.replace(/[A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?/g, '(?:$& )').replace(/\s(?![)])/g, '');
  return { children: new RegExp(`^(?:${pattern})$`), attributes: attributesOf(attributes) };
}

/** An element with text alone. */
export function text(kind: TextKind, attributes = ''): Production {
  return { text: kind, attributes: attributesOf(attributes) };
}

/** Whether text is of a kind. */
export function isText(kind: TextKind, value: string): boolean {
  return texts[kind].test(value);
}

const namespaces = { xml: 'http://www.w3.org/XML/1998/namespace', phish: 'urn:ietf:params:xml:ns:iodef-phish-1.0' } as const;

/** Reads `purpose!=a|b ext-purpose lang@language count:integer`: a name, `!` where required, then values, or a kind. */
function attributesOf(attributes: string): Production['attributes'] {
  return new Map(
    attributes.split(/\s+/).filter(Boolean).map((spec) => {
      const [, name = '', required, values, kind] = /^([\w:-]+?)(!)?(?:=(.*)|@(.*))?$/.exec(spec) ?? [];
      const allows = values !== undefined ? new RegExp(`^\\s*(?:${values})\\s*$`) : kind === 'language' ? language : texts[(kind as TextKind | undefined) ?? 'string'];
      return [name.replace(/^(xml|phish):/, (_, prefix: 'xml' | 'phish') => `{${namespaces[prefix]}}`), { required: required === '!', allows }] as const;
    }),
  );
}
