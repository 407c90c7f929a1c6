import { connect } from 'node:net';

/* Has the Controller and Broker of the reference restarted by way of their loopback port; exits with 0 when they are there again. */
let said = '';
connect(Number(process.argv.at(-1)), '127.0.0.1')
  .on('data', (bytes: Buffer) => (said += bytes.toString()))
  .on('error', () => process.exit(1))
  .on('close', () => process.exit(said === 'restarted\n' ? 0 : 1));
