import type { Finding, Silence } from '../evidence';
import type { XmlElement } from '../xml/tree';

/** What became of one attempt: granted, refused by a layer with a condition, or not answered. */
export type Attempt =
  | { readonly kind: 'granted'; /** Whose session it became, where that was asked. */ readonly as?: string }
  | { readonly kind: 'refused'; readonly by: string; readonly condition: string; readonly element?: XmlElement }
  | { readonly kind: 'silence'; readonly silence: Silence };

/** An attempt that is to be refused, between two that are to be granted. */
export interface Trial {
  readonly before: Attempt;
  readonly tested: Attempt;
  readonly after: Attempt;
}

/** A way of saying no: the layer, and the conditions that mean it. */
export interface Refusal {
  readonly by: string;
  /** None means any condition of that layer. */
  readonly conditions?: readonly string[];
}

/** Whether a trial can be judged, and if so what it shows. */
export type TrialJudgement =
  | { readonly findings: readonly Finding[] }
  | { readonly undecided: 'control' | 'wrong-reason' | 'timeout' | 'transport'; readonly because: string };

/** The ways in which requests of RFC 6120 and XEP-0060 are refused, by what is wrong with them. */
export const refusals = {
  // RFC 6120, section 6.5.10
  'not-authorized': [{ by: 'sasl', conditions: ['not-authorized'] }],
  // RFC 6120, section 4.9.3.12: nothing is processed; that the stream ends as well is the rule, but not in so many words
  'not served': [{ by: 'stream' }, { by: 'stanza' }],
  // RFC 6120, section 7.1
  'the end of the stream': [{ by: 'stream', conditions: ['not-authorized'] }],
  // RFC 6120, section 6.5: any failure leaves the Platform unauthenticated
  unauthenticated: [{ by: 'sasl' }],
  // RFC 6120, section 13.7.2.2: the identity is not taken, at whatever layer
  'a stranger': [{ by: 'sasl' }, { by: 'tls' }, { by: 'stream' }],
  // RFC 6120, sections 6.3.8 and 6.5.6
  'invalid-authzid': [{ by: 'sasl', conditions: ['invalid-authzid'] }],
  // RFC 6120, sections 6.5.1, 6.5.5 and 6.5.7
  aborted: [{ by: 'sasl', conditions: ['aborted'] }],
  'incorrect-encoding': [{ by: 'sasl', conditions: ['incorrect-encoding'] }],
  'invalid-mechanism': [{ by: 'sasl', conditions: ['invalid-mechanism'] }],
  // RFC 6120, section 4.9.3.18
  'restricted-xml': [{ by: 'stream', conditions: ['restricted-xml'] }],
  // RFC 6120, sections 4.9.3.1, 4.9.3.2 and 4.9.3.13
  'ill-formed XML': [{ by: 'stream', conditions: ['not-well-formed', 'bad-format', 'bad-namespace-prefix', 'xml-not-well-formed'] }],
  // RFC 6120, sections 6.5.4 and 4.9
  'not protected': [{ by: 'sasl' }, { by: 'stream' }],
  // RFC 8600, section 8.3.1
  'below TLS 1.2': [{ by: 'tls' }],
  // RFC 6120, section 4.9.3.6
  'host-unknown': [{ by: 'stream', conditions: ['host-unknown'] }],
  // RFC 6120, section 4.8.1
  'invalid-namespace': [{ by: 'stream', conditions: ['invalid-namespace', 'bad-format', 'bad-namespace-prefix', 'not-well-formed'] }],
  // RFC 6120, sections 11.1 and 11.3
  'prohibited XML': [{ by: 'stream', conditions: ['restricted-xml', 'not-well-formed', 'bad-format', 'invalid-xml'] }],
  // XEP-0060, sections 6.1.3, 6.5.9, 7.1.3.1 and 8.4.3.1: its conditions for a lack of privilege
  forbidden: [{ by: 'stanza', conditions: ['forbidden', 'not-allowed', 'not-authorized', 'subscription-required'] }],
  // XEP-0030, sections 3.1 and 8
  "nobody's account": [{ by: 'stanza', conditions: ['item-not-found', 'service-unavailable'] }],
  // XEP-0060, section 6.1.3.1; a lack of privilege says the same
  'not its own': [{ by: 'stanza', conditions: ['bad-request', 'forbidden', 'not-allowed', 'not-authorized'] }],
  // XEP-0060, section 7.1.3.6
  'bad-request': [{ by: 'stanza', conditions: ['bad-request', 'not-acceptable'] }],
  // XEP-0060, section 8.1.1
  conflict: [{ by: 'stanza', conditions: ['conflict'] }],
  // XEP-0060, sections 6.1.3.12 and 7.1.3.3
  'item-not-found': [{ by: 'stanza', conditions: ['item-not-found'] }],
  // XEP-0060, section 8.1.2; or, as section 8.1.3 has it, the configuration is ignored
  'not-acceptable': [{ by: 'stanza', conditions: ['not-acceptable', 'feature-not-implemented', 'not-allowed'] }, { by: 'broker' }],
} as const satisfies Readonly<Record<string, readonly Refusal[]>>;

