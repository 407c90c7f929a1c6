import type { TargetDocument } from './document';
import { quoted, type FieldPath, type Mistake, type TargetFault } from './fault';
import { nearest } from './nearest';
import { pointsSchema } from './points/points';
import { roles, type Role } from './roles';

/** What a requirement of the suite says about claims; a list of them is all that the features know. */
export interface KnownRequirement {
  /** `RFC8322`, `XEP0060`. */
  readonly specification: string;
  readonly roles: readonly Role[];
  readonly options: readonly string[];
}

/**
 * What is wrong between the claims of a target file, its points and what the features know: a claim without a point that
 * does not say why, a point without a claim, a claim twice, a combination or an option that no feature has.
 * Works on a file of any shape; leaves what the schema finds to the schema.
 */
export function claimFaults(document: TargetDocument, known: readonly KnownRequirement[] | undefined): readonly TargetFault[] {
  const claims = claimsOf(document);
  const points = Object.keys(record(document.valueAt(['points'])));
  const excused = document.valueAt(['claimed-only']) !== undefined;
  const fault = (path: FieldPath, mistake: Mistake, place = document.placeOf(path)): TargetFault => ({
    file: document.file,
    path,
    ...place,
    ...mistake,
  });
  return [
    ...claims.flatMap((claim) =>
      claim.role && !claim.claimedOnly && !excused && !points.includes(claim.role) ? [fault(claim.path, withoutPoint(claim.role))] : [],
    ),
    ...claims.flatMap((claim, index) =>
      claims.slice(0, index).some((earlier) => sameClaim(earlier, claim)) ? [fault(claim.path, twice(claim))] : [],
    ),
    ...points.flatMap((role) =>
      isRole(role) && !claims.some((claim) => claim.role === role && !claim.claimedOnly)
        ? [fault(['points', role], withoutClaim(role), document.keyPlaceOf(['points', role]))]
        : [],
    ),
    ...(known ? claims.flatMap((claim) => unknownFaults(claim, known, points, fault, document)) : []),
  ];
}

type MakeFault = (path: FieldPath, mistake: Mistake, place?: { readonly line: number; readonly column: number }) => TargetFault;

/** A claim as far as it can be read. */
interface SketchedClaim {
  readonly path: FieldPath;
  readonly specification: string | undefined;
  readonly role: Role | undefined;
  readonly claimedOnly: boolean;
  readonly options: readonly string[];
}

function claimsOf(document: TargetDocument): readonly SketchedClaim[] {
  const claims = document.valueAt(['claims']);
  return (Array.isArray(claims) ? claims : []).map((claim: unknown, index) => {
    const { specification, role, options, 'claimed-only': claimedOnly } = record(claim);
    return {
      path: ['claims', index],
      specification: typeof specification === 'string' ? specification : undefined,
      role: isRole(role) ? role : undefined,
      claimedOnly: claimedOnly !== undefined,
      options: Object.keys(record(options)),
    };
  });
}

function unknownFaults(
  claim: SketchedClaim,
  known: readonly KnownRequirement[],
  points: readonly string[],
  fault: MakeFault,
  document: TargetDocument,
): readonly TargetFault[] {
  const { specification, role, path } = claim;
  if (!specification || !role || !wellFormed.test(specification)) return [];
  const run = !claim.claimedOnly && points.includes(role);
  const ofSpecification = known.filter((each) => each.specification === specification.replace('-', ''));
  const matching = ofSpecification.filter((each) => each.roles.includes(role));
  if (matching.length === 0)
    return run ? [fault([...path, 'specification'], unknownPair(specification, role, ofSpecification, known))] : [];
  const options = [...new Set(matching.flatMap((each) => each.options))];
  return claim.options
    .filter((option) => !options.includes(option))
    .map((option) =>
      fault([...path, 'options', option], unknownOption(option, options), document.keyPlaceOf([...path, 'options', option])),
    );
}

const wellFormed = /^(RFC\d{4}|XEP-\d{4}|CSAF\d{2}|ALERT\d{2})$/;

function withoutPoint(role: Role): Mistake {
  const reachable = Object.keys(pointsSchema.shape).includes(role);
  return {
    expected: `a point for ${role}, or the reason why there is none`,
    found: 'neither',
    fix: `${reachable ? `describe points.${role}, or ` : ''}add \`claimed-only: "why it cannot be run"\` to the claim`,
  };
}

function withoutClaim(role: Role): Mistake {
  return {
    expected: `a claim of ${role} that is run`,
    found: 'none',
    fix: `add a claim with \`role: ${role}\` and no claimed-only, or take the point away`,
  };
}

function twice(claim: SketchedClaim): Mistake {
  return {
    expected: 'each specification once a role',
    found: `${claim.specification} as ${claim.role} again`,
    fix: 'put their options together in one claim',
  };
}

function unknownPair(
  specification: string,
  role: Role,
  ofSpecification: readonly KnownRequirement[],
  known: readonly KnownRequirement[],
): Mistake {
  const itsRoles = unique(ofSpecification.flatMap((each) => each.roles));
  const itsSpecifications = unique(
    known.filter((each) => each.roles.includes(role)).map((each) => each.specification.replace(/^XEP/, 'XEP-')),
  );
  return {
    expected: `a specification that has features for ${role}${itsSpecifications.length > 0 ? ` (${itsSpecifications.join(', ')})` : ''}`,
    found: `${specification}${itsRoles.length > 0 ? `, which has them for ${itsRoles.join(', ')}` : ''}`,
    fix: 'correct specification or role, or add `claimed-only: "no feature tests it yet"`',
  };
}

function unknownOption(option: string, options: readonly string[]): Mistake {
  const meant = nearest(option, options);
  return {
    expected: options.length > 0 ? `one of the options ${options.join(', ')}` : 'no options, as no feature has any here',
    found: `the unknown option ${quoted(option)}`,
    fix: meant ? `did you mean ${quoted(meant)}?` : 'take it away, or correct its name',
  };
}

function sameClaim(one: SketchedClaim, other: SketchedClaim): boolean {
  return one.specification !== undefined && one.specification === other.specification && one.role !== undefined && one.role === other.role;
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
