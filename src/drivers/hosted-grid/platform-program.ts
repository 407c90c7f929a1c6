import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { LineReader } from '../command/line-reader';
import { complaintCharacters, endGroup, oneLine, startProgram, type Program } from '../command/program';

/** Who hears a Platform's program while a session lasts. */
export interface Hearer {
  line(text: string): void;
  /** The program ended, or said more than it may. */
  over(why: string): void;
}

/** The program that starts Platforms: one process a session, or one for all of them, JSON lines both ways (docs/adapters.md). */
export class PlatformProgram {
  private child: ChildProcessWithoutNullStreams | undefined;
  private hearer: Hearer | undefined;
  private complaint = '';

  constructor(
    private readonly program: Program,
    readonly mode: 'once' | 'resident',
  ) {}

  /** The beginning of what the process wrote to standard error in this session. */
  get complaints(): string {
    return oneLine(this.complaint);
  }

  /** Gives the first line of a session, and starts the process where none waits for it. */
  begin(line: string, hearer: Hearer): void {
    this.complaint = '';
    this.hearer = hearer;
    this.child ??= this.start();
    this.tell(line);
  }

  /** Gives a further line. */
  tell(line: string): void {
    this.child?.stdin.write(`${line}\n`);
  }

  /** Ends a session: the process may stay where it serves more of them and said that this one has ended. */
  release(ended: boolean): void {
    this.hearer = undefined;
    if (this.mode === 'once' || !ended) this.kill();
  }

  /** Ends the process and whatever it started. */
  kill(): void {
    const { child } = this;
    this.child = undefined;
    if (child) endGroup(child);
  }

  private start(): ChildProcessWithoutNullStreams {
    const child = startProgram(this.program);
    const over = (why: string): void => {
      if (this.child !== child) return;
      this.child = undefined;
      endGroup(child);
      this.hearer?.over(why);
    };
    let lines = 0;
    const reader = new LineReader(
      this.program.outputBytes,
      (text) => {
        if (this.child !== child) return;
        if (++lines > lineLimit) over(`more than ${lineLimit} lines`);
        else this.hearer?.line(text);
      },
      () => over('a line longer than the cap'),
    );
    child.stdout.on('data', (chunk: Buffer) => reader.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (this.complaint.length < complaintCharacters) this.complaint += chunk.toString('utf8', 0, complaintCharacters);
    });
    child.once('error', (error) => over(error.message));
    child.once('close', (exit, signal) => over(signal ? `ended by ${signal}` : `exit ${exit}`));
    return child;
  }
}

/** Most lines of one process. */
const lineLimit = 100_000;
