import type { Finding } from '../src/evidence';
import { abstains, announcesEntry, chooses, hasCollections, hasMediaRanges, keepsTheRest, namesVersion, postsEntry, type Published, retrievesFirst, slugIs, tellsOutcome } from '../src/oracles/rolie-client-publishing';
import type { RoliePublishingScene } from './rolie-publishing-scene';
import { need } from './world';

/** What a Then says of a client that was told to publish. */
export const publishingFacts = {
  'it has the Collections as they were hosted': (scene) => hasCollections(scene.listed()),
  'it has the media ranges without white space': (scene) => {
    const listed = scene.listed();
    need(listed.said.some(({ accept }) => accept !== undefined), 'expected that the client tells what a Collection accepts, got no word of it');
    return hasMediaRanges(listed);
  },
  'it creates nothing': (scene) => abstains(scene.published()),
  'it creates the Entry': (scene) => postsEntry({ ...scene.published(), given: entryOf(scene) }),
  'it says that what it sends is an Entry': (scene) => announcesEntry(scene.acted()),
  'it escapes the Slug': (scene) => slugIs({ ...scene.acted(), slug: need(scene.current.given?.slug, 'expected a name to create an Entry under') }),
  'it keeps what it did not change': (scene) => keepsTheRest({ ...scene.acted(), full: need(scene.current.full, 'expected a Member') }),
  'it retrieves the Member first': (scene) => retrievesFirst({ ...scene.acted(), member: need(scene.current.member, 'expected a Member') }),
  'it names the version that it edits': (scene) => namesVersion({ ...scene.acted(), entityTag: need(scene.current.entityTag, 'expected an entity tag') }),
  'it chooses the link that is for it': (scene) => chooses(sent(scene)),
  'it says that it is done': (scene) => outcomeIs(scene, 'done'),
  'it says that it is not done': (scene) => outcomeIs(scene, 'failed'),
} as const satisfies Readonly<Record<string, (scene: RoliePublishingScene) => readonly Finding[]>>;

export type PublishingFact = keyof typeof publishingFacts;

/** What the client sent, with at least one request of the method, wherever it went. */
function sent(scene: RoliePublishingScene): Published {
  const published = scene.published();
  need(published.requests.some(({ method }) => method === published.act.method), `expected that the client sends a ${published.act.method}, got none`);
  return published;
}

function outcomeIs(scene: RoliePublishingScene, expected: 'done' | 'failed'): readonly Finding[] {
  scene.acted();
  return tellsOutcome({ expected, said: scene.answer.outcome });
}

function entryOf(scene: RoliePublishingScene): string {
  return need(scene.current.given?.entry, 'expected an Entry to create');
}
