import type { AttributeFacts, Cardinality, Enumeration, Group, Particle } from './model';

/** An attribute that must be there. */
export function required(type: AttributeFacts['type'], more: Omit<AttributeFacts, 'type' | 'use'> = {}): AttributeFacts {
  return { type, use: 'required', ...more };
}

/** An attribute that may be left out. */
export function optional(type: AttributeFacts['type'], more: Omit<AttributeFacts, 'type' | 'use'> = {}): AttributeFacts {
  return { type, use: 'optional', ...more };
}

/** An enumeration that admits nothing else. */
export function closed(...values: readonly string[]): Enumeration {
  return { values, extensible: false };
}

/** An enumeration that admits nothing else, and in which white space counts. */
export function spaced(...values: readonly string[]): Enumeration {
  return { values, extensible: false, spaced: true };
}

/** An enumeration with `ext-value`, and with an attribute `ext-<name>` beside its own. */
export function extensible(...values: readonly string[]): Enumeration {
  return { values, extensible: true };
}

/** One of the particles, as often as the cardinality says. */
export function choice(cardinality: Cardinality, of: readonly Particle[]): Group {
  return { order: 'choice', cardinality, of };
}

/** All of the particles in order, as often as the cardinality says. */
export function sequence(cardinality: Cardinality, of: readonly Particle[]): Group {
  return { order: 'sequence', cardinality, of };
}
