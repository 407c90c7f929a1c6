import type { Availability } from './availability';
import { findProgram } from './command';

/** Whether a JDK is there; it is never installed. */
export function findJdk(): Availability {
  const available = findProgram('java') !== undefined && findProgram('javac') !== undefined;
  return { name: 'jdk', available, why: available ? 'java and javac' : 'no java and javac; used when there', optional: true };
}
