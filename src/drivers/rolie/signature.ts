import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A document in canonical form (no declaration, no comments) with an enveloped signature at the end of its root: RSA with
 * SHA-256, by exclusive canonicalization, under a key of this moment that stands beside it (RFC 4287, section 5.1).
 */
export function signed(canonical: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const digest = createHash('sha256').update(canonical, 'utf8').digest('base64');
  const info = signedInfo(digest);
  const value = sign('sha256', Buffer.from(info), privateKey).toString('base64');
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const numbers = [n, e].map((number) => Buffer.from(number, 'base64url').toString('base64'));
  const key = `<KeyInfo><KeyValue><RSAKeyValue><Modulus>${numbers[0]}</Modulus><Exponent>${numbers[1]}</Exponent></RSAKeyValue></KeyValue></KeyInfo>`;
  const signature = `<Signature xmlns="${namespace}">${info.replace(` xmlns="${namespace}"`, '')}<SignatureValue>${value}</SignatureValue>${key}</Signature>`;
  return canonical.replace(/<\/[^<>]+>$/, (end) => `${signature}${end}`);
}

const namespace = 'http://www.w3.org/2000/09/xmldsig#';
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** As it is signed: in canonical form, with the namespace that it has in its place. */
function signedInfo(digest: string): string {
  return [
    `<SignedInfo xmlns="${namespace}">`,
    `<CanonicalizationMethod Algorithm="${exclusive}"></CanonicalizationMethod>`,
    '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></SignatureMethod>',
    `<Reference URI=""><Transforms><Transform Algorithm="${namespace}enveloped-signature"></Transform><Transform Algorithm="${exclusive}"></Transform></Transforms>`,
    `<DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>${digest}</DigestValue></Reference>`,
    '</SignedInfo>',
  ].join('');
}
