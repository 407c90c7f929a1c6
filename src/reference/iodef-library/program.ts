import { optionOf, serve, type Saying } from '../iodef-adapter/serve';
import { judge } from '../iodef-recipient/judge';
import { damage, damageText } from './damage';
import { writeDocument } from './write';

/** Reads IODEF and writes it anew; `--violate` makes it break one requirement. */
const [specification = '', requirement = ''] = (optionOf('--violate') ?? '').split(/-(.*)/);

serve((bytes): Saying => {
  try {
    const root = judge(bytes);
    const concerned = root.name.includes(specification === 'RFC5070' ? 'iodef-1.0' : 'iodef-2.0');
    if (!concerned) return { verdict: 'accepts', document: Buffer.from(writeDocument(root)) };
    if (requirement === '3-accept' && bytes.includes('<History')) return { verdict: 'rejects', message: 'a History, which is not supported' };
    damage(root, requirement);
    return { verdict: 'accepts', document: Buffer.from(damageText(writeDocument(root), requirement)) };
  } catch (error) {
    return { verdict: 'rejects', message: error instanceof Error ? error.message : String(error) };
  }
});
