import type { Version } from '../iodef/model';
import { hasDefinedAction, hasResolvedName, usesCustomSoftware } from './iodef-condition';
import { usesSoftware } from './iodef-demands';
import type { IodefDocument } from './iodef-document';
import { hasSpecialCharacters } from './iodef-escaping';
import { extensionUses } from './iodef-extension-judgements';
import { hasExtensionAttribute, hasTypedExtension, hasXmlExtension } from './iodef-extension';
import { usesPrivateValues } from './iodef-extension-value';
import { listsPortsOnBothEnds, usesPorts } from './iodef-flow';
import { groupsIndicators, refersToEntries, speaksOfWebmail, tellsWhatWasFound } from './iodef-guidance';
import { hasHashOf } from './iodef-hash';
import { hasSeveralIndicators } from './iodef-identifier';
import { listsHashes } from './iodef-indicator';
import { marksTranslations, tagsLanguages } from './iodef-language';
import { usesNumbers } from './iodef-number';
import { hasStartAndEnd } from './iodef-time';

/** What a document can have that a requirement speaks of, in the words of the features: `one of them with <use>`. */
export const uses: Readonly<Record<string, (document: IodefDocument, version: Version) => boolean>> = {
  'private values': usesPrivateValues,
  'special characters': hasSpecialCharacters,
  integers: (document, version) => usesNumbers(document, version, 'INTEGER'),
  'real numbers': (document, version) => usesNumbers(document, version, 'REAL'),
  'texts of stated languages': tagsLanguages,
  translations: marksTranslations,
  software: usesSoftware,
  'custom software': usesCustomSoftware,
  'a start and an end': hasStartAndEnd,
  'several Indicators': hasSeveralIndicators,
  'a defined action in a HistoryItem': (document) => hasDefinedAction(document, 'HistoryItem'),
  'a defined action in an Expectation': (document) => hasDefinedAction(document, 'Expectation'),
  'a Node of name and address': hasResolvedName,
  ports: usesPorts,
  'ports on both ends of a Flow': listsPortsOnBothEnds,
  'a section hash': (document) => hasHashOf(document, 'file-pe-section'),
  'a resource hash': (document) => hasHashOf(document, 'file-pe-resource'),
  'an object hash': (document) => hasHashOf(document, 'file-pdf-object'),
  'an import hash': (document) => hasHashOf(document, 'file-pe-iat'),
  'a list of hashes': listsHashes,
  'extensions by values': hasTypedExtension,
  'extensions by elements': hasXmlExtension,
  'attributes in extensions': hasExtensionAttribute,
  'what was found of an event': tellsWhatWasFound,
  'a reference to an enumeration': refersToEntries,
  'a grouping IndicatorExpression': groupsIndicators,
  'a webmail server': speaksOfWebmail,
  ...extensionUses,
};
