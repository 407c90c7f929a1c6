import type { XmlElement } from '../xml/tree';

/** The other vocabularies of the MILE family, by the namespace of their document element. */
const notYet: Readonly<Record<string, string>> = {
  'urn:ietf:params:xml:ns:iodef-rid-1.0': 'RID messages of the obsolete RFC 6045',
  'http://www.w3.org/2005/Atom': 'ROLIE Feeds and Entries',
  'http://www.w3.org/2007/app': 'AtomPub documents',
};

/** Whether it is a RID message (RFC 6545), which is opened for the IODEF documents inside. */
export function isRid({ namespace, local }: XmlElement): boolean {
  return namespace === 'urn:ietf:params:xml:ns:iodef-rid-2.0' && local === 'RID';
}

/** What a document is that is none of IODEF and of a vocabulary that is not judged yet, in words. */
export function vocabularyNotJudged(root: XmlElement): string | undefined {
  return notYet[root.namespace];
}
