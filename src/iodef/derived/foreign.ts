import type { Sample } from './sample';

/** What IODEF borrows from XML Signature, which has no table here. Throws for what it does not borrow. */
export function foreignSample(name: string): Sample {
  const sample = samples[name];
  if (!sample) throw new Error(`${name}: expected an element of the tables or of XML Signature`);
  return sample;
}

const digest = [['Algorithm', 'http://www.w3.org/2001/04/xmlenc#sha256']] as const;
const certificate: Sample = { name: 'ds:X509Certificate', attributes: [], text: 'AAAA', children: [] };

const samples: Readonly<Record<string, Sample>> = {
  'ds:DigestMethod': { name: 'ds:DigestMethod', attributes: digest, text: '', children: [] },
  'ds:CanonicalizationMethod': { name: 'ds:CanonicalizationMethod', attributes: [['Algorithm', 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315']], text: '', children: [] },
  'ds:DigestValue': { name: 'ds:DigestValue', attributes: [], text: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=', children: [] },
  'ds:X509Data': { name: 'ds:X509Data', attributes: [], text: '', children: [certificate] },
  'ds:Signature': { name: 'ds:Signature', attributes: [], text: '', children: [{ name: 'ds:SignatureValue', attributes: [], text: 'AAAA', children: [] }] },
};
