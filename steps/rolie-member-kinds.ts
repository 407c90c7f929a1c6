import type { EntryDraft } from '../src/drivers/rolie/entry-text';

/** What makes a Member one of a kind. */
export interface MemberKindFacts {
  /** The kind made of a plain Entry. */
  readonly draft?: (plain: EntryDraft) => EntryDraft;
  readonly fields?: Readonly<Record<string, string>>;
  readonly isSigned?: true;
}

const foreign =
  '<m:grade xmlns:m="urn:milepost:grade" m:by="milepost" scale="five"><m:value>3</m:value><note xmlns="" xml:lang="de">ungefähr</note></m:grade><handling xmlns="urn:milepost:handling" code="m:code"></handling>';

/** What kinds of Member a client creates; the key is the wording after `the client creates`. */
export const memberKinds = {
  'a Member': {},
  'a Member with foreign markup': { draft: (plain) => ({ ...plain, more: foreign }) },
  'a Member with unknown markup of AtomPub': { draft: (plain) => ({ ...plain, more: '<app:milepost xmlns:app="http://www.w3.org/2007/app" grade="3">unknown</app:milepost>' }) },
  'a Member with a control element': { draft: control('') },
  'a Member that is a draft': { draft: control('<app:draft>yes</app:draft>') },
  'a Member that is no draft': { draft: control('<app:draft>no</app:draft>') },
  'a Member with a further category': { draft: (plain) => ({ ...plain, categories: [...plain.categories, { scheme: 'urn:milepost:scheme', term: 'further' }] }) },
  'a Member with a Slug': { fields: { Slug: 'The Beach at S%C3%A8te' } },
  'a signed Member': { isSigned: true },
} as const satisfies Record<string, MemberKindFacts>;
export type MemberKind = keyof typeof memberKinds;

function control(inside: string): (plain: EntryDraft) => EntryDraft {
  return (plain) => ({ ...plain, more: `<app:control xmlns:app="http://www.w3.org/2007/app">${inside}</app:control>` });
}
