import { createInterface } from 'node:readline';
import type { Deviation } from './deviation';
import { type User, Wire } from './exchange';
import { readFeed } from './feed';
import { create, createAndRetitle, type Creation, readService, remove, replaceMedia, retitle } from './publish';
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
  switch (task.task) {
    case 'feed':
      return readFeed(url, wire, deviation);
    case 'service':
      return { collections: await readService(url, wire, deviation) };
    case 'create':
    case 'create-media':
      return { location: (await create(creationOf(task), wire, deviation)).headers.location };
    case 'create-and-retitle':
      return { location: await createAndRetitle(creationOf(task), word(task, 'title'), wire, deviation) };
    case 'retitle':
      return { location: await retitle(url, word(task, 'entry'), word(task, 'title'), wire, deviation) };
    case 'replace-media':
      await replaceMedia(url, word(task, 'entry'), Buffer.from(word(task, 'media'), 'base64'), word(task, 'type'), optional(task, 'language'), wire, deviation);
      return {};
    case 'delete':
      await remove(url, word(task, 'entry'), wire, deviation);
      return {};
    default:
      return undefined;
  }
}

function creationOf(task: Task): Creation {
  const media = optional(task, 'media');
  const slug = optional(task, 'slug');
  const what = media === undefined ? { body: Buffer.from(word(task, 'entry')), type: 'application/atom+xml;type=entry' } : { body: Buffer.from(media, 'base64'), type: word(task, 'type') };
  return { service: word(task, 'service'), collection: task.url, ...what, ...(slug !== undefined && { slug }) };
}

function word(task: Task, name: string): string {
  const value = optional(task, name);
  if (value === undefined) throw new Error(`a task without ${name}`);
  return value;
}

function optional(task: Task, name: string): string | undefined {
  const value = task[name];
  return typeof value === 'string' ? value : undefined;
}
