import { Given, Then } from '@cucumber/cucumber';
import { type AtomFact, atomFacts } from './atom-facts';
import { type AtomPart, atomParts } from './atom-parts';
import { AtomScene } from './atom-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineWords('atomPart', Object.keys(atomParts));
defineWords('atomFact', Object.keys(atomFacts));

Given('at least one Atom Document', async function (this: MilepostWorld) {
  await this.scene(AtomScene).haveDocuments();
});

Given('an Atom Document with {atomPart}', async function (this: MilepostWorld, part: AtomPart) {
  await this.scene(AtomScene).haveConstructs(part);
});

Then('{atomFact}', function (this: MilepostWorld, fact: AtomFact) {
  this.judge(atomFacts[fact](this.scene(AtomScene)));
});
