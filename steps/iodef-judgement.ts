import { formOf } from '../src/drivers/document/form';
import { extensionOf, readVector, touchstones } from '../src/vectors';
import { Inconclusive } from '../src/verdict';
import { answerIn, giveTo } from './iodef-taker';
import type { MilepostWorld } from './world';

/**
 * A control: stops the case where a recipient or library that has given this answer gives it to every touchstone too. Who
 * accepts whatever comes, or rejects it, shows that it is not reached, or judges nothing; of the one document of the case
 * that says neither yes nor no. Asked once in a run, in the form of the document that the answer was given to first.
 */
export async function needJudgement(world: MilepostWorld, given: Uint8Array, answer: Answer): Promise<void> {
  const other = answer === 'accepts' ? 'rejects' : 'accepts';
  const { found, answered } = await world.once(`whether the ${world.role} ever ${other}`, () => lookFor(world, other, `.${formOf(given)}`));
  if (found) return;
  const got = answered.length === 0 ? 'no answer to any of them' : `that it ${answer} ${answered.join(', ')}`;
  throw new Inconclusive('control', `expected that the implementation ${other} one of ${touchstones[other].join(', ')}, got ${got}: nothing shows that it judges what it is given`);
}

type Answer = 'accepts' | 'rejects';

/** Gives touchstones until this answer comes: who does not answer to a document in one form may answer to one in another. */
async function lookFor(world: MilepostWorld, wanted: Answer, form: string): Promise<{ readonly found: boolean; readonly answered: readonly string[] }> {
  const answered: string[] = [];
  const inForm = (name: string): boolean => extensionOf(name) === form;
  for (const name of [...touchstones[wanted]].sort((one, another) => Number(inForm(another)) - Number(inForm(one)))) {
    const answer = await answerTo(world, name);
    if (answer === wanted) return { found: true, answered };
    if (answer) answered.push(name);
  }
  return { found: false, answered };
}

async function answerTo(world: MilepostWorld, name: string): Promise<Answer | undefined> {
  try {
    return answerIn(world, await giveTo(world, name, readVector(name).bytes));
  } catch (error) {
    if (error instanceof Inconclusive) return undefined;
    throw error;
  }
}
