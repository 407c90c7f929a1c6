import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlannedCase } from '../bundle/format';
import { documentName, formText } from '../drivers/manual/form';
import { setFiles } from '../drivers/manual/trial';
import type { TestCase } from '../requirements/requirement';
import { readVector, touchstones } from '../vectors';
import { UsageFault } from './fault';

/** A numbered document of a set; one that other documents are held against is in it twice. */
export interface NumberedDocument {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * The documents that the planned test cases of a recipient give, numbered in an order that says nothing of them. A control
 * stands at one number among all and at another at the end: an implementation that has changed its mind meanwhile is found out.
 */
export function handSetOf(plan: readonly PlannedCase[], cases: ReadonlyMap<string, TestCase>, salt: string): readonly NumberedDocument[] {
  const steps = plan.filter(({ role }) => role === 'iodef-recipient').flatMap((planned) => givingSteps(cases.get(planned.case)));
  const uses = new Map<string, number>();
  for (const step of steps) for (const [, name = ''] of step.matchAll(vectorName)) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const name of uses.size > 0 ? [...touchstones.accepts, ...touchstones.rejects] : []) if (used(name, uses)) uses.set(name, uses.get(name) ?? 1);
  const once = inNoOrder([...uses.keys()], salt);
  const controls = inNoOrder([...uses].filter(([, count]) => count > 2).map(([name]) => name), `${salt}, again`);
  return [...once, ...controls].map((name, index) => ({ number: index + 1, bytes: readVector(name).bytes }));
}

/** Writes a set into a new or empty folder. Throws UsageFault. */
export function writeHandSet(folder: string, documents: readonly NumberedDocument[]): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageFault(`${folder}: expected a new or empty folder for the set, found files in it. Fix: keep the form that is filled in there, and take the folder away`);
  mkdirSync(path.join(folder, setFiles.documents), { recursive: true });
  for (const { number, bytes } of documents) writeFileSync(path.join(folder, setFiles.documents, documentName(number, bytes)), bytes);
  writeFileSync(path.join(folder, setFiles.form), formText(documents.map(({ number, bytes }) => ({ number, document: documentName(number, bytes), remark: '' }))));
  writeFileSync(path.join(folder, setFiles.readMe), readMe(documents.length));
}

/** What cannot be given by hand names a place on this machine. */
function givingSteps(testCase: TestCase | undefined): readonly string[] {
  const steps = testCase?.steps ?? [];
  return steps.some((step) => step.includes('with its schemas in reach')) ? [] : steps;
}

/** Whether the set has documents of the family of this one: those by which it shows that somebody judges are in it then. */
function used(name: string, uses: ReadonlyMap<string, number>): boolean {
  return [...uses.keys()].some((other) => other.split('/')[0] === name.split('/')[0]);
}

const vectorName = /"([a-z0-9-]+\/(?:valid|invalid|tolerated)\/[a-z0-9-]+)"/g;

function inNoOrder(names: readonly string[], salt: string): readonly string[] {
  const keyOf = (name: string): string => createHash('sha256').update(`${salt} ${name}`).digest('hex');
  return [...names].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function readMe(count: number): string {
  return `Give each of the ${count} documents in ${setFiles.documents}/ to the implementation, in the order of their numbers,
byte for byte, and write into ${setFiles.form} what it did:

  accepted     it took the document for valid IODEF
  rejected     it refused the document
  unsupported  it does not take this kind of document at all

A remark is optional and becomes evidence. What is left empty is not judged. Some documents come twice.
Nothing here says which documents are valid; please write what happened, whatever you would have expected.
Instead of editing the form: npx milepost run TARGET asks for what is missing, on a terminal.
`;
}
