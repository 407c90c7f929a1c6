import { createInterface } from 'node:readline';
import type { Deviation } from './deviation';
import { type User, Wire } from './exchange';
import { readFeed } from './feed';
import { deviations } from './violations';

/** What this client was told to do, as docs/adapters.md has it. */
type Task = { readonly id: number; readonly task: string; readonly url: string } & Partial<User> & Readonly<Record<string, unknown>>;

const violate = process.argv[process.argv.indexOf('--violate') + 1] ?? '';
const deviation: Deviation = (process.argv.includes('--violate') && deviations[violate]) || {};

let turn = Promise.resolve();
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  turn = turn.then(async () => {
    const task = JSON.parse(line) as Task;
    process.stdout.write(`${JSON.stringify({ id: task.id, ...(await outcomeOf(task)) })}\n`);
  });
});

async function outcomeOf(task: Task): Promise<object> {
  try {
    const done = await perform(task);
    return done ? { outcome: 'done', ...done } : { outcome: 'unsupported', message: `no task ${task.task}` };
  } catch (error) {
    return { outcome: 'failed', message: (error as Error).message };
  }
}

async function perform(task: Task): Promise<object | undefined> {
  const { user, password, url } = task;
  const wire = new Wire(user !== undefined && password !== undefined ? { user, password } : undefined, deviation);
  if (task.task === 'feed') return readFeed(url, wire, deviation);
  return undefined;
}
