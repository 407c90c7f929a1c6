import { Given, Then, When } from '@cucumber/cucumber';
import { type ClientFact, clientFacts } from './rolie-client-facts';
import { RolieClientScene } from './rolie-client-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineWords('clientFact', Object.keys(clientFacts));

Given('a client that reads the Feed {string}', async function (this: MilepostWorld, twin: string) {
  await this.scene(RolieClientScene).reads(twin);
});

When('the client reads the Feed {string}', async function (this: MilepostWorld, name: string) {
  await this.scene(RolieClientScene).read(name);
});

Then('{clientFact}', function (this: MilepostWorld, fact: ClientFact) {
  this.judge(clientFacts[fact](this.scene(RolieClientScene)));
});
