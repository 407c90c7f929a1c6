import type { Finding } from '../evidence';
import { attributeOf } from '../xml/tree';
import { type Construct, unless } from './atom-constructs';
import { isBase64Type, isXmlMediaType } from './atom-entries';
import { holdsNoElement, isOneDiv, ofTextType, textTypes } from './atom-text';
import { isIriReference, isMediaType } from './atom-values';

/** Content that stands elsewhere. */
export function outOfLine(contents: readonly Construct[]): readonly Construct[] {
  return contents.filter(({ element }) => attributeOf(element, 'src') !== undefined);
}

/** Content in line whose media type has a property. */
export function inLine(contents: readonly Construct[], holds: (type: string) => boolean): readonly Construct[] {
  return contents.filter(({ element }) => attributeOf(element, 'src') === undefined && holds(attributeOf(element, 'type') ?? 'text'));
}

/** Kinds of content in line, by the rule of RFC 4287, section 4.1.3.3, that applies first. */
export const contentKinds = {
  XML: isXmlMediaType,
  text: (type: string) => /^text\//i.test(type) && !isXmlMediaType(type),
  Base64: isBase64Type,
} as const;

/** RFC 4287, section 4.1.3.1: the type of content is a word for text, or a media type. */
export function contentIsOfAType(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'text, html, xhtml or a media type', (element) => {
    const type = attributeOf(element, 'type');
    return type === undefined || isMediaType(type) || textTypes.some((known) => known === type) ? undefined : `"${type}"`;
  });
}

/** RFC 4287, section 4.1.3.1: content is not of a composite type. */
export function contentIsNotComposite(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'no composite type', (element) => {
    const type = attributeOf(element, 'type') ?? '';
    return /^(?:multipart|message)\//i.test(type) ? `"${type}"` : undefined;
  });
}

/** RFC 4287, section 4.1.3.2: the source of content is an IRI reference. */
export function contentSourceIsAReference(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'an IRI reference in @src', (element) => {
    const source = attributeOf(element, 'src') ?? '';
    return isIriReference(source) ? undefined : `"${source}"`;
  });
}

/** RFC 4287, section 4.1.3.2: content that stands elsewhere leaves nothing here. */
export function contentElsewhereIsEmpty(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'nothing beside @src', ({ children, text }) => (children[0] ? `the element ${children[0].name}` : text === '' ? undefined : `"${text.slice(0, 40)}"`));
}

/** RFC 4287, section 4.1.3.2: content that stands elsewhere says its type. */
export function contentElsewhereHasAType(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'a type beside @src', (element) => (attributeOf(element, 'type') === undefined ? 'none' : undefined));
}

/** RFC 4287, section 4.1.3.2: the type of content that stands elsewhere is a media type. */
export function contentElsewhereIsOfAMediaType(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'a media type beside @src', (element) => {
    const type = attributeOf(element, 'type');
    return type === undefined || isMediaType(type) ? undefined : `"${type}"`;
  });
}

/** RFC 4287, section 4.1.3.3: content of an XML media type is a document, so it has one element. */
export function xmlContentIsADocument(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'one element, the root of a document of the type', ({ children, text }) =>
    children.length === 1 && text.trim() === '' ? undefined : `${children.length} elements${text.trim() === '' ? '' : ' and text'}`,
  );
}

/** RFC 4287, section 4.1.3.3: content of other media types is in Base64. */
export function contentIsBase64(contents: readonly Construct[]): readonly Finding[] {
  return unless(contents, 'Base64', ({ children, text }) => {
    if (children[0]) return `the element ${children[0].name}`;
    const encoded = text.replace(/\s/g, '');
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(encoded) ? undefined : `"${text.trim().slice(0, 40)}"`;
  });
}

/** RFC 4287, section 4.1.3.3: content in line is what the first rule for its type says. */
export function contentFollowsTheRuleOfItsType(contents: readonly Construct[]): readonly Finding[] {
  return [
    ...holdsNoElement([...ofTextType(contents, 'text'), ...ofTextType(contents, 'html'), ...inLine(contents, contentKinds.text)]),
    ...isOneDiv(ofTextType(contents, 'xhtml')),
    ...contentIsBase64(inLine(contents, contentKinds.Base64)),
  ];
}
