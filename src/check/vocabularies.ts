import type { XmlElement } from '../xml/tree';

/** The other vocabularies of the MILE family, by the namespace of their document element. */
const notYet: Readonly<Record<string, string>> = {
  'urn:ietf:params:xml:ns:iodef-rid-1.0': 'RID messages',
  'urn:ietf:params:xml:ns:iodef-rid-2.0': 'RID messages',
  'http://www.w3.org/2005/Atom': 'ROLIE Feeds and Entries',
  'http://www.w3.org/2007/app': 'AtomPub documents',
};

/** What a document is that is none of IODEF and of a vocabulary that is not judged yet, in words. */
export function vocabularyNotJudged(root: XmlElement): string | undefined {
  return notYet[root.namespace];
}
