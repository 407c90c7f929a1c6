import type { Access } from './repository';

/** An Entry; it stands in every Collection whose plan names it. */
export interface EntryPlan {
  readonly name: string;
  /** Term of its information type; absent for what is none of ROLIE's. */
  readonly type?: string;
  /** A UUID. */
  readonly identifier: string;
}

/** A Collection and what its Feed holds, page by page. */
export interface CollectionPlan {
  readonly name: string;
  readonly workspace: string;
  readonly access: Access;
  readonly type?: string;
  readonly pages: readonly (readonly EntryPlan[])[];
  readonly archived?: readonly EntryPlan[];
}

const shared = entry('incident-1', 1, 'incident');

/** What the reference serves: public Feeds of both kinds, one for the holders of a certificate, one for users. */
export const collections: readonly CollectionPlan[] = [
  {
    name: 'incident',
    workspace: 'Public',
    access: 'anybody',
    type: 'incident',
    pages: [[shared, entry('incident-2', 2, 'incident')], [entry('incident-3', 3, 'incident')]],
    archived: [entry('incident-0', 4, 'incident')],
  },
  { name: 'indicator', workspace: 'Public', access: 'anybody', type: 'indicator', pages: [[entry('indicator-1', 5, 'indicator')]] },
  // The bulletin is written out by itself.
  { name: 'news', workspace: 'Public', access: 'anybody', pages: [] },
  { name: 'partners', workspace: 'Partners', access: 'certificate', type: 'incident', pages: [[shared, entry('partner-1', 7, 'incident')]] },
  { name: 'members', workspace: 'Members', access: 'user', type: 'indicator', pages: [[entry('member-1', 8, 'indicator')]] },
];

/** Every Entry of a Collection, archived ones included. */
export function entriesIn({ pages, archived = [] }: CollectionPlan): readonly EntryPlan[] {
  return [...pages.flat(), ...archived];
}

function entry(name: string, number: number, type?: string): EntryPlan {
  return { name, identifier: `5f3a0c62-8a1d-4f0e-9b1c-${String(number).padStart(12, '0')}`, ...(type && { type }) };
}
