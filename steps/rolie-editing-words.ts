import type { Finding } from '../src/evidence';
import * as creation from '../src/oracles/atom-creation';
import * as editing from '../src/oracles/atom-editing';
import { RolieEditingScene } from './rolie-editing-scene';
import { RolieMediaScene } from './rolie-media-scene';
import { RolieRefusalScene } from './rolie-refusal-scene';
import { type MilepostWorld, need } from './world';

/** What a Given may ask of a server that is written to; the key is the whole wording. */
export const editingSupplies = {
  'a Collection to write to': (world) => world.scene(RolieEditingScene).open(),
  'a Collection to write to whose categories are open': (world) => world.scene(RolieEditingScene).openWithOpenCategories(),
  'a Member of our own': (world) => world.scene(RolieEditingScene).have(),
  'a Member of our own that says when it was edited': (world) => world.scene(RolieEditingScene).haveDated(),
  'a Member of our own with an entity tag': (world) => world.scene(RolieEditingScene).haveTagged(),
  'a Collection to write media to': (world) => world.scene(RolieMediaScene).open(),
} as const satisfies Record<string, (world: MilepostWorld) => Promise<void>>;
export type EditingSupply = keyof typeof editingSupplies;

/** What a client does with Members; the key is the wording after `the client`. */
export const editingActs = {
  'edits the Member': (world) => world.scene(RolieEditingScene).editIt(),
  'edits the Member by an outdated entity tag': (world) => world.scene(RolieEditingScene).editOutdated(),
  'deletes the Member': (world) => world.scene(RolieEditingScene).deleteIt(),
  'creates Members that are drafts, that are none, and that do not say': (world) => world.scene(RolieEditingScene).createUndecided(),
  'creates a Media Resource': (world) => world.scene(RolieMediaScene).create(),
  'deletes the Media Link Entry': (world) => world.scene(RolieMediaScene).remove(),
} as const satisfies Record<string, (world: MilepostWorld) => Promise<void>>;
export type EditingAct = keyof typeof editingActs;

/** What a Then may establish of what was written, and the oracle that judges it; the key is the whole wording. */
export const editingFacts = {
  'the Member is created': (world) => creation.isCreated(world.scene(RolieEditingScene).creation),
  'the answer holds the new Member': (world) => creation.creationIsAnsweredByABody(world.scene(RolieEditingScene).success),
  'the answer is an Entry': (world) => creation.creationIsAnsweredByAnEntry(world.scene(RolieEditingScene).answered),
  'the answer is the whole Member': (world) => creation.answerIsTheWholeMember(world.scene(RolieEditingScene).complete),
  'its Location is that of the new Member': (world) => creation.locationLeadsToTheMember(world.scene(RolieEditingScene).success),
  'the foreign markup that is kept is whole': (world) => creation.foreignMarkupIsUnharmed(world.scene(RolieEditingScene).kept),
  'its content is what was sent': (world) => creation.contentIsWhatWasSent(world.scene(RolieEditingScene).stored, world.scene(RolieEditingScene).sent),
  'no signature of another Entry is published': (world) => creation.noSignatureIsBroken(world.scene(RolieEditingScene).stored, world.scene(RolieEditingScene).sent),
  'the Member is as it was edited': (world) => editing.editIsKept(need(world.scene(RolieEditingScene).edit, 'expected an edit')),
  'the Member says another time of its edit': (world) => editing.editIsDated(need(world.scene(RolieEditingScene).edit, 'expected an edit')),
  'the Member is gone': (world) => editing.deletedIsGone(need(world.scene(RolieEditingScene).deletion, 'expected a deletion')),
  'the outdated edit is not made': (world) => editing.lostUpdateIsPrevented(need(world.scene(RolieEditingScene).conditional, 'expected a conditional edit')),
  'those that do not say are in the Feed': (world) => editing.undecidedIsPublished(need(world.scene(RolieEditingScene).listing, 'expected a Feed')),
  'it is refused for that': (world) => world.scene(RolieRefusalScene).findings,
  'there is a Media Resource beside its Media Link Entry': (world) => creation.mediaResourceExists(world.scene(RolieMediaScene).entryWithSource),
  'its Location is that of the Media Link Entry': (world) => creation.locationLeadsToTheMember(world.scene(RolieMediaScene).creation),
  'the Media Link Entry links to where the Media Resource can be edited': (world) => creation.mediaCanBeEdited(world.scene(RolieMediaScene).entry),
  'the Media Link Entry has content elsewhere': (world) => creation.mediaEntryHasASource(world.scene(RolieMediaScene).entry),
  'the Media Link Entry has a summary': (world) => creation.mediaEntryHasASummary(world.scene(RolieMediaScene).entry),
  'the IODEF document is what was sent': (world) => world.scene(RolieMediaScene).differences,
  'the Media Resource is gone': (world) => editing.mediaIsGone(world.scene(RolieMediaScene).left),
} as const satisfies Record<string, (world: MilepostWorld) => readonly Finding[]>;
export type EditingFact = keyof typeof editingFacts;
