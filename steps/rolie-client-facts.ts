import type { Finding } from '../src/evidence';
import { asksForNothingElse, claimsNoCompleteness, hasLink, readsFeed, readsFeedOrSaysSo, saysThatItFailed, sendsNothing, tellsOfGap, warns } from '../src/oracles/rolie-client';
import type { RolieClientScene } from './rolie-client-scene';
import { need } from './world';

/** What a Then says of a client that was told to read a Feed. */
export const clientFacts = {
  'it has the Feed as it was hosted': (scene) => readsFeed(scene.feed()),
  'it has the Feed or says that it could not read it': (scene) => readsFeedOrSaysSo(scene.feed()),
  'it says that it could not read the Feed': (scene) => saysThatItFailed(scene.feed().said),
  'it asks for no id': (scene) => asksForNothingElse(scene.feed()),
  'it sends nothing over that connection': (scene) => sendsNothing({ requests: scene.requestsOverConnection() }),
  'it tells of the gap': (scene) => tellsOfGap(scene.feed().said),
  'it has the link of the first Entry': (scene) => {
    const { hosted, said } = scene.feed();
    const entry = need(hosted[0], 'expected a Feed with an Entry');
    const told = need(said.entries?.find(({ id }) => id === entry.id), 'expected that the client has the Entry, got none');
    need(told.links, 'expected that the client tells of the links of an Entry, got no word of them');
    return hasLink({ hosted: entry, said: told });
  },
  'it warns': (scene) => warns(scene.feed().said),
  'it does not take the Feed for complete': (scene) => {
    const { said } = scene.feed();
    need(said.complete !== undefined, 'expected that the client says whether it has the whole Feed, got no word of it');
    return claimsNoCompleteness(said);
  },
} as const satisfies Readonly<Record<string, (scene: RolieClientScene) => readonly Finding[]>>;

export type ClientFact = keyof typeof clientFacts;
