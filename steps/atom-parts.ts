import { attributeOf } from '../src/xml/tree';
import { atomChildren, linksOf } from '../src/oracles/atom';
import { type AtomRoot, type Construct, constructsIn, containersOf, withXmlAttribute } from '../src/oracles/atom-constructs';
import { contentKinds, inLine, outOfLine } from '../src/oracles/atom-content';
import { hasSeveralVersions, isOpaque } from '../src/oracles/atom-entries';
import { hasMappableIdentifier } from '../src/oracles/atom-identifiers';
import { editedEntries } from '../src/oracles/atom-members';
import { isEnclosure } from '../src/oracles/atom-metadata';
import { appChildren } from '../src/oracles/atom-publishing';
import { signaturesIn } from '../src/oracles/atom-signatures';
import { ofPersons, ofTextType } from '../src/oracles/atom-text';
import type { AtomRepository } from './atom-walk';

type Select = (repository: AtomRepository) => readonly Construct[];

/** What a Given may ask Atom Documents to hold; the key is the wording after `an Atom Document with`. */
export const atomParts = {
  'a Feed': ({ roots }) => containersOf(roots, 'feed'),
  'an Entry': ({ roots }) => containersOf(roots, 'entry'),
  'an Entry of a non-ROLIE Feed': ({ roots }) => inherited(containersOf(roots, 'entry')),
  'an Entry without content': ({ roots }) => inherited(containersOf(roots, 'entry')).filter(({ element }) => atomChildren(element, 'content').length === 0),
  'an Entry with content that needs a summary': ({ roots }) => containersOf(roots, 'entry').filter(({ element }) => isOpaque(element)),
  'a source': ({ roots }) => containersOf(roots, 'source'),
  'an xml:base': ({ roots }) => withXmlAttribute(roots, 'base'),
  'an xml:lang': ({ roots }) => withXmlAttribute(roots, 'lang'),
  'a Text construct': texts,
  'a Text construct of text': (repository) => ofTextType(texts(repository), 'text'),
  'a Text construct of html': (repository) => ofTextType(texts(repository), 'html'),
  'a Text construct of xhtml': (repository) => ofTextType(texts(repository), 'xhtml'),
  'a Person construct': persons,
  'a Person construct with a URI': (repository) => ofPersons(persons(repository), 'uri'),
  'a Person construct with an e-mail address': (repository) => ofPersons(persons(repository), 'email'),
  'a Date construct': ({ roots }) => constructsIn(roots, 'updated', 'published'),
  'an id': ({ roots }) => constructsIn(roots, 'id'),
  'an IRI': ({ roots }) => [...constructsIn(roots, 'id', 'icon', 'logo'), ...withAttribute(roots, 'link', 'href'), ...withAttribute(roots, 'content', 'src'), ...withAttribute(roots, 'category', 'scheme'), ...withAttribute(roots, 'generator', 'uri')],
  'several Feeds': ({ roots }) => severalOf(containersOf(roots, 'feed')),
  'several Entries of one id': ({ roots }) => containersOf(roots, 'feed').filter(hasSeveralVersions),
  'an Entry that stands alone too': ({ entriesAlone }) => entriesAlone,
  'an Entry that stands alone too, with an id beyond ASCII': ({ entriesAlone }) => entriesAlone.filter(hasMappableIdentifier),
  'content with a type': ({ roots }) => withAttribute(roots, 'content', 'type'),
  'content of a non-ROLIE Feed': ({ roots }) => inherited(constructsIn(roots, 'content')),
  'content elsewhere, of a non-ROLIE Feed': ({ roots }) => inherited(outOfLine(constructsIn(roots, 'content'))),
  'content of text': ({ roots }) => ofTextType(constructsIn(roots, 'content'), 'text'),
  'content of html': ({ roots }) => ofTextType(constructsIn(roots, 'content'), 'html'),
  'content of xhtml': ({ roots }) => ofTextType(constructsIn(roots, 'content'), 'xhtml'),
  'content of an XML media type': ({ roots }) => inLine(constructsIn(roots, 'content'), contentKinds.XML),
  'content of a text media type': ({ roots }) => inLine(constructsIn(roots, 'content'), contentKinds.text),
  'content of another media type': ({ roots }) => inLine(constructsIn(roots, 'content'), contentKinds.Base64),
  'content in line': ({ roots }) => inLine(constructsIn(roots, 'content'), () => true),
  'a category': ({ roots }) => constructsIn(roots, 'category'),
  'a category with a scheme': ({ roots }) => withAttribute(roots, 'category', 'scheme'),
  'a generator': ({ roots }) => constructsIn(roots, 'generator'),
  'a generator with a URI': ({ roots }) => withAttribute(roots, 'generator', 'uri'),
  'a link': ({ roots }) => constructsIn(roots, 'link'),
  'a link with a relation': ({ roots }) => withAttribute(roots, 'link', 'rel'),
  'a link with a type': ({ roots }) => withAttribute(roots, 'link', 'type'),
  'a link with a language': ({ roots }) => withAttribute(roots, 'link', 'hreflang'),
  'an enclosure': ({ roots }) => constructsIn(roots, 'link').filter(isEnclosure),
  'an Entry in a Feed': ({ roots }) => containersOf(roots, 'entry').filter(({ element }) => element.parent !== undefined),
  'an Entry on its own': ({ roots }) => containersOf(roots, 'entry').filter(({ element }) => element.parent === undefined),
  'a Feed of several edited Entries': ({ roots }) => containersOf(roots, 'feed').filter(({ element }) => editedEntries(element).length > 1),
  'an Entry with links for editing media': ({ roots }) => containersOf(roots, 'entry').filter(({ document, element }) => linksOf(document, element).some(({ relation }) => relation === 'edit-media')),
  'an Entry with a control element': ({ roots }) => containersOf(roots, 'entry').filter(({ element }) => appChildren(element, 'control').length > 0),
  'a control element': controls,
  'a signature': ({ roots }) => signaturesIn(roots),
  'a draft element': (repository) => inside(controls(repository), 'draft'),
} as const satisfies Record<string, Select>;
export type AtomPart = keyof typeof atomParts;

function controls({ roots }: AtomRepository): readonly Construct[] {
  return inside(containersOf(roots, 'entry'), 'control');
}

function inside(constructs: readonly Construct[], local: string): readonly Construct[] {
  return constructs.flatMap((construct) => appChildren(construct.element, local).map((element) => ({ ...construct, element })));
}

function texts({ roots }: AtomRepository): readonly Construct[] {
  return constructsIn(roots, 'title', 'subtitle', 'summary', 'rights');
}

function persons({ roots }: AtomRepository): readonly Construct[] {
  return constructsIn(roots, 'author', 'contributor');
}

function withAttribute(roots: readonly AtomRoot[], local: string, name: string): readonly Construct[] {
  return constructsIn(roots, local).filter(({ element }) => attributeOf(element, name) !== undefined);
}

/** What RFC 8322 does not make stricter. */
function inherited(constructs: readonly Construct[]): readonly Construct[] {
  return constructs.filter(({ rolie }) => !rolie);
}

function severalOf(constructs: readonly Construct[]): readonly Construct[] {
  return constructs.length > 1 ? constructs : [];
}
