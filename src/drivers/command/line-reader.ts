/** Cuts a stream of bytes into lines; a line longer than the cap ends it with `overflow`. */
export class LineReader {
  private pending: Buffer[] = [];
  private size = 0;

  constructor(
    private readonly capBytes: number,
    private readonly line: (text: string) => void,
    private readonly overflow: () => void,
  ) {}

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      if (!this.keep(chunk.subarray(from, at))) return;
      this.line(Buffer.concat(this.pending).toString('utf8'));
      this.pending = [];
      this.size = 0;
      from = at + 1;
    }
    this.keep(chunk.subarray(from));
  }

  private keep(part: Buffer): boolean {
    this.size += part.length;
    if (this.size > this.capBytes) {
      this.pending = [];
      this.overflow();
      return false;
    }
    if (part.length > 0) this.pending.push(part);
    return true;
  }
}
