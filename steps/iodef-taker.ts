import { answerOf } from '../src/drivers/command/answer';
import { giveOnce } from '../src/drivers/command/once';
import type { Program } from '../src/drivers/command/program';
import { ResidentCommand } from '../src/drivers/command/resident';
import { formOf } from '../src/drivers/document/form';
import { answerOfSubmission, submit } from '../src/drivers/https/submission';
import { dropDocument } from '../src/drivers/mail/drop';
import { FormFault } from '../src/drivers/manual/form';
import { type HandTrial, lookUp, readHandTrial } from '../src/drivers/manual/trial';
import type { Exchange } from '../src/evidence';
import type { Points } from '../src/register/target';
import { Inconclusive } from '../src/verdict';
import { Patience } from './patience';
import { settingsFor } from './web-settings';
import { need, type MilepostWorld } from './world';

type Command = NonNullable<Points['iodef-library']>['command'];
type RecipientPoint = NonNullable<Points['iodef-recipient']>;

/** Gives a document to the recipient or library, in whichever way the target file says, and gives what came back. */
export async function giveTo(world: MilepostWorld, name: string, document: Uint8Array): Promise<Exchange> {
  const patience = Patience.with(world, world.role === 'iodef-library' ? 'library' : 'recipient');
  patience.need();
  const exchange = await give(world, document, `give the document ${name}`);
  // An end or a refusal costs no time: only who is waited for tries the patience.
  patience.heed(exchange.silence?.cause === 'timeout' && 'timeout');
  return exchange;
}

/** Gives a description to the command by which a library creates documents; inconclusive where the target file names none. */
export function describeTo(world: MilepostWorld, name: string, description: Uint8Array): Promise<Exchange> {
  const { create } = world.point('iodef-library');
  if (!create) throw new Inconclusive('configuration', 'points.iodef-library.create: expected a command that creates documents, or the claim creation with value false; got neither');
  return giveByCommand(world, 'creation by the library', create, description, `describe the document ${name}`);
}

/** Gives a document to the library, to be written in another form. */
export function convertBy(world: MilepostWorld, name: string, document: Uint8Array, to: string): Promise<Exchange> {
  return giveByCommand(world, 'iodef-library', world.point('iodef-library').command, document, `have the document ${name} written as ${to.toUpperCase()}`, to);
}

/** Gives input to a command: each time to a new process, or to the one that is kept under this name for the run. */
export function giveByCommand(world: MilepostWorld, name: string, command: Command, input: Uint8Array, purpose: string, to?: string): Promise<Exchange> {
  const program = { ...programOf(world, command), ...(to !== undefined && { told: { MILEPOST_TO: to } }) };
  if (command.mode === 'once') return giveOnce(program, input, purpose, world.recorder);
  const resident = world.once(`resident ${name}`, () => {
    const started = new ResidentCommand(programOf(world, command));
    world.atEndOfRun(() => started.end());
    return started;
  });
  return resident.give(input, purpose, world.recorder, to);
}

/** A command with the limits of the target. */
export function programOf(world: MilepostWorld, { run, environment }: Pick<Command, 'run' | 'environment'>): Program {
  const { exchangeSeconds, bodyBytes } = world.target.limits;
  return { run, environment, deadlineSeconds: exchangeSeconds, outputBytes: bodyBytes };
}

/** What an exchange says of the document; inconclusive where it says nothing. */
export function answerIn(world: MilepostWorld, exchange: Exchange): 'accepts' | 'rejects' {
  const envelope = world.target.points['iodef-recipient']?.https?.envelope ?? 'none';
  const answer = exchange.protocol === 'https' ? answerOfSubmission(exchange, envelope) : answerOf(exchange);
  if (answer === 'unsupported') throw new Inconclusive('precondition', `${exchange.purpose}: expected an answer, got that the document is not supported`);
  if (typeof answer === 'object') throw new Inconclusive(answer.reason, `${exchange.purpose}: expected an answer about the document, got ${answer.nothing}`);
  if (!answer) throw noAnswer(exchange, exchange.received?.startLine || 'no answer');
  return answer;
}

/** Stops the case where a recipient is tried by hand: this is nothing to give to a person. */
export function byMachine(world: MilepostWorld, what: string): void {
  const byHand = world.role === 'iodef-recipient' && world.point('iodef-recipient').manual;
  if (byHand) throw new Inconclusive('precondition', `expected a recipient that a machine can give ${what}, got one that is tried by hand`);
}

/** Why a case cannot judge: an exchange without an answer. */
export function noAnswer(exchange: Exchange | undefined, otherwise: string): Inconclusive {
  const silence = exchange?.silence;
  const reason = silence?.cause === 'timeout' ? 'timeout' : silence?.cause === 'refused' || silence?.cause === 'forbidden' || !exchange ? 'configuration' : 'transport';
  return new Inconclusive(reason, `${exchange?.purpose ?? 'find a document of the sender'}: expected an answer, got ${silence?.detail ?? otherwise}`);
}

function give(world: MilepostWorld, document: Uint8Array, purpose: string): Promise<Exchange> {
  if (world.role === 'iodef-library') return giveByCommand(world, 'iodef-library', world.point('iodef-library').command, document, purpose);
  const { command, https, mail, manual } = world.point('iodef-recipient');
  if (https) return giveByPost(world, https, document, purpose);
  if (mail) return dropDocument(document, { ...mail, deadlineSeconds: world.target.limits.exchangeSeconds }, purpose, allowedToWrite(world).recorder);
  if (manual) return Promise.resolve(lookUp(document, handTrial(world, manual), purpose, world.recorder));
  return giveByCommand(world, 'iodef-recipient', need(command, 'expected points.iodef-recipient to be a way, got none'), document, purpose);
}

function giveByPost(world: MilepostWorld, point: NonNullable<RecipientPoint['https']>, document: Uint8Array, purpose: string): Promise<Exchange> {
  const { url, envelope, mediaType } = point;
  const form = formOf(document);
  if (envelope === 'rid' && form !== 'xml') throw new Inconclusive('precondition', `${purpose}: expected a way for a document in ${form.toUpperCase()}, got envelope: rid, and a RID report holds XML alone (RFC 6545)`);
  const own = typeof mediaType === 'string' ? { xml: mediaType } : mediaType;
  const settings = allowedToWrite(world).once('web service of the IODEF recipient', () => settingsFor(world, url, point));
  return submit(document, { url, envelope, ...(own && { mediaTypes: own }) }, purpose, settings, world.recorder);
}

function handTrial(world: MilepostWorld, { folder, attestedBy }: NonNullable<RecipientPoint['manual']>): HandTrial {
  return world.once('trial by hand', () => {
    try {
      return readHandTrial(folder, attestedBy);
    } catch (error) {
      throw error instanceof FormFault ? new Inconclusive('configuration', error.message) : error;
    }
  });
}

/** What is handed in to a service or a mailbox may stay there. */
function allowedToWrite(world: MilepostWorld): MilepostWorld {
  if (world.target.safety.write) return world;
  throw new Inconclusive('configuration', 'safety.write: expected true, as documents are handed in, got false');
}
