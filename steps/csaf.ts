import { Given, Then, When } from '@cucumber/cucumber';
import type { Finding } from '../src/evidence';
import * as documents from '../src/oracles/csaf/documents';
import * as feeds from '../src/oracles/csaf/feeds';
import * as integrity from '../src/oracles/csaf/integrity';
import * as location from '../src/oracles/csaf/location';
import * as shape from '../src/oracles/csaf/shape';
import { CsafScene } from './csaf-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

/** What a test case can begin with; the key is the wording after `a provider with`. */
const belongings = {
  metadata: (scene) => scene.haveMetadata(),
  'a Feed': (scene) => scene.haveFeeds(),
  'an entry in a Feed': (scene) => scene.haveEntries(),
  'CSAF documents': (scene) => scene.haveDocuments(),
  'a document for everybody': (scene) => scene.haveFree(),
  'a confidential document': (scene) => scene.haveConfidential(),
  'confidential documents beside others': (scene) => scene.haveConfidentialBesideFree(),
  'a Service Document': (scene) => scene.haveServices(),
  'a Category Document': (scene) => scene.haveCategories(),
  'a public key': (scene) => scene.haveKeys(),
} satisfies Record<string, (scene: CsafScene) => Promise<void>>;

/** What a client of a provider does; the key is the wording after `the client`. */
const actions = {
  'retrieves the metadata': (scene) => scene.askForMetadata(),
  'validates each document': (scene) => scene.judgeDocuments('schema'),
  'puts each document to the mandatory tests': (scene) => scene.judgeDocuments('mandatory tests'),
  'retrieves them without credentials': (scene) => scene.askAsAnybody(),
  'retrieves them with and without credentials': (scene) => scene.askWithoutCredentials(),
  'looks for the hashes of each document': (scene) => scene.haveHashes(),
  'looks for hashes and signatures of each document': (scene) => scene.haveVouchers(),
  'verifies the signatures of each document': (scene) => scene.haveSignatures(),
  'finds signatures that verify': (scene) => scene.haveValidSignatures(),
  'looks in security.txt, at the well-known URL and by the DNS path': (scene) => scene.askEverywhere(),
  'retrieves all that the Feeds lead to': (scene) => scene.readEverything(),
  'reads every URL that is named': (scene) => scene.readNames(),
  'retrieves as other programs do': (scene) => scene.askAsOthers(),
} satisfies Record<string, (scene: CsafScene) => Promise<void>>;

/** What a Then may establish of a provider, and the oracle that judges it. */
const facts = {
  'the metadata is valid': ({ metadata }) => shape.metadataIsValid(metadata),
  'the metadata is that of version 2.1': ({ metadata }) => shape.metadataIsOfVersion21(metadata),
  'each document fits the schema': ({ judged }) => documents.documentsFitTheSchema(judged),
  'each document passes the mandatory tests': ({ judged }) => documents.documentsPassTheMandatoryTests(judged),
  'each file is named by its tracking id': (scene) => documents.filesAreNamedByTheirId(scene.documents),
  'nothing is named that needs no TLS': ({ named }) => documents.nothingIsNamedInPlain(named),
  'each is given to anybody': ({ asked }) => documents.freeDocumentsAreGivenToAnybody(asked),
  'each is given with credentials alone': ({ asked }) => documents.confidentialDocumentsAreProtected(asked),
  'what is confidential lies apart': (scene) => documents.confidentialDocumentsLieApart(scene.documents),
  'nothing is redirected': ({ given }) => documents.nothingIsRedirected(given),
  'whatever is redirected is so by a header': ({ given }) => documents.redirectsAreHeaders(given),
  'the publisher is that of the metadata': (scene) => documents.publishersMatch(scene.metadata, scene.documents),
  'each entry leads to its document': (scene) => documents.entriesLeadToTheirDocuments(scene.documents),
  'each Feed is valid': (scene) => shape.feedsAreValid(scene.feeds),
  'each label has one Feed': (scene) => feeds.eachLabelHasOneFeed(scene.metadata, scene.feeds),
  'there is a Feed for the many': (scene) => feeds.aFeedIsForTheMany(scene.metadata, scene.feeds),
  'each Feed holds documents of its label alone': (scene) => feeds.feedsHoldTheirLabel(scene.documents),
  'each Feed links to itself': (scene) => feeds.feedsLinkToThemselves(scene.feeds),
  'each Feed was updated with its newest entry, or later': (scene) => feeds.feedsKnowTheirLastUpdate(scene.feeds),
  'each Service Document is valid': ({ services }) => shape.servicesAreValid(services),
  'the Service Documents list each Feed': (scene) => feeds.servicesListTheFeeds(scene.services, scene.feeds),
  'each Service Document is service.json beside the metadata': (scene) => feeds.servicesLieBesideTheMetadata(scene.services, scene.metadata),
  'each Category Document is valid': ({ categories }) => shape.categoriesAreValid(categories),
  'each Category Document lies beside a Feed': (scene) => feeds.categoriesLieBesideAFeed(scene.categories, scene.feeds),
  'each document has its hash': (scene) => integrity.documentsHaveTheirHash(scene.documents, scene.hashes),
  'each hash file begins with the hash': ({ knownHashes: hashes }) => integrity.hashFilesBeginWithTheHash(hashes),
  'no hash is weak': ({ knownHashes: hashes }) => integrity.hashesAreNotWeak(hashes),
  'each hash is listed in the entry of its document': ({ vouchers }) => integrity.vouchersAreListed(vouchers.filter(({ given }) => !given.url.endsWith('.asc'))),
  'each signature is listed in the entry of its document': ({ vouchers }) => integrity.vouchersAreListed(vouchers.filter(({ given }) => given.url.endsWith('.asc'))),
  'each document is signed by a key of the metadata': (scene) => integrity.documentsAreSigned(scene.documents, scene.signatures),
  'each signature lasts thirty days more': ({ signatures }) => integrity.signaturesLast(signatures, Date.now()),
  'each public key is available': ({ keys }) => integrity.keysAreAvailable(keys),
  'each public key is strong': ({ readableKeys: keys }) => integrity.keysAreStrong(keys),
  'security.txt points to the metadata': (scene) => location.securityTxtPointsToTheMetadata(scene.places, scene.metadata),
  'security.txt names https URLs': (scene) => location.securityTxtNamesHttps(scene.namingSecurityTxt),
  'security.txt begins with the well-known URL': (scene) => location.securityTxtBeginsWithTheWellKnownUrl(scene.namingSecurityTxt),
  'the well-known URL gives the metadata': (scene) => location.givesTheMetadata(scene.places.wellKnown, scene.metadata),
  'the DNS path gives the metadata': (scene) => location.givesTheMetadata(scene.places.dnsPath, scene.metadata),
  'one of the three leads to the metadata': (scene) => location.metadataCanBeFound(scene.places, scene.metadata),
  'every program is served': ({ given }) => location.everyAgentIsServed(given),
} satisfies Record<string, (scene: CsafScene) => readonly Finding[]>;

defineWords('csafBelonging', Object.keys(belongings));
defineWords('csafAction', Object.keys(actions));
defineWords('csafFact', Object.keys(facts));

Given('a provider with {csafBelonging}', async function (this: MilepostWorld, what: keyof typeof belongings) {
  await belongings[what](this.scene(CsafScene));
});

When('the client {csafAction}', async function (this: MilepostWorld, action: keyof typeof actions) {
  await actions[action](this.scene(CsafScene));
});

Then('{csafFact}', function (this: MilepostWorld, fact: keyof typeof facts) {
  this.judge(facts[fact](this.scene(CsafScene)));
});
