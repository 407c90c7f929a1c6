import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '../register/roles';
import { startNullCommand } from '../reference/null/command';
import { startNullCsaf, startNullHttps } from '../reference/null/https';
import { platformNullKinds, startNullPlatform, type PlatformNullKind } from '../reference/null/platform';
import { startNullXmpp } from '../reference/null/xmpp';
import { type HollowKind, hollowKinds, startHollowXmpp } from '../reference/null/xmpp-hollow';
import type { ReferenceOptions, RunningReference } from '../reference/violation';
import { type Played, targetOf } from './loopback-target';
import { references, type RunningTarget } from './references';

/** Systems that implement nothing, each on every point that it can stand for. */
export const nullKinds = ['dead', 'closes', 'always-400', 'always-500', 'empty-200', 'echo'] as const;
export type NullKind = (typeof nullKinds)[number];

/** Every way of implementing nothing, those included that let a Platform in before they do. */
type Kind = NullKind | HollowKind | PlatformNullKind;

export interface NullSystem {
  readonly kind: Kind;
  readonly role: Role;
  /** What it stands for: a command, an HTTPS server, an XMPP server, an XMPP Platform. */
  readonly point: string;
  start(): Promise<RunningTarget>;
}

type StartNull = (kind: NullKind, options: ReferenceOptions) => Promise<RunningReference<unknown>>;

const pointOf: Partial<Record<Role, readonly [point: string, start: StartNull]>> = {
  'iodef-sender': ['command', startNullCommand],
  'iodef-recipient': ['command', startNullCommand],
  'iodef-library': ['command', startNullCommand],
  'code-generator': ['command', startNullCommand],
  'rolie-server': ['HTTPS server', startNullHttps],
  'csaf-rolie-provider': ['HTTPS server', startNullCsaf],
  'rolie-client': ['command', startNullCommand],
  'xmpp-grid-controller': ['XMPP server', startNullXmpp],
  'xmpp-grid-broker': ['XMPP server', startNullXmpp],
};

/** Who comes to us: here other ways of doing nothing count than on a point that we go to. */
const platformRoles: readonly Role[] = ['xmpp-grid-provider', 'xmpp-grid-consumer', 'xmpp-incident-handler'];

/** Hollow Brokers that are waited for in each of some three hundred cases, many minutes in all: not yet scored, and so in no list of what was shown. */
const waitedFor: readonly HollowKind[] = ['says-nothing', 'echoes-stanzas'];

/** Every null system. */
export const nullSystems: readonly NullSystem[] = references.filter(({ without }) => !without).flatMap(({ name, roles, specifications }) =>
  roles.flatMap((role): readonly NullSystem[] => {
    const played = { name, roles: [role], specifications };
    if (platformRoles.includes(role)) {
      const begin = (kind: PlatformNullKind) => startAs(played, role, (options) => startNullPlatform(kind, options));
      return platformNullKinds.map((kind) => ({ kind, role, point: 'XMPP Platform', start: () => begin(kind) }));
    }
    const [point, start] = pointOf[role] ?? [];
    if (!point || !start) return [];
    const hollow = role === 'xmpp-grid-broker' ? hollowKinds.filter((kind) => !waitedFor.includes(kind)) : [];
    return [
      ...nullKinds.map((kind) => ({ kind, role, point, start: () => startAs(played, role, (options) => start(kind, options)) })),
      ...hollow.map((kind) => ({ kind, role, point, start: () => startAs(played, role, (options) => startHollowXmpp(kind, options)) })),
    ];
  }),
);

async function startAs(which: Played, role: Role, start: (options: ReferenceOptions) => Promise<RunningReference<unknown>>): Promise<RunningTarget> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-null-'));
  const { point, stop } = await start({ folder });
  const target = targetOf([which], { [role]: point });
  return {
    // A system that says nothing is waited for in every exchange; nothing on loopback needs longer to say nothing.
    target: { ...target, limits: { ...target.limits, exchangeSeconds: 0.3 } },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
