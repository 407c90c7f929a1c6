import { Inconclusive, type Reason } from '../src/verdict';
import type { MilepostWorld } from './world';

/**
 * How long an endpoint that answers nothing is still asked in a run: so many times in a row, and then ever more seldom. Else
 * a system that hangs costs a deadline in each of some hundred test cases, which all come to the same.
 */
export class Patience {
  private unanswered = 0;
  private toSkip = 0;
  private pause = first;
  private reason: Reason = 'timeout';

  /** The patience of a run with who is called so. */
  static with(world: MilepostWorld, whom: string): Patience {
    return world.once(`patience with the ${whom}`, () => new Patience(whom));
  }

  private constructor(private readonly whom: string) {}

  /** Stops the case where it is not worth asking again yet. */
  need(): void {
    if (this.toSkip === 0) return;
    this.toSkip -= 1;
    throw new Inconclusive(this.reason, `the ${this.whom}: expected an answer, got none ${this.unanswered} times in a row; it is asked again ever more seldom`);
  }

  /** Takes in what came of asking: any answer will do; where there was none, why. */
  heed(missing: Reason | false): void {
    this.unanswered = missing === false ? 0 : this.unanswered + 1;
    if (missing === false) this.pause = first;
    else this.reason = missing;
    if (this.unanswered < enough) return;
    this.toSkip = this.pause;
    this.pause *= 2;
  }
}

/** How many times in a row it is waited for. */
const enough = 8;

/** How many test cases are left out then, before the next that asks; twice as many after each that asks in vain. */
const first = 8;
