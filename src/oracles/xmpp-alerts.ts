import type { Finding } from '../evidence';

/** The alert came within the time, counted from the request to publish it. */
export function cameInTime({ elapsedSeconds, declaredSeconds }: { readonly elapsedSeconds: number | undefined; readonly declaredSeconds: number }): readonly Finding[] {
  if (elapsedSeconds !== undefined && elapsedSeconds <= declaredSeconds) return [];
  return [{ where: 'the alert at the Consumer', expected: `within ${declaredSeconds} s`, actual: elapsedSeconds === undefined ? 'none by then' : `after ${elapsedSeconds.toFixed(1)} s` }];
}

/** Ids of the items that each Platform was notified of: subscribers of every alert, others of none. */
export function reachedAll(published: readonly string[], arrived: ReadonlyMap<string, readonly string[]>, subscribers: ReadonlySet<string>): readonly Finding[] {
  return [...arrived].flatMap(([platform, ids]) => {
    const missing = published.filter((id) => !ids.includes(id));
    if (!subscribers.has(platform)) return ids.length === 0 ? [] : [{ where: `the ${platform}, who is not subscribed`, expected: 'no alert', actual: `${ids.length}` }];
    return missing.length === 0 ? [] : [{ where: `the ${platform}, who is subscribed`, expected: `${published.length} alerts`, actual: `${published.length - missing.length}` }];
  });
}

/** The alerts arrived in the order of their publication; of one that came again, the first arrival counts. */
export function cameInOrder(published: readonly string[], arrived: readonly string[]): readonly Finding[] {
  const numbers = [...new Set(arrived)].map((id) => published.indexOf(id) + 1).filter((number) => number > 0);
  const inOrder = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return inOrder ? [] : [{ where: 'the alerts at the Consumer', expected: 'in the order of their publication', actual: numbers.join(', ') }];
}

/** No alert arrived twice. */
export function cameOnce(published: readonly string[], arrived: readonly string[]): readonly Finding[] {
  return published.flatMap((id, at) => {
    const times = arrived.filter((each) => each === id).length;
    return times > 1 ? [{ where: `alert ${at + 1} at the Consumer`, expected: 'once', actual: `${times} times` }] : [];
  });
}
