/** The versions of CSAF that the reference can write. */
export type Version = '2.0' | '2.1';

/** A document that the reference publishes. */
export interface Plan {
  readonly id: string;
  readonly version: Version;
  readonly label: string;
}

export const publisher = { category: 'vendor', name: 'Reference ProductCERT', namespace: 'https://reference.example' } as const;
export const year = '2026';

/** A CSAF document with what the schema and the mandatory tests ask, and no more. */
export function csafDocument({ id, version, label }: Plan): Record<string, unknown> {
  const released = '2026-03-01T09:00:00.000Z';
  const document = {
    category: 'csaf_base',
    csaf_version: version,
    distribution: { tlp: { label } },
    publisher,
    title: `Advisory ${id} of the reference`,
    tracking: {
      id,
      current_release_date: released,
      initial_release_date: released,
      revision_history: [{ date: released, number: '1', summary: 'First release' }],
      status: 'final',
      version: '1',
    },
  };
  return version === '2.0' ? { document } : { $schema: 'https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json', document };
}

/** The file name of a document (CSAF, section 5.1). */
export function fileNameOf(id: string): string {
  return `${id.toLowerCase().replace(/[^+\-a-z0-9]+/g, '_')}.json`;
}
