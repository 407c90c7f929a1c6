import type { Role } from '../register/roles';
import { type Target, targetSchema } from '../register/target';

/** What a system on loopback plays. */
export interface Played {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Ids as requirements have them: `RFC8600`, `XEP0060`. */
  readonly specifications: readonly string[];
  /** Options that it declines. */
  readonly without?: readonly string[];
}

/** A target of loopback points, with short deadlines. */
export function targetOf(which: readonly Played[], points: Readonly<Record<string, unknown>>): Target {
  return targetSchema.parse({
    implementation: {
      name: 'milepost reference',
      organization: 'milepost',
      description: `The suite's own ${which.map(({ name }) => name).join(', ')}, conforming unless told to violate.`,
      maturity: 'prototype',
      coverage: 'The requirements that the suite tests.',
      versionCompatibility: 'IODEF 1.00 and 2.00.',
      licensing: 'MIT',
      experience: 'Made to prove the suite.',
      contact: 'The project.',
      updated: '2026-11',
      group: 'Open source',
      lineage: 'milepost',
    },
    claims: which.flatMap(({ roles, specifications, without = [] }) => {
      const options = Object.fromEntries(without.map((name) => [name, { value: false, because: 'this reference does without it' }]));
      return roles.flatMap((role) => specifications.map((specification) => ({ specification: specification.replace(/^XEP/, 'XEP-'), role, options })));
    }),
    points,
    limits: { exchangeSeconds: 5, quietSeconds: 0.2, scenarioSeconds: 60 },
    safety: { write: true },
  });
}
