import { Given, Then, When } from '@cucumber/cucumber';
import { refusables, type RefusableName } from '../src/oracles/atom-refusal';
import { type EditingAct, editingActs, type EditingFact, editingFacts, type EditingSupply, editingSupplies } from './rolie-editing-words';
import { RolieEditingScene } from './rolie-editing-scene';
import { type MemberKind, memberKinds } from './rolie-member-kinds';
import { RolieRefusalScene } from './rolie-refusal-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineWords('editingSupply', Object.keys(editingSupplies));
defineWords('memberKind', Object.keys(memberKinds));
defineWords('editingAct', Object.keys(editingActs));
defineWords('refusable', Object.keys(refusables));
defineWords('editingFact', Object.keys(editingFacts));

Given('{editingSupply}', async function (this: MilepostWorld, supply: EditingSupply) {
  await editingSupplies[supply](this);
});

When('the client creates {memberKind}', async function (this: MilepostWorld, kind: MemberKind) {
  await this.scene(RolieEditingScene).create(kind);
});

When('the client {editingAct}', async function (this: MilepostWorld, act: EditingAct) {
  await editingActs[act](this);
});

When('the client offers {refusable} between two Members', async function (this: MilepostWorld, refusable: RefusableName) {
  await this.scene(RolieRefusalScene).offer(refusable);
});

Then('{editingFact}', function (this: MilepostWorld, fact: EditingFact) {
  this.judge(editingFacts[fact](this));
});
