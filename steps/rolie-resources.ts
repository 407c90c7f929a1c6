import { acceptsOf, collectionElementsOf, workspacesOf } from '../src/oracles/atom-publishing';
import { type EntryPart, entryParts, type FeedKind, feedKinds } from './rolie-kinds';
import type { RolieScene } from './rolie-scene';

type Retrieve = (scene: RolieScene) => Promise<void>;

/** What a Given may ask of the Service Document; the key is the wording after `a Service Document`. */
export const rolieServices = {
  '': (scene) => scene.haveService(),
  ' with at least one ROLIE Collection': (scene) => scene.haveCollections(true),
  ' with a workspace': (scene) => scene.haveServiceWith('a workspace', workspacesOf),
  ' with a Collection': (scene) => scene.haveServiceWith('a Collection', collectionElementsOf),
  ' with a Collection that says what it accepts': (scene) => scene.haveServiceWith('a Collection that says what it accepts', acceptsOf),
  ' that refers to categories elsewhere': (scene) => scene.haveCategoryReferences(),
  ' that refers to a Category Document': (scene) => scene.haveCategoryDocuments(),
} as const satisfies Record<string, Retrieve>;
export type RolieService = keyof typeof rolieServices;

/** What a Given may ask the repository to hold: a Feed of some kind, or an Entry with some part in a ROLIE Feed. */
export type RolieMember = FeedKind | EntryPart;
export const rolieMembers: readonly string[] = [...Object.keys(feedKinds), ...Object.keys(entryParts)];

/** Looks for members of the repository; inconclusive where there is none. */
export async function haveMembers(scene: RolieScene, member: RolieMember): Promise<void> {
  await (isFeedKind(member) ? scene.haveFeeds(member) : scene.haveEntries(member));
}

/** What a client may retrieve; the key is the wording after `the client retrieves`. */
export const rolieResources = {
  'Feeds by their entity tags': (scene) => scene.readFeedsByTag(),
  'the Service Document': (scene) => scene.readService(),
  'the Feed of each Collection': (scene) => scene.readCollections(),
  'every document of the repository': (scene) => scene.readAll(),
  'the content of each Entry': (scene) => scene.readContents(),
  'content of known data models': (scene) => scene.readComparable('model'),
  'content of known versions': (scene) => scene.readComparable('version'),
  'content that calls itself IODEF': (scene) => scene.readIodef(),
  'each Entry on its own': (scene) => scene.readStandaloneEntries(),
  'each Entry of several Feeds on its own': (scene) => scene.readSharedEntries(),
} as const satisfies Record<string, Retrieve>;
export type RolieResource = keyof typeof rolieResources;

function isFeedKind(member: RolieMember): member is FeedKind {
  return Object.hasOwn(feedKinds, member);
}
