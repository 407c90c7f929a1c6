import type { Finding } from '../evidence';
import { modelOf } from '../iodef/facts';
import type { Version } from '../iodef/model';
import * as condition from './iodef-condition';
import { describesSoftware, hasTheChildrenDemanded } from './iodef-demands';
import type { IodefDocument } from './iodef-document';
import { extendsByElementsAsXml, extendsByValuesOfTheirType, extendsInSeparateNamespaces } from './iodef-extension';
import { listsAsManyPortsOnBothEnds, namesTheProtocolOfPorts, pairsOneSourceWithOneTarget } from './iodef-flow';
import { identifiesTheTargetOfHashes, namesTheToolOfImportHashes, targetScopes } from './iodef-hash';
import * as identifier from './iodef-identifier';
import { describesListedHashes, expressesValidAlgebra, refersToAnIndicator } from './iodef-indicator';
import { translatesIntoOtherLanguages } from './iodef-language';
import { endsAfterItStarts } from './iodef-time';

/** All that the prose of this version demands of a document's parts beyond its schema, and that a document can show. */
export function keepsToTheProse(document: IodefDocument, version: Version): readonly Finding[] {
  const demanding = Object.entries(modelOf(version).classes).filter(([, { demands }]) => demands !== undefined);
  return [
    ...demanding.flatMap(([className]) => hasTheChildrenDemanded(document, version, className)),
    ...ofBoth.flatMap((judge) => judge(document, version)),
    ...(version === 'v2' ? ofVersion2.flatMap((judge) => judge(document)) : []),
  ];
}

type Judge = (document: IodefDocument, version: Version) => readonly Finding[];

const ofBoth: readonly Judge[] = [
  listsAsManyPortsOnBothEnds,
  condition.ratesConfidenceInWordsOrNumbers,
  condition.givesCurrenciesByCode,
  identifier.identifiesEachIncident,
  extendsByValuesOfTheirType,
  extendsByElementsAsXml,
  extendsInSeparateNamespaces,
  endsAfterItStarts,
];

const ofVersion2: readonly ((document: IodefDocument) => readonly Finding[])[] = [
  describesSoftware,
  pairsOneSourceWithOneTarget,
  namesTheProtocolOfPorts,
  namesTheToolOfImportHashes,
  describesListedHashes,
  expressesValidAlgebra,
  refersToAnIndicator,
  translatesIntoOtherLanguages,
  condition.addressesNameserversByIp,
  condition.typesCustomSoftware,
  condition.typesEmailHeaderFieldsAsStrings,
  identifier.reusesNoIndicatorId,
  identifier.refersToObservablesOfTheDocument,
  identifier.refersToIndicatorsOfTheDocument,
  (document) => (['Expectation', 'HistoryItem'] as const).flatMap((className) => condition.namesTheCourseOfAction(document, className)),
  (document) => targetScopes.flatMap((scope) => identifiesTheTargetOfHashes(document, scope)),
  (document) =>
    (['ApplicationHeaderField', 'EmailHeaderField'] as const).flatMap((field) => [...condition.namesHeaderFields(document, field), ...condition.givesHeaderFieldsAValue(document, field)]),
];
