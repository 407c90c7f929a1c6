import type { Finding } from '../src/evidence';
import { holdsOne } from '../src/oracles/atom-constructs';
import * as content from '../src/oracles/atom-content';
import * as entries from '../src/oracles/atom-entries';
import * as identifiers from '../src/oracles/atom-identifiers';
import * as metadata from '../src/oracles/atom-metadata';
import * as text from '../src/oracles/atom-text';
import { areWellFormed } from '../src/oracles/atom-well-formed';
import type { AtomScene } from './atom-scene';

/** What a Then may establish of Atom Documents, and the oracle that judges it; the key is the wording after `Then`. */
export const atomFacts = {
  'each Atom Document is well-formed': ({ retrieved }) => areWellFormed(retrieved),
  'each xml:base is an IRI reference': ({ constructs }) => metadata.basesAreReferences(constructs),
  'each xml:lang is a language tag': ({ constructs }) => metadata.languagesAreTags(constructs),
  'no Date construct has white space': ({ constructs }) => metadata.datesHaveNoSpace(constructs),
  'no IRI has white space': ({ constructs }) => metadata.irisHaveNoSpace(constructs),
  'each Text construct is of type text, html or xhtml': ({ constructs }) => text.textIsOfAKnownType(constructs),
  'no Text construct is of a media type': ({ constructs }) => text.textIsOfNoMediaType(constructs),
  'none has an element inside': ({ constructs }) => text.holdsNoElement(constructs),
  'each could stand in a DIV': ({ constructs }) => text.couldStandInADiv(constructs),
  'each is one XHTML div': ({ constructs }) => text.isOneDiv(constructs),
  'each holds what XHTML allows in a div': ({ constructs }) => text.divHoldsXhtml(constructs),
  'each Person construct has exactly one name': ({ constructs }) => text.personHasOneName(constructs),
  'each Person construct has at most one URI': ({ constructs }) => text.personHasAtMostOne(constructs, 'uri'),
  'each Person construct has at most one e-mail address': ({ constructs }) => text.personHasAtMostOne(constructs, 'email'),
  'each URI of a person is an IRI reference': ({ constructs }) => metadata.textIsAReference(constructs),
  'each e-mail address has its form': ({ constructs }) => text.isAddress(constructs),
  'each Date construct is a date-time of RFC 3339': ({ constructs }) => metadata.datesAreDateTimes(constructs),
  'each Date construct is in upper case': ({ constructs }) => metadata.datesAreInUpperCase(constructs),
  'each Feed has an author, or each of its Entries': ({ constructs }) => entries.feedsHaveAuthors(constructs),
  'each Entry has an author, or its source or Feed': ({ constructs }) => entries.entriesHaveAuthors(constructs),
  'each has at most one generator': ({ constructs }) => holdsOne(constructs, 'at most', 'generator'),
  'each has at most one icon': ({ constructs }) => holdsOne(constructs, 'at most', 'icon'),
  'each has at most one logo': ({ constructs }) => holdsOne(constructs, 'at most', 'logo'),
  'each has at most one rights': ({ constructs }) => holdsOne(constructs, 'at most', 'rights'),
  'each has at most one subtitle': ({ constructs }) => holdsOne(constructs, 'at most', 'subtitle'),
  'each has at most one content': ({ constructs }) => holdsOne(constructs, 'at most', 'content'),
  'each has at most one published': ({ constructs }) => holdsOne(constructs, 'at most', 'published'),
  'each has at most one source': ({ constructs }) => holdsOne(constructs, 'at most', 'source'),
  'each has at most one summary': ({ constructs }) => holdsOne(constructs, 'at most', 'summary'),
  'each has exactly one id': ({ constructs }) => holdsOne(constructs, 'exactly', 'id'),
  'each has exactly one title': ({ constructs }) => holdsOne(constructs, 'exactly', 'title'),
  'each has exactly one updated': ({ constructs }) => holdsOne(constructs, 'exactly', 'updated'),
  'each Feed has a link to itself': ({ constructs }) => entries.feedsLinkToThemselves(constructs),
  'its alternates differ in type or language': ({ constructs }) => entries.alternatesDiffer(constructs),
  'the Entries of one id differ in their update': ({ constructs }) => entries.versionsDiffer(constructs),
  'each has an alternate': ({ constructs }) => entries.contentOrAlternate(constructs),
  'each has a summary': ({ constructs }) => entries.opaqueContentHasASummary(constructs),
  'each type is a word for text or a media type': ({ constructs }) => content.contentIsOfAType(constructs),
  'no type is composite': ({ constructs }) => content.contentIsNotComposite(constructs),
  'each source of content is an IRI reference': ({ constructs }) => content.contentSourceIsAReference(constructs),
  'each leaves nothing in the Entry': ({ constructs }) => content.contentElsewhereIsEmpty(constructs),
  'each has a type': ({ constructs }) => content.contentElsewhereHasAType(constructs),
  'each type is a media type': ({ constructs }) => content.contentElsewhereIsOfAMediaType(constructs),
  'each is what the rule for its type says': ({ constructs }) => content.contentFollowsTheRuleOfItsType(constructs),
  'each is a document of its type': ({ constructs }) => content.xmlContentIsADocument(constructs),
  'each is in Base64': ({ constructs }) => content.contentIsBase64(constructs),
  'each category has a term': ({ constructs }) => metadata.categoriesHaveATerm(constructs),
  'each scheme is an IRI': ({ constructs }) => metadata.schemesAreIris(constructs),
  'each URI of a generator is an IRI reference': ({ constructs }) => metadata.generatorUrisAreReferences(constructs),
  'each id is an IRI': ({ constructs }) => identifiers.identifiersAreIris(constructs),
  'each id is normalized': ({ constructs }) => identifiers.identifiersAreNormalized(constructs),
  'each id belongs to one thing': ({ constructs }) => identifiers.identifiersAreUnique(constructs),
  'each Entry has its id in both places': ({ entriesAlone }) => identifiers.identifiersStay(entriesAlone),
  'no id is mapped to a URI': ({ entriesAlone }) => identifiers.identifiersAreNotMapped(entriesAlone),
  'each link leads somewhere': ({ constructs }) => metadata.linksLeadSomewhere(constructs),
  'each relation is a name or an IRI': ({ constructs }) => metadata.relationsAreNamesOrIris(constructs),
  'each enclosure says its length': ({ constructs }) => metadata.enclosuresHaveALength(constructs),
  'each type of a link is a media type': ({ constructs }) => metadata.linkTypesAreMediaTypes(constructs),
  'each language of a link is a language tag': ({ constructs }) => metadata.linkLanguagesAreTags(constructs),
  'each source names its Feed': ({ constructs }) => metadata.sourcesNameTheirFeed(constructs),
} as const satisfies Record<string, (scene: AtomScene) => readonly Finding[]>;
export type AtomFact = keyof typeof atomFacts;
