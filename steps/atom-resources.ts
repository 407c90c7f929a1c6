import type { AtomScene } from './atom-scene';

type Act = (scene: AtomScene) => Promise<void>;

/** What a Given may ask of a server's Atom Documents as a whole; the key is the whole wording. */
export const atomSupplies = {
  'at least one Atom Document': (scene) => scene.haveDocuments(),
  'a Feed with further pages': (scene) => scene.haveSeries('pages'),
  'a Feed with archives': (scene) => scene.haveSeries('archives'),
  'an archive that another one follows': (scene) => scene.haveFollowedArchives(),
  'an Entry that a Feed and its archives hold several times': (scene) => scene.haveDuplicates(),
  'a Feed that names its last page': (scene) => scene.haveLastPages(),
  'a document with the type of an Entry': (scene) => scene.haveTyped('entry'),
  'a document with the type of a Feed': (scene) => scene.haveTyped('feed'),
  'at least one AtomPub Document': (scene) => scene.haveAtomPubDocuments(),
  'an Atom Document with an icon that can be measured': (scene) => scene.haveImages('icon'),
  'an Atom Document with a logo that can be measured': (scene) => scene.haveImages('logo'),
  'an AtomPub Document with an xml:base': (scene) => scene.haveXmlAttribute('base'),
  'an AtomPub Document with an xml:lang': (scene) => scene.haveXmlAttribute('lang'),
} as const satisfies Record<string, Act>;
export type AtomSupply = keyof typeof atomSupplies;

/** What a client may follow; the key is the wording after `the client follows`. */
export const atomResources = {
  'the links of each page to pages already known': (scene) => scene.followKnownLinks(),
  'the links of each archive to later documents': (scene) => scene.followLaterLinks(),
  'the pages to the last and back': (scene) => scene.goThereAndBack(),
} as const satisfies Record<string, Act>;
export type AtomResource = keyof typeof atomResources;
