import { Given, Then, When } from '@cucumber/cucumber';
import { type PublishingFact, publishingFacts } from './rolie-publishing-facts';
import { RoliePublishingScene } from './rolie-publishing-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineWords('publishingFact', Object.keys(publishingFacts));

Given('a client that does {string}', async function (this: MilepostWorld, twin: string) {
  await this.scene(RoliePublishingScene).does(twin);
});

When('the client is told to do {string}', async function (this: MilepostWorld, name: string) {
  await this.scene(RoliePublishingScene).perform(name);
});

Then('{publishingFact}', function (this: MilepostWorld, fact: PublishingFact) {
  this.judge(publishingFacts[fact](this.scene(RoliePublishingScene)));
});
