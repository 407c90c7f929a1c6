import { Given, Then, When } from '@cucumber/cucumber';
import { type RolieFact, rolieFacts } from './rolie-facts';
import { type LinkKind, linkKinds } from './rolie-kinds';
import { haveMembers, type RolieMember, rolieMembers, type RolieResource, rolieResources, type RolieService, rolieServices } from './rolie-resources';
import { RolieScene } from './rolie-scene';
import { type Offer, offers, type RidManner, ridManners } from './rolie-trials';
import { type Credential, credentials } from './rolie-wire';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineWords('rolieService', Object.keys(rolieServices));
defineWords('rolieMember', rolieMembers);
defineWords('rolieResource', Object.keys(rolieResources));
defineWords('rolieLinks', Object.keys(linkKinds));
defineWords('rolieCredential', credentials);
defineWords('tlsOffer', Object.keys(offers));
defineWords('ridManner', ridManners);
defineWords('rolieFact', Object.keys(rolieFacts));

Given('a Service Document{rolieService}', async function (this: MilepostWorld, service: RolieService) {
  await rolieServices[service](this.scene(RolieScene));
});

Given('at least one {rolieMember}', async function (this: MilepostWorld, member: RolieMember) {
  await haveMembers(this.scene(RolieScene), member);
});

Given('a document that the server gives over {tlsOffer}', async function (this: MilepostWorld, offer: Offer) {
  await this.scene(RolieScene).haveDocumentOver(offer);
});

Given('a resource that the server gives with {rolieCredential} and not without', async function (this: MilepostWorld, credential: Credential) {
  await this.scene(RolieScene).haveProtectedResource(credential);
});

Given('a server that {ridManner} RID messages at "\\/"', async function (this: MilepostWorld, manner: RidManner) {
  await this.scene(RolieScene).haveRidAtRoot(manner);
});

Given('a resource that does not exist', async function (this: MilepostWorld) {
  await this.scene(RolieScene).haveMissingResource();
});

When('the client retrieves {rolieResource}', async function (this: MilepostWorld, resource: RolieResource) {
  await rolieResources[resource](this.scene(RolieScene));
});

When('the client follows the links of each Feed to its {rolieLinks}', async function (this: MilepostWorld, kind: LinkKind) {
  await this.scene(RolieScene).followLinks(kind);
});

When('the client connects with {tlsOffer}', async function (this: MilepostWorld, offer: Offer) {
  await this.scene(RolieScene).connect(offer);
});

When('a stranger asks for it with a foreign one', async function (this: MilepostWorld) {
  await this.scene(RolieScene).askAsForeigner();
});

When('a stranger asks for it with none', async function (this: MilepostWorld) {
  await this.scene(RolieScene).askAnonymously();
});

When('the client sees the certificate of the server', async function (this: MilepostWorld) {
  await this.scene(RolieScene).shakeHands();
});

When('a stranger asks for all that is open', async function (this: MilepostWorld) {
  await this.scene(RolieScene).askForTraces();
});

When('a stranger asks for protected Entries, and for others that do not exist', async function (this: MilepostWorld) {
  await this.scene(RolieScene).askForMissing();
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
