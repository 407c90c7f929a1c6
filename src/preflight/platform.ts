import { hostedPeers, makeGrid } from '../drivers/hosted-grid/grid';
import { PlatformProgram } from '../drivers/hosted-grid/platform-program';
import { HostedSession, type Task } from '../drivers/hosted-grid/session';
import type { Recorder } from '../evidence';
import type { Points, Target } from '../register/target';
import { programLines } from './adapter';
import { ok, toFix, type PreflightLine } from './line';

type PlatformRole = 'xmpp-grid-provider' | 'xmpp-grid-consumer' | 'xmpp-incident-handler';

/** A command that starts a Platform: it exists, may be executed, and comes to be ready with a Controller and Broker where all is in order. */
export async function* platformLines(role: PlatformRole, point: NonNullable<Points[PlatformRole]>, target: Target, environment: NodeJS.ProcessEnv): AsyncGenerator<PreflightLine> {
  for await (const line of programLines(role, point.command, environment)) {
    yield line;
    if (line.status === 'FIX') return;
  }
  const { said, ready } = await trialSession(role, point, target);
  if (ready) yield ok(`${role}: session`, 'says that it is ready');
  else yield toFix(`${role}: session`, `is not ready: ${said}`, 'start the command by hand, give it the first line of docs/adapters.md, and look');
}

const topicType = 'urn:ietf:params:xml:ns:iodef-2.0';
const tasks: Readonly<Record<PlatformRole, Task>> = {
  'xmpp-grid-provider': { role: 'provider', topicType },
  'xmpp-grid-consumer': { role: 'consumer', topicType },
  'xmpp-incident-handler': { role: 'incident-handler', trusted: [hostedPeers.trusted] },
};

/** A preflight writes no evidence. */
const nobody: Recorder = { record: () => undefined };

async function trialSession(role: PlatformRole, { command }: NonNullable<Points[PlatformRole]>, { limits }: Target): Promise<{ readonly ready: boolean; readonly said: string }> {
  const grid = await makeGrid();
  const program = new PlatformProgram({ run: command.run, environment: command.environment, deadlineSeconds: limits.exchangeSeconds, outputBytes: limits.bodyBytes }, command.mode);
  const setting = { broker: { topics: [{ node: 'incidents', form: { 'pubsub#type': topicType } }] } };
  const session = await HostedSession.begin(grid, program, setting, tasks[role], nobody, { exchangeSeconds: limits.exchangeSeconds, capBytes: limits.bodyBytes });
  try {
    await session.until(() => session.over || session.isReady || session.hasFailed);
    const { record } = session;
    const words = [...record.sayings.map(({ event, message }) => message ?? event), record.over, program.complaints].filter(Boolean).join('; ');
    return { ready: session.isReady && record.addresses.length > 0, said: words.slice(0, 300) || `nothing within ${limits.exchangeSeconds} s` };
  } finally {
    await session.finish();
    program.kill();
    grid.remove();
  }
}
