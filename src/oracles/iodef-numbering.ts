import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, childrenOf } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';

/** How many numbers in a row tell that they are counted. */
const inARow = 3;

/** No three IncidentIDs of one CSIRT follow each other, as counted ones do: who sees them learns how many incidents there were (RFC 8134, section 7.4). */
export function numbersUnpredictably(documents: readonly IodefDocument[], version: Version): readonly Finding[] {
  const numbered = [...groupedByCsirt(documents, version).values()].map((ids) => ids.toSorted((one, other) => one.number - other.number));
  return numbered.flatMap((ids) => {
    const at = ids.findIndex((id, index) => index >= inARow - 1 && id.number === (ids[index - inARow + 1]?.number ?? NaN) + inARow - 1);
    const last = ids[at];
    return last ? [{ ...last.finding, actual: `the third of ${ids.slice(at - inARow + 1, at + 1).map(({ text }) => text).join(', ')}` }] : [];
  });
}

/** Whether the documents have as many Incidents of one CSIRT as can show how it numbers them. */
export function showsNumbering(documents: readonly IodefDocument[], version: Version): boolean {
  return [...groupedByCsirt(documents, version).values()].some((ids) => ids.length >= inARow);
}

interface Numbered {
  readonly number: number;
  readonly text: string;
  readonly finding: Finding;
}

/** Identifiers that end in a number, by CSIRT and what stands before the number; each once. */
function groupedByCsirt(documents: readonly IodefDocument[], version: Version): ReadonlyMap<string, readonly Numbered[]> {
  const groups = new Map<string, Map<number, Numbered>>();
  for (const document of documents) {
    for (const id of instancesOf(document, version, 'Incident').flatMap((incident) => childrenOf(incident, namespaces[version], 'IncidentID'))) {
      const text = id.text.trim();
      const [, before = '', digits] = /^(.*?)(\d{1,15})$/.exec(text) ?? [];
      if (digits === undefined) continue;
      const key = `${attributeOf(id, 'name') ?? ''} ${before}`;
      const number = Number(digits);
      groups.set(key, (groups.get(key) ?? new Map<number, Numbered>()).set(number, { number, text, finding: findingAt(document, id, { expected: 'a number that does not follow from others', actual: text }) }));
    }
  }
  return new Map([...groups].map(([key, ids]) => [key, [...ids.values()]]));
}
