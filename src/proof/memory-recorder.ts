import type { Exchange } from '../evidence';
import type { CaseRecorder } from '../run/execute';

/** A recorder for proofs, where verdicts count and evidence is kept only for the test case that runs. */
export class MemoryRecorder implements CaseRecorder {
  private exchanges: Exchange[] = [];

  beginCase(): void {
    this.exchanges = [];
  }

  get numbersOfCase(): readonly number[] {
    return this.exchanges.map((_, index) => index + 1);
  }

  record(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }
}
