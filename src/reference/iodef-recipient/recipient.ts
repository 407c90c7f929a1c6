import { get } from 'node:http';
import type { Saying } from '../iodef-adapter/serve';
import { encodingOf } from '../iodef-encoded/judge';
import { answerEncoded } from './encoded';
import { refusedByExtension, takenByExtension } from './extension-violations';
import { judge } from './judge';

/** What the recipient says of a document; where it is told to, it breaks one requirement. */
export function recipientOf(violate = ''): (bytes: Buffer) => Saying {
  const [broken = '', requirement = ''] = violate.split(/-(.*)/);
  const violation = violationsOf(broken)[requirement];
  return (bytes) => {
    const encoding = encodingOf(bytes);
    if (encoding) return answerEncoded(bytes, encoding, broken === 'RFC8727' ? requirement : '');
    const text = bytes.toString('latin1').replaceAll('\0', '');
    if (refusedByExtension[violate]?.test(text)) return { verdict: 'rejects', message: 'something of an extension that nobody here wants' };
    const extension = takenByExtension[violate];
    if (extension) return answer(bytes, { extension });
    const affected = text.includes('iodef-2.0') === (broken === 'RFC7970');
    return (affected ? violation?.(bytes, text) : undefined) ?? answer(bytes);
  };
}

type Behaviour = (bytes: Buffer, text: string) => Saying | undefined;

/** By requirement, for either version: what it does instead, where it does something else. */
function violationsOf(broken: string): Readonly<Record<string, Behaviour>> {
  return {
    '3-accept': (_, text) => (/<IndicatorData|<RecordItem dtype="string"/.test(text) ? { verdict: 'rejects', message: 'too much detail' } : undefined),
    '4.1-read-encodings': (bytes) => (bytes[0] === 0xfe || /ISO-8859-1/.test(bytes.toString('latin1', 0, 60)) ? { verdict: 'rejects', message: 'not UTF-8' } : undefined),
    '4.1-read-escapes': (_, text) => (text.includes('&lt;') ? { verdict: 'rejects', message: 'markup in text' } : undefined),
    '4.3-1': (bytes) => (/& /.test(bytes.toString('latin1')) ? answer(Buffer.from(bytes.toString('latin1').replaceAll('& ', '&amp; '), 'latin1')) : undefined),
    '4.3-2': (bytes) => answer(bytes, { schema: true }),
    '4.3-3': (bytes) => answer(bytes, { prose: true }),
    '5.2-8': (_, text) => (text.includes('<RecordItem dtype="xml"') ? { verdict: 'rejects', message: 'a record of unknown form' } : undefined),
    '5.2-10': (bytes) => answer(bytes, { unknown: true }),
    '5.2-11': (_, text) => void fetchSchemas(text),
    '5.2-12': (bytes, text) => (broken === 'RFC7970' ? answer(bytes, { unknown: true }) : schemaInReach(text)),
    '5.2-14': (_, text) => schemaInReach(text),
    '4.3-4': (_, text) => (/<NodeRole category="ext-value"/.test(text) ? { verdict: 'rejects', message: 'a role that nobody here uses' } : undefined),
  };
}

/** Asks for each schema that the document says lies on this machine. */
function fetchSchemas(text: string): void {
  for (const [place] of text.matchAll(/http:\/\/127\.0\.0\.1:\d+\/[^\s"]+/g)) get(place, (response) => response.resume()).on('error', () => undefined);
}

function schemaInReach(text: string): Saying | undefined {
  return text.includes('//schemas.invalid/') ? { verdict: 'rejects', message: 'a schema that cannot be had' } : undefined;
}

function answer(bytes: Buffer, lenience?: Parameters<typeof judge>[1]): Saying {
  try {
    judge(bytes, lenience);
    return { verdict: 'accepts' };
  } catch (error) {
    return { verdict: 'rejects', message: error instanceof Error ? error.message : String(error) };
  }
}
