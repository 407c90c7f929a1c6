import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { hasAsManyAsItsTable, hasAttributeOfItsTable, hasChildrenInOrder, hasContentOfItsType } from './iodef-class';
import type { IodefDocument } from './iodef-document';
import { beginsWithXmlDeclaration, namesAnotherEncodingThanUtf8, namesItsEncoding, usesAUnicodeEncoding, usesUtf8UnlessNecessary } from './iodef-encoding';
import { escapesTheFiveCharacters, escapesWhatXmlReserves } from './iodef-escaping';
import { extAttributeNeedsExtValue, extValueHasItsValue } from './iodef-extension-value';
import { hasIodefRoot, refersToTheIodefSchema } from './iodef-namespace';
import { hasNoEmptyContactOrEventData, keepsToTheProse, namesTheCsirtByItsDomain, namesTheCsirtOfPrivateValues } from './iodef-prose';
import { isSchemaValid, keepsToItsClasses } from './iodef-schema';
import { isWellFormed } from './iodef-well-formed';

/** Judges one document as one of this version. */
export type Judge = (document: IodefDocument, version: Version) => readonly Finding[];

/** What a document's bytes show, whether or not they can be parsed, in the words of the features: `each document <fact>`. */
export const byteFacts: Readonly<Record<string, Judge>> = {
  'begins with an XML declaration': beginsWithXmlDeclaration,
  'names its character encoding': namesItsEncoding,
  'names its character encoding unless it is UTF-8': namesAnotherEncodingThanUtf8,
  'is in UTF-8 or UTF-16': usesAUnicodeEncoding,
  'is in UTF-8 unless UTF-16 is necessary': usesUtf8UnlessNecessary,
  'escapes the characters that XML reserves': escapesWhatXmlReserves,
  'escapes the five special characters': escapesTheFiveCharacters,
  'is well-formed': isWellFormed,
};

/** What a parsed document shows, in the words of the features: `each document <fact>`. */
export const treeFacts: Readonly<Record<string, Judge>> = {
  'is an IODEF-Document in its namespace': hasIodefRoot,
  'refers to the IODEF schema': refersToTheIodefSchema,
  'is valid under the schema': isSchemaValid,
  'keeps to the classes of the data model': keepsToItsClasses,
  'keeps to the constraints of the prose': keepsToTheProse,
  'has no empty Contact or EventData': hasNoEmptyContactOrEventData,
  'names the CSIRT of its private values': namesTheCsirtOfPrivateValues,
  'names that CSIRT by its domain': namesTheCsirtByItsDomain,
  'gives each ext-value its value': extValueHasItsValue,
  'sets extension attributes only for ext-value': extAttributeNeedsExtValue,
};

/** The judge that a sentence about documents names, where it is one; every `Then` about a sender's documents is. */
export function judgeOf(sentence: string): Judge | undefined {
  for (const [pattern, judgeFrom] of sentences) {
    const [whole, ...words] = pattern.exec(sentence) ?? [];
    if (whole !== undefined) return judgeFrom(...words);
  }
  return undefined;
}

/** The sentences and, from the words that vary in them, their judges. */
const sentences: readonly (readonly [RegExp, (...words: string[]) => Judge | undefined])[] = [
  [/^each document (.+)$/, (fact = '') => byteFacts[fact] ?? treeFacts[fact]],
  [
    /^each (\S+) has as many (\S+) as its table allows$/,
    (className = '', child = '') =>
      (document, version) =>
        hasAsManyAsItsTable(document, version, className, child),
  ],
  [
    /^([^\s@]+)@(\S+) is as its table says$/,
    (className = '', attribute = '') =>
      (document, version) =>
        hasAttributeOfItsTable(document, version, className, attribute),
  ],
  [
    /^the children of each (\S+) are those of its table, in order$/,
    (className = '') =>
      (document, version) =>
        hasChildrenInOrder(document, version, className),
  ],
  [
    /^the times of each (\S+) are of type DATETIME$/,
    (className = '') =>
      (document, version) =>
        hasContentOfItsType(document, version, className, 'DATETIME'),
  ],
];
