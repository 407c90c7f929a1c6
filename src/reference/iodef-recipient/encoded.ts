import type { Saying } from '../iodef-adapter/serve';
import { type EncodedObject, judgeEncoded } from '../iodef-encoded/judge';

type Encoding = 'json' | 'cbor';

/** Takes a document in JSON or CBOR for IODEF, or says why not; breaks one requirement of RFC 8727 where one is named. */
export function answerEncoded(bytes: Buffer, encoding: Encoding, violated = ''): Saying {
  try {
    const broken = breaks[violated];
    const lenient = violated === (encoding === 'json' ? '6-reject' : '6-reject-cbor');
    const document = judgeEncoded(bytes, encoding, lenient);
    return broken?.encoding === encoding && broken.refuses(document) ? { verdict: 'rejects', message: 'not supported here' } : { verdict: 'accepts' };
  } catch (error) {
    return { verdict: 'rejects', message: error instanceof Error ? error.message : String(error) };
  }
}

/** By requirement, what it refuses although it is IODEF. */
const breaks: Readonly<Record<string, { readonly encoding: Encoding; refuses(document: EncodedObject): boolean }>> = {
  '6-accept': { encoding: 'json', refuses: (document) => JSON.stringify(document).includes('"Indicator"') },
  '6-accept-cbor': { encoding: 'cbor', refuses: (document) => JSON.stringify(document).includes('"Indicator"') },
  '3.2-order': { encoding: 'json', refuses: (document) => Object.keys(document)[0] !== 'version' },
  '3.2-multilingual': { encoding: 'json', refuses: (document) => /"Description":\[[^\]]*\{/.test(JSON.stringify(document)) },
};
