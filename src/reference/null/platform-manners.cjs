// Platforms that implement nothing, but look as if: the word behind the script says how.
const { connect } = require('node:net');
const { createInterface } = require('node:readline');

const manner = process.argv[2];
const say = (id, event, further = {}) => process.stdout.write(`${JSON.stringify({ id, event, ...further })}\n`);

createInterface({ input: process.stdin }).on('line', (line) => {
  const order = JSON.parse(line);
  if (manner === 'echo') process.stdout.write(`${line}\n`);
  if (order.do !== 'begin') return manner === 'claims' && say(order.id, order.do === 'end' ? 'ended' : 'received', { topic: 'incidents', item: 'made-up' });
  if (manner === 'claims') return say(order.id, 'ready', { topic: 'incidents' });
  const socket = connect(order.port, order.host).on('error', () => socket.destroy());
  if (manner === 'echo') socket.pipe(socket);
});
