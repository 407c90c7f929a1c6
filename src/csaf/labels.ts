/** Labels of the Traffic Light Protocol in the words of both versions of CSAF, from the least to the most confidential; `UNLABELED` is none. */
export const labels = ['UNLABELED', 'WHITE', 'CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Label = (typeof labels)[number];

/** Whether what bears the label is for everybody: WHITE, which TLP 2.0 calls CLEAR. */
export function isFree(label: Label): boolean {
  return label === 'WHITE' || label === 'CLEAR';
}

/** Whether what bears the label is to be protected. */
export function isConfidential(label: Label): boolean {
  return label === 'AMBER' || label === 'AMBER+STRICT' || label === 'RED';
}

/** The label of a document (`/document/distribution/tlp/label`); a value that no version knows is none. */
export function labelOf(document: unknown): Label {
  const word = at(document, 'document', 'distribution', 'tlp', 'label');
  return labels.find((label) => label === word) ?? 'UNLABELED';
}

/** The value at a path of keys and indices of parsed JSON; nothing where it leads nowhere. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** The same where it is a text. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The same where it is a list; else nothing in it. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}
