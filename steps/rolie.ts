import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import { type RolieFact, rolieFacts } from './rolie-facts';
import { type EntryPart, entryParts, type FeedKind, feedKinds, type LinkKind, linkKinds } from './rolie-kinds';
import { RolieScene } from './rolie-scene';
import { type Offer, offers } from './rolie-trials';
import { type Credential, credentials } from './rolie-wire';
import type { MilepostWorld } from './world';

defineWords('feedKind', Object.keys(feedKinds));
defineWords('entryPart', Object.keys(entryParts));
defineWords('linkKind', Object.keys(linkKinds));
defineWords('tlsOffer', Object.keys(offers));
defineWords('rolieCredential', credentials);
defineWords('rolieFact', Object.keys(rolieFacts));
defineParameterType({ name: 'collectionKind', regexp: /ROLIE|non-ROLIE/, transformer: (word: string) => word === 'ROLIE' });

Given('a Service Document', async function (this: MilepostWorld) {
  await this.scene(RolieScene).haveService();
});

Given('a Service Document with at least one {collectionKind} Collection', async function (this: MilepostWorld, rolie: boolean) {
  await this.scene(RolieScene).haveCollections(rolie);
});

Given('a Service Document that refers to a Category Document', async function (this: MilepostWorld) {
  await this.scene(RolieScene).haveCategoryDocuments();
});

Given('at least {feedKind}', async function (this: MilepostWorld, kind: FeedKind) {
  await this.scene(RolieScene).haveFeeds(kind);
});

Given('a ROLIE Feed with at least {entryPart}', async function (this: MilepostWorld, part: EntryPart) {
  await this.scene(RolieScene).haveEntries(part);
});

Given('a document that the server gives over TLS', async function (this: MilepostWorld) {
  await this.scene(RolieScene).haveDocument();
});

Given('a document that the server gives over {tlsOffer}', async function (this: MilepostWorld, offer: Offer) {
  await this.scene(RolieScene).haveDocumentOver(offer);
});

Given('a resource that the server gives with {rolieCredential} and not without', async function (this: MilepostWorld, credential: Credential) {
  await this.scene(RolieScene).haveProtectedResource(credential);
});

Given('a server that takes RID messages at "\\/"', async function (this: MilepostWorld) {
  await this.scene(RolieScene).haveRidAtRoot(false);
});

Given('a server that redirects RID messages from "\\/"', async function (this: MilepostWorld) {
  await this.scene(RolieScene).haveRidAtRoot(true);
});

When('the client retrieves the Service Document', async function (this: MilepostWorld) {
  await this.scene(RolieScene).readService();
});

When('the client retrieves the Feed of each Collection', async function (this: MilepostWorld) {
  await this.scene(RolieScene).readCollections();
});

When('the client retrieves every document of the repository', async function (this: MilepostWorld) {
  await this.scene(RolieScene).readAll();
});

When('the client follows the links of each Feed to its {linkKind}', async function (this: MilepostWorld, kind: LinkKind) {
  await this.scene(RolieScene).followLinks(kind);
});

When('the client retrieves the content of each Entry', async function (this: MilepostWorld) {
  await this.scene(RolieScene).readContents();
});

When('the client retrieves each Entry on its own', async function (this: MilepostWorld) {
  await this.scene(RolieScene).readStandaloneEntries();
});

When('it keeps those that several Feeds hold', function (this: MilepostWorld) {
  this.scene(RolieScene).keepSharedEntries();
});

When('the client connects with {tlsOffer}', async function (this: MilepostWorld, offer: Offer) {
  await this.scene(RolieScene).connect(offer);
});

When('the server still gives it over {tlsOffer}', async function (this: MilepostWorld, offer: Offer) {
  await this.scene(RolieScene).connectAgain(offer);
});

When('a stranger asks for it with a foreign one', async function (this: MilepostWorld) {
  await this.scene(RolieScene).askAsForeigner();
});

When('a stranger asks for the Entries of protected Feeds', async function (this: MilepostWorld) {
  await this.scene(RolieScene).askForEntries();
});

When(/^the client requests (GET|POST) on "\/"$/, async function (this: MilepostWorld, method: 'GET' | 'POST') {
  await this.scene(RolieScene).askRoot(method);
});

Then('{rolieFact}', function (this: MilepostWorld, fact: RolieFact) {
  this.judge(rolieFacts[fact](this.scene(RolieScene)));
});

function defineWords(name: string, words: readonly string[]): void {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  defineParameterType({ name, regexp: new RegExp(escaped.join('|')), transformer: (word: string) => word, useForSnippets: false });
}
