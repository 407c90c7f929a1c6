import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { hasAsManyAsItsTable, hasAttributeOfItsTable, hasChildrenInOrder, hasContentOfItsType } from './iodef-class';
import {
  addressesNameserversByIp,
  datesResolvedNames,
  givesCurrenciesByCode,
  givesHeaderFieldsAValue,
  namesHeaderFields,
  namesTheCourseOfAction,
  ratesConfidenceInWordsOrNumbers,
  typesCustomSoftware,
  typesEmailHeaderFieldsAsStrings,
} from './iodef-condition';
import { describesSoftware, hasNoEmptyContactOrEventData, hasTheChildrenDemanded } from './iodef-demands';
import type { IodefDocument } from './iodef-document';
import { beginsWithXmlDeclaration, namesAnotherEncodingThanUtf8, namesItsEncoding, usesAUnicodeEncoding, usesUtf8UnlessNecessary } from './iodef-encoding';
import { escapesTheFiveCharacters, escapesWhatXmlReserves } from './iodef-escaping';
import { extensionFacts } from './iodef-extension-judgements';
import { extAttributeNeedsExtValue, extValueHasItsValue } from './iodef-extension-value';
import * as extension from './iodef-extension';
import { listsAsManyPortsOnBothEnds, namesTheProtocolOfPorts, pairsOneSourceWithOneTarget } from './iodef-flow';
import {
  canReachContacts,
  describesWebmailByTwoRoles,
  groupsSeveralOperands,
  refersToEntriesByName,
  reportsEventsWithWhatWasFound,
  statesWhoMaySeeIt,
} from './iodef-guidance';
import { identifiesTheTargetOfHashes, namesTheToolOfImportHashes } from './iodef-hash';
import {
  identifiesEachIncident,
  namesTheCsirtByItsDomain,
  namesTheCsirtOfEachIncident,
  namesTheCsirtOfEachIndicator,
  namesTheCsirtOfPrivateValues,
  refersToIndicatorsOfTheDocument,
  refersToObservablesOfTheDocument,
  reusesNoIndicatorId,
} from './iodef-identifier';
import { describesListedHashes, expressesValidAlgebra, refersToAnIndicator } from './iodef-indicator';
import { statesItsLanguage, tagsLanguagesOfTexts, translatesIntoOtherLanguages } from './iodef-language';
import { hasIodefRoot, refersToTheIodefSchema } from './iodef-namespace';
import { writesNumbersInBaseTen } from './iodef-number';
import { numbersUnpredictably } from './iodef-numbering';
import { keepsToTablesOf } from './iodef-table';
import { standsInEventData } from './iodef-fraud-record';
import { isSchemaValid, isSchemaValidWith, keepsToItsClasses, keepsToItsTable } from './iodef-schema';
import { standsWhereRecommended } from './iodef-structured-information';
import { endsAfterItStarts } from './iodef-time';
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
  'has no empty Contact or EventData': hasNoEmptyContactOrEventData,
  'names the CSIRT of its private values': namesTheCsirtOfPrivateValues,
  'names that CSIRT by its domain': namesTheCsirtByItsDomain,
  'gives each ext-value its value': extValueHasItsValue,
  'sets extension attributes only for ext-value': extAttributeNeedsExtValue,
  'writes integers in base 10': (document, version) => writesNumbersInBaseTen(document, version, 'INTEGER'),
  'writes real numbers in base 10': (document, version) => writesNumbersInBaseTen(document, version, 'REAL'),
  'states its language': statesItsLanguage,
  'tags the languages of its texts': tagsLanguagesOfTexts,
  'translates texts into other languages': translatesIntoOtherLanguages,
  'describes the software that it names': describesSoftware,
  'says the data type of custom software': typesCustomSoftware,
  'gives each IncidentID a name and a content': identifiesEachIncident,
  'names the CSIRT of each IncidentID by its domain': namesTheCsirtOfEachIncident,
  'names the CSIRT of each IndicatorID by its domain': namesTheCsirtOfEachIndicator,
  'gives different indicators different identifiers': reusesNoIndicatorId,
  'refers only to observables that it has': refersToObservablesOfTheDocument,
  'refers only to indicators that it has': refersToIndicatorsOfTheDocument,
  'refers to each indicator by an identifier': refersToAnIndicator,
  'leaves Confidence empty unless its rating is numeric': ratesConfidenceInWordsOrNumbers,
  'gives currencies by their codes': givesCurrenciesByCode,
  'names the course of action of each HistoryItem': (document) => namesTheCourseOfAction(document, 'HistoryItem'),
  'names the course of action of each Expectation': (document) => namesTheCourseOfAction(document, 'Expectation'),
  'gives the time at which a name was resolved': datesResolvedNames,
  'addresses nameservers by IPv4 or IPv6': addressesNameserversByIp,
  'lists as many ports on both ends of a Flow': listsAsManyPortsOnBothEnds,
  'pairs one source with one target where several ports are listed': pairsOneSourceWithOneTarget,
  'names the protocol of its ports': namesTheProtocolOfPorts,
  'names each ApplicationHeaderField': (document) => namesHeaderFields(document, 'ApplicationHeaderField'),
  'gives each ApplicationHeaderField a value': (document) => givesHeaderFieldsAValue(document, 'ApplicationHeaderField'),
  'names each EmailHeaderField': (document) => namesHeaderFields(document, 'EmailHeaderField'),
  'gives each EmailHeaderField a value': (document) => givesHeaderFieldsAValue(document, 'EmailHeaderField'),
  'types each EmailHeaderField as a string': typesEmailHeaderFieldsAsStrings,
  'identifies the section of each section hash': (document) => identifiesTheTargetOfHashes(document, 'file-pe-section'),
  'identifies the resource of each resource hash': (document) => identifiesTheTargetOfHashes(document, 'file-pe-resource'),
  'identifies the object of each object hash': (document) => identifiesTheTargetOfHashes(document, 'file-pdf-object'),
  'names the tool of each import hash': namesTheToolOfImportHashes,
  'describes the hashes that it lists': describesListedHashes,
  'expresses valid algebra': expressesValidAlgebra,
  'ends nothing before it starts': endsAfterItStarts,
  'fills extensions with values of their data types': extension.extendsByValuesOfTheirType,
  'marks extensions by elements as xml': extension.extendsByElementsAsXml,
  'keeps extensions in namespaces of their own': extension.extendsInSeparateNamespaces,
  'gives extensions a prefix of iodef-': extension.extendsUnderAnIodefPrefix,
  'begins the names of extension elements with a capital': extension.capitalizesExtensionElements,
  'begins each word of their names with a capital': extension.capitalizesEachWord,
  'writes the attributes of extensions in lower case': extension.writesAttributesInLowerCase,
  'joins the words of those attributes by hyphens': extension.hyphenatesAttributes,
  'gives a way to reach each Contact': canReachContacts,
  'reports events with what was found of them': reportsEventsWithWhatWasFound,
  'refers to entries of enumerations by name': refersToEntriesByName,
  'groups several operands in each IndicatorExpression': groupsSeveralOperands,
  'states who may see each Incident': statesWhoMaySeeIt,
  'gives webmail servers the roles mail and www': describesWebmailByTwoRoles,
  ...extensionFacts,
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
  [/^each document (?!keeps to the class tables|with \S+ is valid)(.+)$/, (fact = '') => byteFacts[fact] ?? treeFacts[fact]],
  [/^each document keeps to the class tables of section (\S+)$/, (section = '') => (document, version) => keepsToTablesOf(section, document, version)],
  [
    /^each document with (\S+) is valid under the schema$/,
    (className = '') =>
      (document, version) =>
        isSchemaValidWith(document, version, className),
  ],
  [/^the documents number their Incidents unpredictably$/, () => (document, version) => numbersUnpredictably([document], version)],
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
    /^each (\S+) has the children that the prose demands$/,
    (className = '') =>
      (document, version) =>
        hasTheChildrenDemanded(document, version, className),
  ],
  [
    /^the children of each (\S+) are those of its table, in order$/,
    (className = '') =>
      (document, version) =>
        hasChildrenInOrder(document, version, className),
  ],
  [
    /^the schema finds nothing wrong within each (\S+)$/,
    (className = '') =>
      (document, version) =>
        keepsToItsTable(document, version, className),
  ],
  [
    /^each (\S+) stands where the text recommends it$/,
    (className = '') =>
      (document, version) =>
        standsWhereRecommended(document, version, className),
  ],
  [
    /^each (\S+) extends an event$/,
    (className = '') =>
      (document) =>
        standsInEventData(document, className),
  ],
  [
    /^the times of each (\S+) are of type DATETIME$/,
    (className = '') =>
      (document, version) =>
        hasContentOfItsType(document, version, className, 'DATETIME'),
  ],
];
