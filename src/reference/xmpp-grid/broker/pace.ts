import type { Grid } from '../grid';
import type { Topic } from './topic';

/** Sends notifications of a publication out at once, unless a violation has them late, twice, or out of order. */
export function sendOut(topic: Topic, { violates }: Grid, send: () => void): void {
  if (violates('ALERT01-1-in-time')) return void setTimeout(send, lateMilliseconds).unref();
  if (violates('ALERT01-1-in-order')) return overtake(topic, send);
  send();
  if (violates('ALERT01-1-once')) send();
}

/** Longer than a proof waits for what a violation may never send. */
const lateMilliseconds = 30_000;
/** What is held back goes out after this time where nothing overtakes it. */
const heldMilliseconds = 1000;
const held = new WeakMap<Topic, () => void>();

function overtake(topic: Topic, send: () => void): void {
  const earlier = held.get(topic);
  if (earlier) {
    held.delete(topic);
    send();
    return earlier();
  }
  held.set(topic, send);
  setTimeout(() => {
    if (held.get(topic) !== send) return;
    held.delete(topic);
    send();
  }, heldMilliseconds).unref();
}