export type RefusalName = keyof typeof refusals;

/** Where the specification leaves no other way of saying no, so that any other is a nonconformity. */
const withoutAlternative: readonly RefusalName[] = ['the end of the stream', 'invalid-authzid', 'aborted', 'incorrect-encoding', 'invalid-mechanism', 'restricted-xml', 'ill-formed XML'];

/** Judges that the attempt in between, and it alone, is refused for what is wrong with it. */
export function refusedAlone({ before, tested, after }: Trial, name: RefusalName): TrialJudgement {
  const accepted: readonly Refusal[] = refusals[name];
  const unable = withoutControl({ before, after });
  if (unable) return unable;
  const finding = { where: 'the attempt in between', expected: `a refusal: ${accepted.map(wordsOf).join(', or ')}`, actual: wordsFor(tested) };
  if (tested.kind === 'granted') return { findings: [finding] };
  if (tested.kind === 'silence') {
    return unanswered.includes(tested.silence.cause) ? { findings: [finding] } : { undecided: 'transport', because: wordsFor(tested) };
  }
  const right = accepted.some(({ by, conditions }) => by === tested.by && (conditions?.includes(tested.condition) ?? true));
  if (right || withoutAlternative.includes(name)) return { findings: right ? [] : [finding] };
  return { undecided: 'wrong-reason', because: `${finding.expected}; got ${finding.actual}` };
}

/** Why a trial shows nothing: one of the attempts that are in order was not granted. */
export function withoutControl({ before, after }: Pick<Trial, 'before' | 'after'>): Extract<TrialJudgement, { undecided: string }> | undefined {
  if (before.kind !== 'granted') return { undecided: unreached(before) ?? 'control', because: `the attempt before, which is in order: ${wordsFor(before)}` };
  if (after.kind !== 'granted') return { undecided: 'control', because: `the attempt after, which is in order: ${wordsFor(after)}` };
  return undefined;
}

/** A request was granted; a silence is no answer to judge and is left to the caller. */
export function isGranted({ what, attempt }: { readonly what: string; readonly attempt: Attempt }): readonly Finding[] {
  return attempt.kind === 'granted' ? [] : [{ where: what, expected: 'a result', actual: wordsFor(attempt) }];
}

/** A request was refused with this condition. */
export function isRefusedAs({ what, attempt, condition }: { readonly what: string; readonly attempt: Attempt; readonly condition: string }): readonly Finding[] {
  const refused = attempt.kind === 'refused' && attempt.condition === condition;
  return refused ? [] : [{ where: what, expected: `an error, ${condition}`, actual: wordsFor(attempt) }];
}

/** An attempt in words. */
export function wordsFor(attempt: Attempt): string {
  if (attempt.kind === 'granted') return attempt.as === undefined ? 'granted' : `granted, to a session of ${attempt.as}`;
  if (attempt.kind === 'refused') return `refused by a ${attempt.by} error, ${attempt.condition}`;
  return `no answer: ${attempt.silence.cause}, ${attempt.silence.detail}`;
}

/** Silences of a server that was reached: it owed an answer. */
export const unanswered: readonly Silence['cause'][] = ['timeout', 'closed', 'reset'];

/** Why nobody answered the first attempt, where nobody did: then it is no control that failed. */
function unreached(attempt: Attempt): 'timeout' | 'transport' | undefined {
  if (attempt.kind !== 'silence') return undefined;
  return attempt.silence.cause === 'timeout' ? 'timeout' : 'transport';
}

function wordsOf({ by, conditions }: Refusal): string {
  return conditions ? `${by} error ${conditions.join(' or ')}` : `any ${by} error`;
}
