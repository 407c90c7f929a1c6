import { askForRestart } from './restart-door';

/* Restarts a peer that scripts/peers/run.ts or a test holds, in its own folder: `node -r ts-node/register scripts/peers/restart.ts prosody` */
askForRestart(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
