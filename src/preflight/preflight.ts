import type { KnownRequirement } from '../register/claims';
import { TargetFaults, written } from '../register/fault';
import { readTarget } from '../register/read';
import { MissingSecret, resolveSecret } from '../register/secrets';
import type { Points, Secret, Target } from '../register/target';
import { programLines } from './adapter';
import { csafLines } from './csaf';
import { iodefSurveys } from './iodef';
import { ok, toFix, type PreflightLine } from './line';
import { platformLines } from './platform';
import { privacyLines } from './privacy';
import { rolieLines } from './rolie';
import { clientLines } from './rolie-client';
import { shared, type Survey } from './survey';
import { xmppLines } from './xmpp';

/** Reads a target file and checks that it can be run: everything that is wrong with the file, or else `preflight`. */
export async function* preflightFile(
  file: string,
  known: readonly KnownRequirement[],
  environment: NodeJS.ProcessEnv = process.env,
): AsyncGenerator<PreflightLine> {
  let target: Target;
  try {
    target = readTarget(file, { known, forRun: true, environment });
  } catch (error) {
    if (!(error instanceof TargetFaults)) throw error;
    for (const fault of error.faults)
      yield toFix(
        `${fault.file}:${fault.line}:${fault.column}`,
        `${written(fault.path)}: expected ${fault.expected}, got ${fault.found}`.replace(/^: /, ''),
        fault.fix,
      );
    return;
  }
  yield ok(file, 'well-formed; its files and variables are there');
  yield* preflight(target, environment);
}

/**
 * Checks that every point of a target can be reached: names, TCP, TLS, credentials, commands, and one harmless read of
 * each. Writes no evidence and changes no verdict; a line with `FIX` is what a run would stumble over.
 */
export async function* preflight(target: Target, environment: NodeJS.ProcessEnv = process.env): AsyncGenerator<PreflightLine> {
  const valueOf = (secret: Secret): string => resolveSecret(secret, environment);
  yield* privacyLines(target.points);
  for (const { roles, lines } of surveys(target, valueOf, environment)) {
    try {
      yield* lines;
    } catch (error) {
      // Files and variables can vanish after the target file was read.
      if (!(error instanceof MissingSecret) && (error as NodeJS.ErrnoException).syscall === undefined) throw error;
      yield toFix(roles, (error as Error).message, 'put it there, and begin again');
    }
  }
}

/** One survey a point; roles that share a point share it. */
function* surveys(target: Target, valueOf: (secret: Secret) => string, environment: NodeJS.ProcessEnv): Generator<Survey> {
  const { points } = target;
  const [controller, broker] = [points['xmpp-grid-controller'], points['xmpp-grid-broker']];
  yield* iodefSurveys(target, valueOf, environment);
  const generator = points['code-generator'];
  if (generator) yield { roles: 'code-generator', lines: programLines('code-generator', generator.command, environment) };
  const provider = points['csaf-rolie-provider'];
  if (provider) yield { roles: 'csaf-rolie-provider', lines: csafLines('csaf-rolie-provider', provider, target, valueOf) };
  if (points['rolie-server']) yield { roles: 'rolie-server', lines: rolieLines('rolie-server', points['rolie-server'], target, valueOf) };
  if (points['rolie-client']) yield { roles: 'rolie-client', lines: clientLines('rolie-client', points['rolie-client'], target, environment) };
  for (const [roles, point] of shared<NonNullable<Points['xmpp-grid-broker']>>({
    'xmpp-grid-controller': controller,
    'xmpp-grid-broker': broker,
  }))
    yield { roles, lines: xmppLines(roles, point, target, valueOf, environment) };
  for (const role of ['xmpp-grid-provider', 'xmpp-grid-consumer', 'xmpp-incident-handler'] as const) {
    const platform = points[role];
    if (platform) yield { roles: role, lines: platformLines(role, platform, target, environment) };
  }
}
