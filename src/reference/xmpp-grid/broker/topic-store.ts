import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Grid } from '../grid';
import type { Topic } from './topic';

/** Writes what a Broker knows to a file, for the one that comes after it.  */
export function storeTopics(file: string, topics: ReadonlyMap<string, Topic>): void {
  writeFileSync(file, serialize(topics), { mode: 0o600 });
}

/** The Topics that an earlier Broker left in a file, by name; none where there is no file. */
export function storedTopics(file: string, { violates }: Pick<Grid, 'violates'>): Map<string, Topic> {
  if (!existsSync(file)) return new Map();
  const topics = deserialize(readFileSync(file)) as Map<string, Topic>;
  for (const topic of topics.values()) {
    if (violates('RFC8600-6-persistence')) topic.items.clear();
    if (violates('RFC8600-6-persistent-subscriptions')) topic.subscriptions = [];
  }
  return topics;
}
