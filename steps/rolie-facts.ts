import type { Finding } from '../src/evidence';
import { unchangedIsNotSent } from '../src/oracles/atom-editing';
import { asksForBasic, errorsAreExplained } from '../src/oracles/atom-members';
import * as publishing from '../src/oracles/atom-publishing';
import { collectionsAgreeWithFeeds, collectionsHaveOneInformationType, collectionsLeadToFeeds } from '../src/oracles/rolie-collections';
import { documentsHaveTheirMediaType, documentsUseTheNamespaces } from '../src/oracles/rolie-documents';
import { redirectNamesItsTarget, rootRefusesGet, strangersAreRefused } from '../src/oracles/rolie-access';
import * as entries from '../src/oracles/rolie-entries';
import * as extensions from '../src/oracles/rolie-extensions';
import * as feeds from '../src/oracles/rolie-feeds';
import { archivesAreFeeds, feedsLinkToAServiceDocument, feedsLinkToTheirPages } from '../src/oracles/rolie-links';
import * as standalone from '../src/oracles/rolie-standalone';
import * as leaks from '../src/oracles/rolie-leaks';
import * as formats from '../src/oracles/rolie-formats';
import { certificateIsGood, choosesARecommendedSuite, givenOver, refusesWhatIsWeak } from '../src/oracles/rolie-transport';
import type { RolieScene } from './rolie-scene';

/** What a Then may establish of a repository, and the oracle that judges it; the key is the wording after `Then`. */
export const rolieFacts = {
  'it is a Service Document': ({ retrieved }) => retrieved.flatMap(publishing.isAServiceDocument),
  'each Category Document lists categories': ({ documents }) => documents.flatMap(publishing.listsCategories),
  'each reference leads to a Category Document': ({ head, retrieved }) => [...publishing.refersByIri(head), ...retrieved.flatMap(publishing.isACategoryDocument)],
  'each reference stands alone': ({ head }) => publishing.refersOrLists(head),
  'the service has a workspace': ({ head }) => publishing.hasAWorkspace(head),
  'each workspace has one title': ({ head }) => publishing.haveOneTitle(head, publishing.workspacesOf(head)),
  'each Collection has one title': ({ head }) => publishing.haveOneTitle(head, publishing.collectionElementsOf(head)),
  'each Collection says where it is': ({ head }) => publishing.sayWhereTheyAre(head),
  'each accept is a media range': ({ head }) => publishing.acceptsAreMediaRanges(head),
  'the error is explained': ({ answer }) => errorsAreExplained(answer),
  'the server asks for Basic authentication': ({ answer }) => asksForBasic(answer),
  'each document is served as its media type': ({ documents }) => documentsHaveTheirMediaType(documents),
  'each document uses the namespaces of Atom, AtomPub and ROLIE': ({ documents }) => documentsUseTheNamespaces(documents),
  'each Collection has exactly one information type': ({ collections }) => collectionsHaveOneInformationType(collections),
  'each Collection leads to a Feed': ({ answers }) => collectionsLeadToFeeds(answers),
  'each Collection declares the same categories as its Feed': (scene) => collectionsAgreeWithFeeds(scene.feedsOfCollections),
  'each Feed has exactly one information type': (scene) => feeds.feedsHaveOneInformationType(scene.feeds),
  'each Feed has no information type': (scene) => feeds.feedsHaveNoInformationType(scene.feeds),
  'each information type has a term': (scene) => feeds.feedsNameTheirInformationType(scene.feeds),
  'each Entry shares the information type of its Feed': (scene) => feeds.entriesShareTheInformationType(scene.feeds),
  'each Feed was updated when its newest Entry was, or later': (scene) => feeds.feedsKnowTheirLastUpdate(scene.feeds),
  'each Feed links to a Service Document': ({ links }) => feedsLinkToAServiceDocument(links),
  'each Feed links to its pages': ({ links }) => feedsLinkToTheirPages(links),
  'each archive is a Feed': ({ links }) => archivesAreFeeds(links),
  'each Entry has at most one format': (scene) => extensions.formatsAreSingle(scene.entries),
  'each Entry has content, out of line': (scene) => entries.contentIsOutOfLine(scene.entries),
  'each Entry has exactly one content': (scene) => entries.contentIsSingle(scene.entries),
  'each content follows its definition': (scene) => entries.contentFollowsItsDefinition(scene.entries),
  'each content has a media type': (scene) => entries.contentTypesAreMediaTypes(scene.entries),
  'each content has the serialization of its type': ({ contents }) => entries.contentHasItsSerialization(contents),
  'each source of content is a URI': (scene) => entries.contentSourcesAreUris(scene.entries),
  'each content can be retrieved': ({ contents }) => entries.contentCanBeRetrieved(contents),
  'each format follows its definition': (scene) => extensions.formatsFollowTheirDefinition(scene.entries),
  'each format names its data model': (scene) => extensions.formatsNameTheirModel(scene.entries),
  'each data model has an absolute URI': (scene) => extensions.formatModelsAreAbsolute(scene.entries),
  'each location of a schema is a URI': (scene) => extensions.formatSchemasAreUris(scene.entries),
  'each type of a schema is a media type': (scene) => extensions.formatSchemaTypesAreMediaTypes(scene.entries),
  'each property follows its definition': (scene) => extensions.propertiesFollowTheirDefinition(scene.entries),
  'each date of publication of content is a date of RFC 3339': (scene) => extensions.contentDatesAreInternetDates('publication', scene.entries),
  'each date of update of content is a date of RFC 3339': (scene) => extensions.contentDatesAreInternetDates('update', scene.entries),
  'each Entry on its own links to its Collection': (scene) => standalone.standaloneEntriesLinkToTheirCollection(scene.standalone),
  'each Entry on its own links to all of its Collections': (scene) => standalone.standaloneEntriesLinkToEachCollection(scene.standalone),
  'each Entry on its own declares its information type': (scene) => standalone.standaloneEntriesDeclareTheirInformationType(scene.standalone),
  'the server gives the document over TLS 1.2': (scene) => givenOver('TLSv1.2', scene.answer),
  'the server gives the document over TLS 1.3': (scene) => givenOver('TLSv1.3', scene.answer),
  'the server chooses a recommended cipher suite': (scene) => choosesARecommendedSuite(scene.answer),
  'none is sent again': ({ conditionals }) => unchangedIsNotSent(conditionals),
  'there is no session': (scene) => refusesWhatIsWeak(scene.answer),
  'the certificate is valid, and for the name of the server': (scene) => certificateIsGood(scene.answer),
  'nothing shows the Entries of protected Feeds': (scene) => leaks.strangersFindNoTrace(scene.traces),
  'both look alike': ({ pairs }) => leaks.protectedLooksLikeMissing(pairs),
  'the refusal says how to prove who one is': (scene) => leaks.refusalSaysHow(scene.challenge),
  'each content is of its data model': ({ contents }) => formats.contentIsOfItsModel(contents),
  'each content is of its version': ({ contents }) => formats.contentIsOfItsVersion(contents),
  'each format fits the information type': ({ entries: all }) => formats.formatsFitTheInformationType(all),
  'it is valid IODEF': ({ iodef }) => formats.contentIsIodef(iodef),
  'the server refuses the stranger': ({ requests }) => strangersAreRefused(requests),
  'the method is not allowed': ({ requests }) => requests.flatMap(rootRefusesGet),
  'the redirect says where to': ({ requests }) => requests.flatMap(redirectNamesItsTarget),
} as const satisfies Record<string, (scene: RolieScene) => readonly Finding[]>;
export type RolieFact = keyof typeof rolieFacts;
