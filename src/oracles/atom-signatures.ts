import type { Finding } from '../evidence';
import { attributeOf, walk, type XmlElement } from '../xml/tree';
import { atomNamespaces, isAtom } from './atom';
import { type AtomRoot, type Construct, unless } from './atom-constructs';

/** Whether an element is an XML signature. */
export function isSignature({ local, namespace }: XmlElement): boolean {
  return local === 'Signature' && namespace === signatureNamespace;
}

/** The signatures in Atom Documents, wherever they stand. */
export function signaturesIn(roots: readonly AtomRoot[]): readonly Construct[] {
  return roots.flatMap(({ document, rolie }) => [...walk(document.root)].filter(isSignature).map((element) => ({ document, rolie, element })));
}

/** RFC 4287, section 5.1: of Atom's elements a Feed at the root and an Entry are signed, and no other. */
export function onlyDocumentsAndEntriesAreSigned(signatures: readonly Construct[]): readonly Finding[] {
  return unless(signatures, 'a signature inside the root or an Entry', ({ parent }) => {
    // What stands in content is a document of its own.
    const isOther = parent && !isAtom(parent, 'content') && atomNamespaces.some((namespace) => namespace === parent.namespace) && parent.parent !== undefined && !isAtom(parent, 'entry');
    return isOther ? `one inside ${parent.name}` : undefined;
  });
}

/** RFC 4287, section 5.1: a signature is made with a key of its signer's, not with a secret that both sides share. */
export function signaturesAreNoMacs(signatures: readonly Construct[]): readonly Finding[] {
  return unless(signatures, 'a method of public keys', (signature) => {
    const methods = [...walk(signature)].filter(({ local, namespace }) => local === 'SignatureMethod' && namespace === signatureNamespace);
    return methods.map((method) => attributeOf(method, 'Algorithm') ?? '').find((algorithm) => /hmac/i.test(algorithm));
  });
}

const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#';
