import type { Access } from './repository';

/** An Entry; it stands in every Collection whose plan names it. */
export interface EntryPlan {
  readonly name: string;
  /** Term of its information type; absent for what is none of ROLIE's. */
  readonly type?: string;
  /** A UUID. */
  readonly identifier: string;
  readonly updated: string;
  readonly edited: string;
}

/** A Collection and what its Feed holds, page by page. */
export interface CollectionPlan {
  readonly name: string;
  readonly workspace: string;
  readonly access: Access;
  readonly type?: string;
  /** What can be created in it; nothing where that is absent. */
  readonly accepts?: string;
  readonly pages: readonly (readonly EntryPlan[])[];
  /** The newest archive first. */
  readonly archives?: readonly (readonly EntryPlan[])[];
}

const shared = entry('incident-1', 1, 'incident');
/** Archived, and revised since. */
const revised = entry('incident-2', 2, 'incident');

/** What the reference serves: public Feeds of both kinds, one for the holders of a certificate, one for users. */
export const collections: readonly CollectionPlan[] = [
  {
    name: 'incident',
    workspace: 'Public',
    access: 'anybody',
    type: 'incident',
    pages: [[shared, revised], [entry('incident-3', 3, 'incident')], [entry('incident-4', 4, 'incident')]],
    archives: [[entry('incident-0', 10, 'incident'), { ...revised, updated: '2026-02-01T11:30:00Z' }], [entry('incident-00', 11, 'incident')]],
  },
  { name: 'indicator', workspace: 'Public', access: 'anybody', type: 'indicator', pages: [[entry('indicator-1', 5, 'indicator')]] },
  // The bulletin is written out by itself.
  { name: 'news', workspace: 'Public', access: 'anybody', pages: [] },
  { name: 'partners', workspace: 'Partners', access: 'certificate', type: 'incident', pages: [[shared, entry('partner-1', 7, 'incident')]] },
  { name: 'members', workspace: 'Members', access: 'user', type: 'indicator', pages: [[entry('member-1', 8, 'indicator')]] },
  // What is created stands in the workbench; these begin empty.
  { name: 'workbench', workspace: 'Workbench', access: 'anybody', type: 'incident', accepts: 'application/atom+xml;type=entry', pages: [] },
  { name: 'files', workspace: 'Workbench', access: 'anybody', type: 'incident', accepts: 'application/xml', pages: [] },
];

/** Every Entry of a Collection, archived ones included. */
export function entriesIn({ pages, archives = [] }: CollectionPlan): readonly EntryPlan[] {
  return [...pages.flat(), ...archives.flat()];
}

function entry(name: string, number: number, type?: string): EntryPlan {
  const minute = String(30 - number).padStart(2, '0');
  return { name, identifier: `5f3a0c62-8a1d-4f0e-9b1c-${String(number).padStart(12, '0')}`, updated: '2026-03-01T11:30:00Z', edited: `2026-03-01T11:${minute}:00Z`, ...(type && { type }) };
}
