import { optionOf, serve, type Saying } from '../iodef-adapter/serve';
import { judge } from '../iodef-recipient/judge';
import { type EncodedObject, encodingOf, judgeEncoded } from '../iodef-encoded/judge';
import { toElement, toJson } from './convert';
import { damage, damageText, extensionDamages, extensionsRefused } from './damage';
import { writeDocument } from './write';

/** Reads IODEF and writes it anew; `--violate` makes it break one requirement. */
const violate = optionOf('--violate') ?? '';
const [specification = '', requirement = ''] = violate.split(/-(.*)/);

serve((bytes, to): Saying => {
  try {
    const encoding = encodingOf(bytes);
    if (encoding) return { verdict: 'accepts', document: Buffer.from(converted(judgeEncoded(bytes, encoding), to)) };
    const root = judge(bytes);
    if (to === 'json') return { verdict: 'accepts', document: Buffer.from(withoutHistory(toJson(root), '3.2-to-json')) };
    if (extensionsRefused[violate]?.test(bytes.toString('latin1'))) return { verdict: 'rejects', message: 'an extension that is not supported' };
    const damaged = extensionDamages[violate];
    if (damaged) return { verdict: 'accepts', document: Buffer.from(damaged(writeDocument(root))) };
    const concerned = root.name.includes(specification === 'RFC5070' ? 'iodef-1.0' : 'iodef-2.0');
    if (!concerned) return { verdict: 'accepts', document: Buffer.from(writeDocument(root)) };
    if (requirement === '3-accept' && bytes.includes('<History')) return { verdict: 'rejects', message: 'a History, which is not supported' };
    damage(root, requirement);
    return { verdict: 'accepts', document: Buffer.from(damageText(writeDocument(root), requirement)) };
  } catch (error) {
    return { verdict: 'rejects', message: error instanceof Error ? error.message : String(error) };
  }
});

/** A document that came in JSON, as JSON or XML. */
function converted(document: EncodedObject, to: string | undefined): string {
  if (to !== 'xml') return JSON.stringify(document);
  return writeDocument(toElement(JSON.parse(withoutHistory(JSON.stringify(document), '3.2-to-xml')) as EncodedObject));
}

/** As it is, unless it is told to lose something. */
function withoutHistory(json: string, breaking: string): string {
  if (specification !== 'RFC8727' || requirement !== breaking) return json;
  return JSON.stringify(JSON.parse(json), (name, value: unknown) => (name === 'History' ? undefined : value));
}
