import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '../register/roles';
import { platformNullKinds, startNullPlatform, type PlatformNullKind } from '../reference/null/platform';
import { type HollowKind, hollowKinds, startHollowXmpp } from '../reference/null/xmpp-hollow';
import type { ReferenceOptions, RunningReference } from '../reference/violation';
import { type Played, targetOf } from './loopback-target';
import { type NullKind, nullKinds, nullWays } from './null-ways';
import { references, type RunningTarget } from './references';

/** Every way of implementing nothing, those included that let a Platform in before they do. */
type Kind = NullKind | HollowKind | PlatformNullKind;

export interface NullSystem {
  readonly kind: Kind;
  readonly role: Role;
  /** What it stands for: a command, a web service, a mailbox, an XMPP server, an XMPP Platform. */
  readonly point: string;
  start(): Promise<RunningTarget>;
}

/** Who comes to us: here other ways of doing nothing count than on a point that we go to. */
const platformRoles: readonly Role[] = ['xmpp-grid-provider', 'xmpp-grid-consumer', 'xmpp-incident-handler'];

/** Every null system. */
export const nullSystems: readonly NullSystem[] = references.filter(({ without }) => !without).flatMap(({ name, roles, specifications }) =>
  roles.flatMap((role): readonly NullSystem[] => {
    const played = { name, roles: [role], specifications };
    const system = (kind: Kind, point: string, start: Start): NullSystem => ({ kind, role, point, start: () => startAs(played, role, start) });
    if (platformRoles.includes(role)) return platformNullKinds.map((kind) => system(kind, 'XMPP Platform', (options) => startNullPlatform(kind, options)));
    const hollow = role === 'xmpp-grid-broker' ? hollowKinds : [];
    return [
      ...(nullWays[role] ?? []).flatMap((way) => nullKinds.map((kind) => system(kind, way.point, (options) => way.start(kind, options)))),
      ...hollow.map((kind) => system(kind, 'XMPP server', (options) => startHollowXmpp(kind, options))),
    ];
  }),
);

type Start = (options: ReferenceOptions) => Promise<RunningReference<unknown>>;

async function startAs(which: Played, role: Role, start: Start): Promise<RunningTarget> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-null-'));
  const { point, stop } = await start({ folder });
  const target = targetOf([which], { [role]: point });
  return {
    // Nothing on loopback needs longer to say nothing.
    target: { ...target, limits: { ...target.limits, exchangeSeconds: 0.3 } },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
