import type { Points, Secret, Target } from '../register/target';
import { adapterLines, writerLines } from './adapter';
import { documentLines } from './documents';
import { handTrialLines, mailDropLines } from './folders';
import type { PreflightLine } from './line';
import { rolieLines } from './rolie';
import { shared, type Survey } from './survey';
import { webLines } from './web';
import { externalLines } from './xmpp';

/** What is looked at of the ways to a sender, a recipient and a library of IODEF. */
export function* iodefSurveys(target: Target, valueOf: (secret: Secret) => string, environment: NodeJS.ProcessEnv): Generator<Survey> {
  const { 'iodef-sender': sender, 'iodef-recipient': recipient, 'iodef-library': library } = target.points;
  if (sender) for (const lines of senderLines(sender, target, valueOf, environment)) yield { roles: 'iodef-sender', lines };
  const commands = { 'iodef-recipient': recipient?.command, 'iodef-library': library?.command };
  for (const [roles, command] of shared(commands)) yield { roles, lines: adapterLines(roles, command, target, environment) };
  if (library?.create) yield { roles: 'iodef-library', lines: adapterLines('iodef-library: create', library.create, target, environment) };
  if (recipient?.https) yield { roles: 'iodef-recipient', lines: webLines('iodef-recipient', recipient.https, target, valueOf, 'is posted to') };
  if (recipient?.mail) yield { roles: 'iodef-recipient', lines: mailDropLines('iodef-recipient', recipient.mail) };
  if (recipient?.manual) yield { roles: 'iodef-recipient', lines: handTrialLines('iodef-recipient', recipient.manual) };
}

type Sender = NonNullable<Points['iodef-sender']>;

function* senderLines(
  { files, command, https, mail, rolie, xmpp }: Sender,
  target: Target,
  valueOf: (secret: Secret) => string,
  environment: NodeJS.ProcessEnv,
): Generator<AsyncGenerator<PreflightLine>> {
  if (files) yield documentLines('iodef-sender', files);
  if (command) yield writerLines('iodef-sender', command, target, environment);
  if (https) yield webLines('iodef-sender', https, target, valueOf, 'gives a document');
  if (mail) yield documentLines('iodef-sender: mail', mail);
  if (rolie?.url !== undefined) yield rolieLines('iodef-sender: rolie', { ...rolie, url: rolie.url }, target, valueOf);
  else for (const url of rolie?.feeds ?? []) yield webLines('iodef-sender: rolie', { ...rolie, url }, target, valueOf, 'gives a document');
  if (xmpp) yield externalLines('iodef-sender: xmpp', xmpp, xmpp, target, valueOf);
}
