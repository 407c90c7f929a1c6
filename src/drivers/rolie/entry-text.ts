/** A test Entry, before it is written out. */
export interface EntryDraft {
  /** Stands in title and id. */
  readonly marker: string;
  /** A word that an edit replaces. */
  readonly edition: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly categories: readonly { readonly scheme: string; readonly term: string }[];
  /** Source of the content and its media type, or text in line. */
  readonly content: { readonly source: string; readonly type: string } | { readonly text: string };
  /** Further children, as markup in which the default namespace is Atom's. */
  readonly more?: string;
}

/**
 * An Atom Entry Document in canonical form (but for its XML declaration, which is left out), as RFC 4287, section 4.1.2,
 * and RFC 8322, section 6.2, want it.
 */
export function entryText({ marker, edition, updated, categories, content, more = '' }: EntryDraft): string {
  const elements = [
    `<id>urn:uuid:${marker}</id>`,
    `<title>milepost ${marker}</title>`,
    `<updated>${updated}</updated>`,
    '<author><name>milepost</name></author>',
    `<summary>A test Entry, ${edition}. It is deleted when the test case ends.</summary>`,
    ...categories.map(({ scheme, term }) => `<category${scheme === '' ? '' : ` scheme="${escaped(scheme)}"`} term="${escaped(term)}"></category>`),
    'source' in content ? `<content src="${escaped(content.source)}" type="${escaped(content.type)}"></content>` : `<content>${escaped(content.text)}</content>`,
    ...(more === '' ? [] : [more]),
  ];
  return `<entry xmlns="http://www.w3.org/2005/Atom">${elements.join('')}</entry>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
