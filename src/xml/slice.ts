import { SaxesParser } from 'saxes';
import { parseXml } from './tree';

/** Most elements of one document that are cut out of it. */
const sliceLimit = 1000;

/**
 * The outermost elements that are wanted, cut out of a document as they stand in it: each with the namespace declarations
 * around it that it needs to stand alone. Nothing where the document cannot be parsed.
 */
export function slicesOf(bytes: Uint8Array, isWanted: (namespace: string, local: string) => boolean): readonly string[] {
  const { document } = parseXml(bytes);
  if (!document) return [];
  // The parser took ISO-8859-1 for what it says, which a TextDecoder does not.
  const text = document.encoding.startsWith('utf') ? new TextDecoder(document.encoding).decode(bytes) : Buffer.from(bytes).toString('latin1');
  const parser = new SaxesParser({ xmlns: true, position: true });
  const scopes: Scope[] = [];
  const slices: string[] = [];
  let start = 0;
  let wanted: { readonly depth: number; readonly start: number; readonly scope: Scope } | undefined;
  // It has read the name and one character more; a tag right behind may begin with the same name.
  parser.on('opentagstart', ({ name }) => (start = text.lastIndexOf(`<${name}`, parser.position - name.length - 2)));
  parser.on('opentag', ({ uri, local, name, ns }) => {
    const around = scopes.at(-1)?.declared ?? {};
    const scope: Scope = { name, own: { ...ns }, around, declared: { ...around, ...ns } };
    scopes.push(scope);
    if (!wanted && isWanted(uri, local) && slices.length < sliceLimit) wanted = { depth: scopes.length, start, scope };
  });
  parser.on('closetag', () => {
    if (wanted?.depth === scopes.length) {
      slices.push(alone(text.slice(wanted.start, parser.position), wanted.scope));
      wanted = undefined;
    }
    scopes.pop();
  });
  parser.write(text).close();
  return slices;
}

type Declarations = Readonly<Record<string, string>>;

interface Scope {
  readonly name: string;
  /** On the element itself. */
  readonly own: Declarations;
  /** Around it. */
  readonly around: Declarations;
  /** Both. */
  readonly declared: Declarations;
}

function alone(slice: string, { name, own, around }: Scope): string {
  const inherited = Object.entries(around).filter(([prefix, uri]) => !(prefix in own) && prefix !== 'xml' && prefix !== 'xmlns' && uri !== '');
  const declarations = inherited.map(([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${uri.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`);
  return `<${name}${declarations.join('')}${slice.slice(name.length + 1)}`;
}
