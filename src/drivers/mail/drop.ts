import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange, Message, Recorder, Silence } from '../../evidence';
import { AnswerFolder, type LeftFile } from './answer-folder';
import { messageWith } from './message';

/** A recipient that takes messages out of a folder and leaves a file for each in one of two others. */
export interface MailDrop {
  readonly drop: string;
  readonly layout: 'files' | 'maildir';
  readonly from: string;
  readonly to: string;
  readonly accepted: string;
  readonly rejected: string;
  /** From the message to the file that answers it. */
  readonly deadlineSeconds: number;
}

/**
 * Puts a document into the folder, as a message of its own, and waits for a file that names the message where it was
 * accepted or rejected. A message that nobody took is taken back. Never throws for what the implementation does.
 */
export async function dropDocument(document: Uint8Array, drop: MailDrop, purpose: string, recorder: Recorder): Promise<Exchange> {
  const began = new Date();
  const token = `milepost-${randomUUID()}`;
  const message = messageWith(document, { from: drop.from, to: drop.to, token, date: began });
  const outcome = await handIn(message, token, drop);
  const ended = new Date();
  const exchange: Exchange = {
    protocol: 'mail',
    purpose,
    startedAt: began.toISOString(),
    endedAt: ended.toISOString(),
    sent: { startLine: `${token}.eml`, headers: [], body: message },
    ...('cause' in outcome ? { silence: { ...outcome, afterMilliseconds: ended.getTime() - began.getTime() } } : { received: outcome }),
  };
  recorder.record(exchange);
  return exchange;
}

type Outcome = Message | Pick<Silence, 'cause' | 'detail'>;

async function handIn(message: Uint8Array, token: string, drop: MailDrop): Promise<Outcome> {
  const [accepted, rejected] = await Promise.all([AnswerFolder.at(drop.accepted), AnswerFolder.at(drop.rejected)]);
  const [being, there] = placesOf(token, drop);
  try {
    // Nobody sees a message before it is whole.
    await writeFile(being, message, { flag: 'wx' });
    await rename(being, there);
  } catch (error) {
    return { cause: 'refused', detail: `no message can be left in ${path.basename(drop.drop)}: ${codeOf(error)}` };
  }
  try {
    return await answerTo(token, accepted, rejected, drop.deadlineSeconds);
  } finally {
    await rm(there, { force: true }).catch(() => undefined);
  }
}

function placesOf(token: string, { drop, layout }: MailDrop): readonly [being: string, there: string] {
  if (layout === 'maildir') return [path.join(drop, 'tmp', token), path.join(drop, 'new', token)];
  return [path.join(drop, `.${token}.part`), path.join(drop, `${token}.eml`)];
}

async function answerTo(token: string, accepted: AnswerFolder, rejected: AnswerFolder, deadlineSeconds: number): Promise<Outcome> {
  const until = performance.now() + deadlineSeconds * 1000;
  for (let pauseMilliseconds = 5; ; pauseMilliseconds = Math.min(pauseMilliseconds * 2, longestPauseMilliseconds)) {
    const [yes, no] = await Promise.all([accepted.fileFor(token), rejected.fileFor(token)]);
    if (yes && no) return { cause: 'malformed', detail: `both accepted (${yes.name}) and rejected (${no.name})` };
    if (yes ?? no) return messageOf(yes ? 'accepts' : 'rejects', (yes ?? no) as LeftFile);
    const left = until - performance.now();
    if (left <= 0) return { cause: 'timeout', detail: `no file that names the message, in neither folder, within ${deadlineSeconds} s` };
    await wait(Math.min(pauseMilliseconds, left));
  }
}

/** Who judges at once is not waited for long; a folder is not read without end for who takes its time. */
const longestPauseMilliseconds = 80;

function messageOf(answer: 'accepts' | 'rejects', { name, beginning }: LeftFile): Message {
  return { startLine: answer, headers: [['file', name]], body: beginning };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an error';
}
