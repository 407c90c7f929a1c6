import type { Finding } from '../evidence';
import type { XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import { type Attempt, type Trial, type TrialJudgement, unanswered, withoutControl, wordsFor } from './xmpp-refusal';

/** The error that XEP-0060 demands for a request: the condition, and the one of its own where the text demands that as well. */
export interface DemandedError {
  readonly condition: string;
  readonly detail?: string;
}

/**
 * Judges that the attempt in between is refused, and with the very error that the text names: where XEP-0060 says which
 * error MUST be returned, any other is a departure.
 */
export function refusedWith(trial: Trial, demanded: DemandedError): TrialJudgement {
  const { tested } = trial;
  const unable = withoutControl(trial);
  if (unable) return unable;
  if (tested.kind === 'silence' && !unanswered.includes(tested.silence.cause)) return { undecided: 'transport', because: wordsFor(tested) };
  return { findings: departureFrom(demanded, tested) };
}

/** Where any error will do, or any condition of publish-subscribe beside it. */
const anyError = 'any';
const anyDetail = 'any condition';

function departureFrom({ condition, detail }: DemandedError, tested: Attempt): readonly Finding[] {
  const expected = `${condition === anyError ? 'an error' : `the error ${condition}`}${detail ? ` with ${detail === anyDetail ? detail : `the condition ${detail}`} of publish-subscribe` : ''}`;
  const details = tested.kind === 'refused' && tested.element ? detailsIn(tested.element) : [];
  const right = tested.kind === 'refused' && tested.by === 'stanza' && [anyError, tested.condition].includes(condition) && (!detail || details.includes(detail) || (detail === anyDetail && details.length > 0));
  if (right) return [];
  return [{ where: 'the attempt in between', expected, actual: `${wordsFor(tested)}${details.length > 0 ? `, with ${details.join(', ')}` : ''}` }];
}

/** The conditions that publish-subscribe adds to an error (XEP-0060, section 16.5). */
function detailsIn(answer: XmlElement): readonly string[] {
  return answer.children
    .filter(({ local }) => local === 'error')
    .flatMap((error) => error.children)
    .filter(({ namespace }) => namespace === ns.pubsubErrors)
    .map(({ local }) => local);
}
