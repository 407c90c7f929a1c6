import { createInterface } from 'node:readline';
import { violator } from '../xmpp-platform/violations';
import { IncidentHandler, type HandlerBeginning, type HandlerOrder } from './handler';

/* An incident handler as a resident command (docs/adapters.md): JSON lines both ways, one session after another. `--violate` makes it break one requirement. */
const at = process.argv.indexOf('--violate');
const violates = violator(at < 0 ? undefined : process.argv[at + 1]);
let current: IncidentHandler | undefined;

createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  const order = JSON.parse(line) as (HandlerBeginning & { readonly do: 'begin' }) | HandlerOrder;
  if (order.do !== 'begin') return current?.obey(order);
  current = new IncidentHandler(order, (said) => process.stdout.write(`${JSON.stringify({ id: order.id, ...said })}\n`), violates);
  void current.begin();
});
