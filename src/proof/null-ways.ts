import { readdirSync } from 'node:fs';
import type { Role } from '../register/roles';
import { startNullTrial } from '../reference/null/by-hand';
import { startNullCommand } from '../reference/null/command';
import { startNullCsaf, startNullHttps } from '../reference/null/https';
import { startNullMailbox } from '../reference/null/mailbox';
import { onTopics, startNullFiles, startNullWeb } from '../reference/null/sender';
import { startNullService } from '../reference/null/service';
import { startNullXmpp } from '../reference/null/xmpp';
import { startHollowXmpp } from '../reference/null/xmpp-hollow';
import type { ReferenceOptions, RunningReference } from '../reference/violation';
import { expectations, extensionOf, readVector, vectorFolder, vectorNames } from '../vectors';

/** Systems that implement nothing, each on every point that it can stand for. */
export const nullKinds = ['dead', 'closes', 'always-400', 'always-500', 'empty-200', 'echo'] as const;
export type NullKind = (typeof nullKinds)[number];

/** A way to an implementation on which it can be that nobody is there. */
export interface NullWay {
  /** What stands at its end: a command, a web service, a mailbox. */
  readonly point: string;
  start(kind: NullKind, options: ReferenceOptions): Promise<RunningReference<unknown>>;
}

const command: NullWay = { point: 'command', start: startNullCommand };

/** Every way on which we go to an implementation of a role. */
export const nullWays: Partial<Record<Role, readonly NullWay[]>> = {
  'iodef-sender': [
    command,
    { point: 'files', start: (kind, options) => startNullFiles('files', kind, options) },
    { point: 'mailbox file', start: (kind, options) => startNullFiles('mail', kind, options) },
    { point: 'web resource', start: (kind, options) => startNullWeb('https', kind, options) },
    { point: 'ROLIE repository', start: (kind, options) => startNullWeb('rolie', kind, options) },
    { point: 'Topics of nobody', start: (kind, options) => onTopics(startNullXmpp(kind, options)) },
    { point: 'Topics of a hollow Broker', start: (kind, options) => onTopics(startHollowXmpp(hollowKin[kind], options)) },
  ],
  'iodef-recipient': [
    command,
    { point: 'web service', start: (kind, options) => startNullService(kind, 'none', options) },
    { point: 'web service for RID reports', start: (kind, options) => startNullService(kind, 'rid', options) },
    { point: 'mailbox', start: startNullMailbox },
    { point: 'form by hand', start: (kind, options) => startNullTrial(kind, everyVector(), options) },
  ],
  'iodef-library': [command],
  'code-generator': [command],
  'rolie-server': [{ point: 'HTTPS server', start: startNullHttps }],
  'csaf-rolie-provider': [{ point: 'HTTPS server', start: startNullCsaf }],
  'rolie-client': [command],
  'xmpp-grid-controller': [{ point: 'XMPP server', start: startNullXmpp }],
  'xmpp-grid-broker': [{ point: 'XMPP server', start: startNullXmpp }],
};

/** What does each kind's nothing once it has let everybody in. */
const hollowKin = {
  dead: 'says-nothing',
  closes: 'says-nothing',
  'always-400': 'always-an-error',
  'always-500': 'always-an-error',
  'empty-200': 'always-an-empty-result',
  echo: 'echoes-stanzas',
} as const;

/** All that a recipient can be given, numbered: no order says more than another to who looks at none of them. */
function everyVector() {
  const families = readdirSync(vectorFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.startsWith('iodef'));
  const names = families.flatMap(({ name }) => expectations.flatMap((expectation) => vectorNames(name, expectation)));
  return names.map((name, index) => ({ file: `${String(index + 1).padStart(3, '0')}${extensionOf(name)}`, bytes: readVector(name).bytes }));
}
