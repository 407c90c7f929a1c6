import { isDeepStrictEqual } from 'node:util';
import type { PreflightLine } from './line';

/** What is looked at of one point, for the roles that have it. */
export interface Survey {
  readonly roles: string;
  readonly lines: AsyncGenerator<PreflightLine>;
}

/** The points that are there, each once, under the names of all roles that have it. */
export function shared<Point>(byRole: Readonly<Record<string, Point | undefined>>): readonly (readonly [roles: string, point: Point])[] {
  const merged: [string, Point][] = [];
  for (const [role, point] of Object.entries(byRole)) {
    if (point === undefined) continue;
    const same = merged.find(([, earlier]) => isDeepStrictEqual(earlier, point));
    if (same) same[0] = `${same[0]} and ${role}`;
    else merged.push([role, point]);
  }
  return merged;
}
