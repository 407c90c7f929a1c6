import { Given, Then, When } from '@cucumber/cucumber';
import { type AtomFact, atomFacts } from './atom-facts';
import { type AtomPart, atomParts } from './atom-parts';
import { type AtomResource, atomResources, type AtomSupply, atomSupplies } from './atom-resources';
import { AtomScene } from './atom-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineWords('atomPart', Object.keys(atomParts));
defineWords('atomSupply', Object.keys(atomSupplies));
defineWords('atomResource', Object.keys(atomResources));
defineWords('atomFact', Object.keys(atomFacts));

Given('{atomSupply}', async function (this: MilepostWorld, supply: AtomSupply) {
  await atomSupplies[supply](this.scene(AtomScene));
});

Given('an Atom Document with {atomPart}', async function (this: MilepostWorld, part: AtomPart) {
  await this.scene(AtomScene).haveConstructs(part);
});

When('the client follows {atomResource}', async function (this: MilepostWorld, resource: AtomResource) {
  await atomResources[resource](this.scene(AtomScene));
});

Then('{atomFact}', function (this: MilepostWorld, fact: AtomFact) {
  this.judge(atomFacts[fact](this.scene(AtomScene)));
});
