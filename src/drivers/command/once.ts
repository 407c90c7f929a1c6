import type { Exchange, Header, Recorder } from '../../evidence';
import { runProgram, type Program, type ProgramEnd } from './program';

/** Gives one document to a program on its standard input; the exit code is the answer, standard output the document written anew. Never throws. */
export async function giveOnce(program: Program, document: Uint8Array, purpose: string, recorder: Recorder): Promise<Exchange> {
  const began = new Date();
  const end = await runProgram(program, document);
  const exchange: Exchange = {
    protocol: 'command',
    purpose,
    startedAt: began.toISOString(),
    endedAt: new Date().toISOString(),
    sent: { startLine: '', headers: [], body: document },
    ...received(end, end.exit === undefined ? '' : `exit ${end.exit}`),
  };
  recorder.record(exchange);
  return exchange;
}

/** Takes the document that a program writes to its standard output; an exit code other than 0 is silence. Never throws. */
export async function takeDocument(program: Program, recorder: Recorder): Promise<Exchange> {
  const began = new Date();
  const end = await runProgram(program, new Uint8Array());
  const failed = end.exit !== undefined && end.exit !== 0;
  const exchange: Exchange = {
    protocol: 'document',
    purpose: 'take a document from the sender',
    startedAt: began.toISOString(),
    endedAt: new Date().toISOString(),
    ...received(end, 'standard output'),
    ...(failed && { silence: { cause: 'malformed', detail: `exit ${end.exit}`, afterMilliseconds: Date.now() - began.getTime() } }),
  };
  recorder.record(exchange);
  return exchange;
}

function received(end: ProgramEnd, startLine: string): Pick<Exchange, 'received' | 'silence'> {
  const headers: readonly Header[] = end.complaint === '' ? [] : [['stderr', end.complaint]];
  return { received: { startLine, headers, body: end.output }, ...(end.silence && { silence: end.silence }) };
}
