import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A document of ours with an enveloped signature before the end of its root: RSA with SHA-256, by exclusive canonicalization. */
export function withSignature(text: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const digest = createHash('sha256').update(canonical(text)).digest('base64');
  const info = `<SignedInfo xmlns="${signatures}"><CanonicalizationMethod Algorithm="${method}"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference URI=""><Transforms><Transform Algorithm="${signatures}enveloped-signature"/><Transform Algorithm="${method}"/></Transforms><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>${digest}</DigestValue></Reference></SignedInfo>`;
  const value = sign('sha256', Buffer.from(canonical(info)), privateKey).toString('base64');
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const [modulus, exponent] = [n, e].map((number) => Buffer.from(number, 'base64url').toString('base64'));
  const key = `<KeyInfo><KeyValue><RSAKeyValue><Modulus>${modulus}</Modulus><Exponent>${exponent}</Exponent></RSAKeyValue></KeyValue></KeyInfo>`;
  const signature = `<Signature xmlns="${signatures}">${info.replace(` xmlns="${signatures}"`, '')}<SignatureValue>${value}</SignatureValue>${key}</Signature>`;
  return text.replace(/<\/[^<>]+>\s*$/, (end) => `${signature}${end}`);
}

const signatures = 'http://www.w3.org/2000/09/xmldsig#';
const method = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const publishing = 'http://www.w3.org/2007/app';

/**
 * Exclusive canonical form of what this server writes: one default namespace at the root, and elements of the prefix app
 * that have none of that prefix inside.
 */
function canonical(text: string): string {
  return text
    .replace(/<\?xml[^>]*\?>\s*/, '')
    .trim()
    .replace(/<([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g, (_, name: string, attributes: string, empty: string) => {
      const all = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const).filter(([key]) => key !== 'xmlns:app');
      const used = name.startsWith('app:') ? [...all, ['xmlns:app', publishing] as const] : all;
      const sorted = [...used].sort(([one], [other]) => rank(one) - rank(other) || one.localeCompare(other));
      return `<${name}${sorted.map(([key, value]) => ` ${key}="${value}"`).join('')}>${empty && `</${name}>`}`;
    });
}

/** Namespace declarations, then attributes without namespace, then those with one. */
function rank(name: string): number {
  if (name === 'xmlns' || name.startsWith('xmlns:')) return 0;
  return name.includes(':') ? 2 : 1;
}
