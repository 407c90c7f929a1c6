import type { Exchange, Header, Recorder } from '../../evidence';
import { runProgram, type Program } from './program';

/** Has a program do something that others are to show; its exit code is what it says of that. Never throws. */
export async function act(program: Program, purpose: string, recorder: Recorder): Promise<Exchange> {
  const startedAt = new Date().toISOString();
  const { exit, output, complaint, silence } = await runProgram(program, new Uint8Array());
  const headers: readonly Header[] = complaint === '' ? [] : [['stderr', complaint]];
  const exchange: Exchange = {
    protocol: 'command',
    purpose,
    startedAt,
    endedAt: new Date().toISOString(),
    received: { startLine: exit === undefined ? '' : `exit ${exit}`, headers, body: output },
    ...(silence && { silence }),
  };
  recorder.record(exchange);
  return exchange;
}
