import { createInterface } from 'node:readline';
import type { Beginning, Order } from './orders';
import { Platform } from './platform';
import { violator } from './violations';

/* A Platform as a resident command (docs/adapters.md): JSON lines both ways, one session after another. `--violate` makes it break one requirement. */
const at = process.argv.indexOf('--violate');
const violates = violator(at < 0 ? undefined : process.argv[at + 1]);
const platforms = new Map<number, Platform>();

createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  const order = JSON.parse(line) as (Beginning & { readonly do: 'begin' }) | Order;
  if (order.do !== 'begin') return void platforms.get(order.id)?.obey(order);
  const platform = new Platform(order, (said) => process.stdout.write(`${JSON.stringify({ id: order.id, ...said })}\n`), violates);
  platforms.clear();
  platforms.set(order.id, platform);
  void platform.begin();
});
