import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument } from './iodef-document';
import { instancesOfType } from './iodef-facts';
import { isOfType } from './iodef-type';

/** The language is stated at the top, or of each text by itself or by what is around it (section 6 of both RFCs). */
export function statesItsLanguage(document: IodefDocument, version: Version): readonly Finding[] {
  if (version === 'v1') {
    return instancesOf(document, 'v1', 'IODEF-Document')
      .filter((root) => languageOf(root, 'v1') === undefined)
      .map((root) => findingAt(document, root, { expected: 'a language', actual: 'no @lang' }));
  }
  const texts = instancesOfType(document, version, 'ML_STRING');
  const [without, ...more] = texts.filter((text) => inherited(text, version) === undefined);
  if (!without) return [];
  // The class tables make every xml:lang optional, and RFC 8274 shows documents with none.
  const defect = more.length + 1 === texts.length ? { defect: 'D21' } : {};
  return [findingAt(document, without, { expected: 'a language, of the text or of the document', actual: more.length === 0 ? 'none' : `none, here and in ${more.length} more`, ...defect })];
}

/** A text that states its language does it by a language tag (RFC 7970, section 2.4). */
export function tagsLanguagesOfTexts(document: IodefDocument, version: Version): readonly Finding[] {
  return taggedTexts(document, version)
    .filter((text) => languageOf(text, version) !== '' && !isOfType(languageOf(text, version) ?? '', 'LANGUAGE', version))
    .map((text) => findingAt(document, text, { expected: 'a language tag', actual: `"${languageOf(text, version)}"` }));
}

/** Whether a text states its own language. */
export function tagsLanguages(document: IodefDocument, version: Version): boolean {
  return taggedTexts(document, version).length > 0;
}

/** Texts that translate each other are in different languages (RFC 7970, section 2.4). */
export function translatesIntoOtherLanguages(document: IodefDocument): readonly Finding[] {
  const seen = new Map<XmlElement | undefined, Set<string>>();
  return translations(document).flatMap((text) => {
    const language = inherited(text, 'v2')?.toLowerCase() ?? '';
    const key = `${text.local} ${attributeOf(text, 'translation-id')} ${language}`;
    const before = seen.get(text.parent) ?? new Set();
    seen.set(text.parent, before);
    const again = before.has(key);
    before.add(key);
    return again ? [findingAt(document, text, { expected: 'another language than that of the text which it translates', actual: `"${language}" again` })] : [];
  });
}

/** Whether a text of the document is marked as a translation. */
export function marksTranslations(document: IodefDocument): boolean {
  return translations(document).length > 0;
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

function languageOf(element: XmlElement, version: Version): string | undefined {
  return version === 'v2' ? attributeOf(element, 'lang', xmlNamespace) : attributeOf(element, 'lang');
}

function inherited(element: XmlElement | undefined, version: Version): string | undefined {
  return element && (languageOf(element, version) ?? inherited(element.parent, version));
}

function taggedTexts(document: IodefDocument, version: Version): readonly XmlElement[] {
  return instancesOfType(document, version, 'ML_STRING').filter((text) => languageOf(text, version) !== undefined);
}

function translations(document: IodefDocument): readonly XmlElement[] {
  return instancesOfType(document, 'v2', 'ML_STRING').filter((text) => attributeOf(text, 'translation-id') !== undefined);
}
