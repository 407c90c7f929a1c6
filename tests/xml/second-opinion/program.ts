import { spawn } from 'node:child_process';

export interface Outcome {
  readonly output: string;
  /** Last words on standard error, and how it ended when not with 0. */
  readonly complaint: string;
}

/** Runs a program to its end, or kills it when its time is over. */
export function runProgram(command: string, args: readonly string[], limitSeconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limitSeconds * 1000, killSignal: 'SIGKILL' });
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
    child.on('error', (error) => resolve({ output: '', complaint: error.message }));
    child.on('close', (code, signal) => {
      const ending = code === 0 ? '' : `${command} ended with ${signal ?? code}`;
      resolve({ output: Buffer.concat(output).toString(), complaint: [complaint.trim(), ending].filter(Boolean).join('; ') });
    });
  });
}
