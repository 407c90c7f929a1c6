import { z } from 'zod';
import { factsSchema } from './facts';
import { pointsSchema } from './points/points';
import { roles } from './roles';
import { text } from './text';

/*
 * Throughout the schema the message of a check is a noun phrase that completes "expected …"; descriptions and
 * examples serve the faults of readTarget as well as the published JSON Schema.
 */
const origin = z
  .string('host:port')
  .regex(/^([^\s/@:[\]]+|\[[0-9A-Fa-f:]+\]):\d{1,5}$/, 'host:port')
  .meta({ description: 'An origin that links may lead to.', examples: ['feeds.example.org:443'] });

const because = text.meta({ description: 'Why it cannot be run: the claim stays a claim.', examples: ['no public service'] });

const claim = z
  .strictObject({
    specification: z
      .string('RFC and its number, or XEP and its number')
      .regex(/^(RFC\d{4}|XEP-\d{4}|CSAF\d{2}|ALERT\d{2})$/, 'RFC and its number, XEP and its number, CSAF and its version without a point, or ALERT01')
      .meta({ description: 'The specification that is claimed.', examples: ['RFC8322', 'XEP-0060'] }),
    role: z.enum(roles).meta({ description: 'The part that the implementation plays in it.' }),
    options: z
      .record(
        text,
        z.union([z.literal(true), z.strictObject({ value: z.boolean(), because: text })], 'true, or { value: false, because: "…" }'),
      )
      .default({})
      .meta({
        description: 'Options of the specification: true, or a value with the reason. What is not named is tried.',
        examples: [{ search: { value: false, because: 'not implemented' } }],
      }),
    'claimed-only': because.optional(),
  })
  .meta({ description: 'A specification and a role.', examples: [{ specification: 'RFC8322', role: 'rolie-server' }] });

/** The target file: one implementation, what it claims, how to reach it, what the harness may do. */
export const targetSchema = z.strictObject({
  implementation: factsSchema,
  claims: z.array(claim, 'a list of claims').meta({ description: 'What the implementation says it implements.' }),
  'claimed-only': because
    .optional()
    .meta({ description: 'Why none of the claims without a point can be run; instead of the same sentence on each.' }),
  points: pointsSchema.default({}),
  limits: z
    .strictObject({
      exchangeSeconds: seconds(600).default(10).meta({ description: 'One exchange, from connection to last byte.' }),
      scenarioSeconds: seconds(3600).default(60).meta({ description: 'One test case.' }),
      bodyBytes: z
        .int('a whole number of bytes')
        .min(1, 'from 1 to 1073741824 bytes')
        .max(1_073_741_824, 'from 1 to 1073741824 bytes')
        .default(16_777_216)
        .meta({ description: 'The largest body that is read.', examples: [16_777_216] }),
      quietSeconds: seconds(60).default(1).meta({ description: 'How long to listen before silence shows that nothing comes.' }),
    })
    .prefault({})
    .meta({ description: 'Deadlines and caps.' }),
  network: z
    .strictObject({
      allow: z
        .array(origin, 'a list of host:port')
        .default([])
        .meta({ description: 'Further origins that links and redirects may lead to.' }),
      plainLoopback: z.boolean('true or false').default(false).meta({ description: 'Allows plain HTTP, to a loopback address alone.' }),
    })
    .prefault({})
    .meta({ description: 'Where the harness may connect to, besides the points.' }),
  safety: z
    .strictObject({ write: z.boolean('true or false').default(false).meta({ description: 'Whether it may write to the implementation.' }) })
    .prefault({})
    .meta({ description: 'What the harness may do to the implementation.' }),
});

/** A target file, read and checked; file names made absolute; secrets still by name. */
export type Target = z.infer<typeof targetSchema>;
export type Claim = Target['claims'][number];
export type { Points } from './points/points';
export type { Secret } from './points/values';

/** Why a claim is not run: its own reason, or the entry's where its role has no point. Nothing for a claim that is run. */
export function claimedOnly(target: Target, claim: Claim): string | undefined {
  const reachable = Object.keys(target.points).includes(claim.role);
  return claim['claimed-only'] ?? (reachable ? undefined : (target['claimed-only'] ?? 'no point'));
}

function seconds(most: number): z.ZodNumber {
  const expected = `more than 0 and at most ${most} seconds`;
  return z.number(expected).positive(expected).max(most, expected);
}
