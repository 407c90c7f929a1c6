import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '../register/roles';
import type { Target } from '../register/target';
import type { Requirement } from '../requirements/requirement';
import { startCodeGenerator } from '../reference/code-generator/start';
import { violations as generatorViolations } from '../reference/code-generator/violations';
import { startCsafProvider } from '../reference/csaf-provider/start';
import { violations as csafViolations } from '../reference/csaf-provider/violations';
import { startIncidentHandler } from '../reference/incident-handler/start';
import { violations as handlerViolations } from '../reference/incident-handler/violations';
import { startIodefLibrary } from '../reference/iodef-library/start';
import { violations as libraryViolations } from '../reference/iodef-library/violations';
import { startIodefRecipient } from '../reference/iodef-recipient/start';
import { violations as recipientViolations } from '../reference/iodef-recipient/violations';
import { startIodefSender } from '../reference/iodef-sender/start';
import { violations as senderViolations } from '../reference/iodef-sender/violations';
import { startRolieClient } from '../reference/rolie-client/start';
import { violations as clientViolations } from '../reference/rolie-client/violations';
import { startRolieServer } from '../reference/rolie-server/start';
import { violations as rolieViolations } from '../reference/rolie-server/violations';
import type { ReferenceOptions, RunningReference, Violation } from '../reference/violation';
import { optionalFeatures, startLeanXmppGrid, startXmppGrid } from '../reference/xmpp-grid/start';
import { leanViolations, violations as gridViolations } from '../reference/xmpp-grid/violations';
import { startXmppPlatform } from '../reference/xmpp-platform/start';
import { violations as platformViolations } from '../reference/xmpp-platform/violations';
import { targetOf } from './loopback-target';

/** One of our own implementations: what it claims, how it starts, and what it can break. */
export interface Reference {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly specifications: readonly string[];
  readonly violations: readonly Violation[];
  /** How long an exchange may take where it begins with the start of a program, which a busy machine must be given time for. */
  readonly exchangeSeconds?: number;
  /** Options that it declines; such a reference is for the requirements on those who do without them, and for no others. */
  readonly without?: readonly string[];
  start(options: ReferenceOptions): Promise<RunningReference<unknown>>;
}

export const references: readonly Reference[] = [
  { name: 'IODEF sender', roles: ['iodef-sender'], specifications: [...iodef(), 'RFC8727', 'RFC8274', 'RFC8134'], violations: senderViolations, start: startIodefSender },
  { name: 'IODEF recipient', roles: ['iodef-recipient'], specifications: [...iodef(), 'RFC8727'], violations: recipientViolations, exchangeSeconds: 20, start: startIodefRecipient },
  { name: 'IODEF library', roles: ['iodef-library'], specifications: [...iodef(), 'RFC8727'], violations: libraryViolations, exchangeSeconds: 20, start: startIodefLibrary },
  { name: 'Code generator', roles: ['code-generator'], specifications: ['RFC8134'], violations: generatorViolations, exchangeSeconds: 20, start: startCodeGenerator },
  { name: 'ROLIE server', roles: ['rolie-server'], specifications: ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'], violations: rolieViolations, start: startRolieServer },
  { name: 'CSAF provider', roles: ['csaf-rolie-provider'], specifications: ['CSAF20', 'CSAF21'], violations: csafViolations, start: startCsafProvider },
  { name: 'ROLIE client', roles: ['rolie-client'], specifications: ['RFC8322', 'RFC4287', 'RFC5005', 'RFC5023'], violations: clientViolations, exchangeSeconds: 5, start: startRolieClient },
  {
    name: 'XMPP-Grid Controller and Broker',
    roles: ['xmpp-grid-controller', 'xmpp-grid-broker'],
    specifications: ['RFC8600', 'RFC6120', 'RFC5802', 'XEP0060', 'XEP0030', 'XEP0004', 'XEP0059', 'XEP0160', 'XEP0203', 'ALERT01'],
    violations: gridViolations,
    start: startXmppGrid,
  },
  {
    name: 'XMPP-Grid Platforms',
    roles: ['xmpp-grid-consumer', 'xmpp-grid-provider'],
    specifications: ['RFC8600', 'RFC6120', 'RFC6121', 'RFC7590', 'RFC5802', 'XEP0060', 'XEP0030', 'XEP0004', 'XEP0059'],
    violations: platformViolations,
    start: startXmppPlatform,
  },
  { name: 'Incident handler', roles: ['xmpp-incident-handler'], specifications: ['XEP0268'], violations: handlerViolations, exchangeSeconds: 20, start: startIncidentHandler },
  {
    name: 'lean XMPP-Grid Broker',
    roles: ['xmpp-grid-broker'],
    specifications: ['XEP0060', 'XEP0059'],
    violations: leanViolations,
    without: optionalFeatures,
    start: startLeanXmppGrid,
  },
];

/** Whether a reference is one that is to pass a requirement. */
export function isAsked({ without, specifications }: Reference, { specification, options }: Pick<Requirement, 'specification' | 'options'>): boolean {
  const spared = options.filter((option) => option.startsWith('without-')).map((option) => option.slice('without-'.length));
  return specifications.includes(specification) && (without ? spared.length > 0 && spared.every((option) => without.includes(option)) : spared.length === 0);
}

/** References that run, as one implementation, until they are stopped. */
export interface RunningTarget {
  readonly target: Target;
  stop(): Promise<void>;
}

/** Starts references on loopback and describes them as one target; `violate` makes the one that can break a requirement break it. */
export async function startReferences(which: readonly Reference[], violate?: string): Promise<RunningTarget> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-reference-'));
  const running: RunningReference<unknown>[] = [];
  const stop = async (): Promise<void> => {
    for (const reference of running) await reference.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const [index, reference] of which.entries()) {
      const own = path.join(folder, String(index));
      mkdirSync(own);
      running.push(await reference.start({ folder: own, ...(violate !== undefined && { violate }) }));
    }
    const points = which.flatMap(({ roles }, index) => roles.map((role) => [role, running[index]?.point] as const));
    const target = targetOf(which, Object.fromEntries(points));
    // A violation can be to say nothing: no need to wait for it as long as for a conforming answer on a busy machine.
    const exchangeSeconds = Math.max(violate === undefined ? target.limits.exchangeSeconds : 2, ...which.map((each) => each.exchangeSeconds ?? 0));
    return { target: { ...target, limits: { ...target.limits, exchangeSeconds } }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function iodef(): readonly string[] {
  return ['RFC7970', 'RFC5070', 'RFC7203', 'RFC7495', 'RFC5901', 'RFC5941'];
}
