import type { TargetDocument } from './document';
import type { FieldPath, TargetFault } from './fault';
import { at, has, isMapping } from './pair-fault';
import { accountFaults, webFaults } from './pairs-of-access';

/** A sender that is reached in no way, or in one whose fields do not fit together. */
export function senderFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const ways = ['files', 'command', 'https', 'mail', 'rolie', 'xmpp'];
  const none = { expected: `one or more of ${ways.join(', ')}`, found: 'none of them', fix: 'add `files: ["documents/*.xml"]`' };
  return [
    ...(ways.some((way) => has(document, path, way)) ? [] : [at(document, path, none)]),
    ...within(document, path, 'https', webFaults),
    ...within(document, path, 'rolie', rolieFaults),
    ...within(document, path, 'xmpp', (_, xmpp) => within(document, xmpp, 'account', accountFaults)),
  ];
}

/** A recipient that is reached in no way or in several, or that may not be written to where it would be. */
export function recipientFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const ways = ['command', 'https', 'mail', 'manual'].filter((way) => has(document, path, way));
  const expected = 'one of command, https, mail and manual';
  return [
    ...(ways.length === 0 ? [at(document, path, { expected, found: 'none of them', fix: 'add `command: { run: [./adapter] }`' })] : []),
    ...ways.slice(1).map((way) => at(document, [...path, way], { expected, found: `${way} beside ${ways[0]}`, fix: 'take all but one away' })),
    ...within(document, path, 'https', webFaults),
    ...ways.flatMap((way) => (way === 'https' || way === 'mail' ? writeFaults(document, [...path, way]) : [])),
  ];
}

/** A client that is had to do something in no way, or in two. */
export function clientFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const [first, second] = ['command', 'session'].filter((way) => has(document, path, way));
  const expected = 'a command, or a session';
  if (!first) return [at(document, path, { expected, found: 'neither', fix: 'add `command: { run: [./client] }`' })];
  return second ? [at(document, [...path, second], { expected, found: 'both', fix: 'take one of them away' })] : [];
}

function rolieFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const faults = webFaults(document, path);
  if (has(document, path, 'url') || has(document, path, 'feeds')) return faults;
  return [...faults, at(document, path, { expected: 'url, feeds, or both', found: 'neither', fix: 'add `url: "https://rolie.example.org/service"`' })];
}

/** What is posted or mailed stays there. */
function writeFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  if (document.valueAt(['safety', 'write']) === true) return [];
  return [at(document, path, { expected: 'safety.write: true, as documents are handed in', found: 'no such permission', fix: 'add `safety: { write: true }`, if the implementation is one for trials' })];
}

function within(document: TargetDocument, path: FieldPath, key: string, faults: (document: TargetDocument, path: FieldPath) => readonly TargetFault[]): readonly TargetFault[] {
  const place = [...path, key];
  return isMapping(document.valueAt(place)) ? faults(document, place) : [];
}
