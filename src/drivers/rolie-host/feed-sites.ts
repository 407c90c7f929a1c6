import { arranged, type EntryMarkup, entryWith, feedReply, feedText, type FeedMarkup, newFeed, siteOf, withChildren, withFirstEntry } from './feed-markup';
import { plainly, type Site, type SiteMaker } from './site';

const foreign = (inner: string): string => `<x:note xmlns:x="https://example.org/foreign" level="3">${inner}</x:note>`;
const nested = foreign('<x:part>one</x:part> and <x:part deep="yes"><x:id>urn:example:not-an-id</x:id></x:part>');
const signature = `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference URI=""><Transforms><Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/></Transforms><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=</DigestValue></Reference></SignedInfo><SignatureValue>AAAA</SignatureValue></Signature>`;

/** Repositories of one Feed that differ from the plain one in one thing each. */
export const feedSites: Readonly<Record<string, SiteMaker>> = {
  plain: plainly((url) => siteOf(newFeed(url))),

  'unknown-relation': inFeed((url) => ({ odd: `<link rel="unheard-of" href="${url}astray"/>` }), ['astray']),
  'unknown-relation-as-iri': inFeed((url) => ({ odd: `<link rel="https://example.org/relations/unheard-of" href="${url}astray"/>` }), ['astray']),
  'unknown-relation-ahead-of-all': ofFeed((feed, url) => ({ ...feed, children: { odd: `<link rel="unheard-of" href="${url}astray"/>`, ...feed.children } }), ['astray']),
  'unknown-relation-in-entry': inEntry((url) => ({ odd: `<link rel="unheard-of" href="${url}astray"/>` }), ['astray']),
  'unknown-relation-as-iri-in-entry': inEntry((url) => ({ odd: `<link rel="https://example.org/relations/unheard-of" href="${url}astray"/>` }), ['astray']),
  'unknown-relation-with-markup-in-entry': inEntry((url) => ({ odd: `<link rel="unheard-of" href="${url}astray" x:shade="blue" xmlns:x="https://example.org/foreign">${foreign('text')}</link>` }), ['astray']),

  'unregistered-property': inEntry(() => ({ odd: '<rolie:property name="urn:ietf:params:rolie:property:unheard-of" value="17"/>' })),
  'unregistered-property-as-iri': inEntry(() => ({ odd: '<rolie:property name="https://example.org/properties/unheard-of" value="17"/>' })),
  'private-property': inEntry(() => ({ odd: '<rolie:property name="urn:ietf:params:rolie:property:local:unheard-of" value="17"/>' })),
  'private-properties-many': inEntry(() => ({ odd: ['a', 'b', 'c'].map((name) => `<rolie:property name="urn:ietf:params:rolie:property:local:${name}" value=""/>`).join('') })),
  'private-category': inFeed(() => ({ odd: '<category scheme="https://example.org/schemes/unheard-of" term="cerise" label="Cerise"/>' })),
  'private-category-in-entry': inEntry(() => ({ odd: '<category scheme="https://example.org/schemes/unheard-of" term="cerise"/>' })),
  'private-category-ahead-of-all': ofFeed((feed) => withFirstEntry(feed, (entry) => ({ ...entry, children: { odd: '<category scheme="urn:example:unheard-of" term=""/>', ...entry.children } }))),

  'no-summary': ofFeed((feed) => withFirstEntry(feed, (entry) => ({ ...entry, children: without(entry.children, ['summary']) }))),
  'no-summary-and-no-source': inEntry(() => ({ summary: '', content: '<content>What was seen, in short.</content>' })),
  'signature-in-feed': inFeed(() => ({ signature })),
  'signature-in-feed-of-another-algorithm': inFeed(() => ({ signature: signature.replace('xmldsig-more#rsa-sha256', 'xmldsig-more#unheard-of') })),
  'foreign-markup-in-feed': inFeed(() => ({ odd: nested })),
  'foreign-markup-in-entry': inEntry(() => ({ odd: nested })),
  'foreign-markup-in-person': inEntry(() => ({ author: `<author><name>Example CSIRT</name>${nested}</author>` })),
  'foreign-attributes': inEntry(() => ({ category: '<category xmlns:x="https://example.org/foreign" x:shade="blue" scheme="urn:ietf:params:rolie:category:information-type" term="incident"/>' })),
  'foreign-entry-inside-foreign-markup': inFeed(() => ({ odd: foreign('<entry><id>urn:example:not-an-entry</id><title>Not an Entry</title><updated>2026-01-01T00:00:00Z</updated></entry>') })),
  'unknown-element-of-atom': inEntry(() => ({ odd: '<mood>calm</mood>' })),

  'children-in-another-order': ofFeed((feed) => {
    const entries = feed.entries.map((entry) => ({ ...entry, children: arranged(entry.children, Object.keys(entry.children).reverse()) }));
    return { ...feed, entries, children: arranged(feed.children, Object.keys(feed.children).reverse()) };
  }),
  'entries-ahead-of-metadata': {
    make: (url) => {
      const feed = newFeed(url);
      const [head = '', ...rest] = Object.values(feed.children);
      const text = feedText(feed);
      const moved = text.replace(head, '').replace('</feed>', `${head}\n</feed>`);
      return siteOf(feed, { resources: { feed: { ...feedReply(feed), body: rest.length > 0 ? moved : text } } });
    },
  },
  'nothing-that-is-optional': ofFeed((feed) => ({
    ...feed,
    entries: feed.entries.map((entry) => ({ ...entry, children: without(entry.children, ['published', 'author', 'summary', 'self']) })),
  })),
  'white-space-and-comments': ofFeed((feed) => withFirstEntry(feed, (entry) => entryWith(entry, { id: `<!-- a comment -->\n\n\n${entry.children['id']}<?note nothing?>`, title: `<title>\n   ${entry.expected.title}  \n</title>` }))),
  'characters-in-cdata': ofFeed((feed) => withFirstEntry(feed, (entry) => entryWith(entry, { title: `<title><![CDATA[${entry.expected.title} <now>]]> &#x41;</title>` }, { title: `${entry.expected.title} <now> A` }))),

  'other-prefixes': ofText((text) =>
    text
      .replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1a:$2')
      .replace('xmlns=', 'xmlns:a=')
      .replaceAll('rolie:', 'r:')
      .replace('xmlns:r:', 'xmlns:r=')
      .replace('xmlns:rolie=', 'xmlns:r='),
  ),
  'atom-namespace-https': ofText((text) => text.replace('http://www.w3.org/2005/Atom', 'https://www.w3.org/2005/Atom'), 'D09'),
  'rolie-namespace-as-printed': ofText((text) => text.replace('urn:ietf:params:xml:ns:rolie-1.0', 'urn:ietf:params:xml:ns:rolie:1.0'), 'D10'),
  'ids-that-are-bare-uuids': {
    make: (url) => {
      const feed = newFeed(url);
      const entries = feed.entries.map((entry): EntryMarkup => {
        const id = entry.expected.id.replace('urn:uuid:', '');
        return entryWith(entry, { id: `<id>${id}</id>` }, { id });
      });
      return siteOf({ ...feed, entries }, { defect: 'D12' });
    },
  },
  'ids-that-could-be-retrieved': {
    make: (url) => {
      const feed = newFeed(url);
      const entries = feed.entries.map((entry, index) => {
        const id = `${url}id-${index}`;
        return entryWith(entry, { id: `<id>${id}</id>` }, { id });
      });
      return siteOf({ ...feed, entries }, { forbidden: entries.map((_, index) => `id-${index}`) });
    },
  },
  'link-without-relation': linked('<link href="https://example.org/alternate"/>', { rel: 'alternate', href: 'https://example.org/alternate' }),
  'link-of-an-iri': linked('<link rel="related" href="https://example.org/säite"/>', { rel: 'related', href: 'https://example.org/säite' }),

  'ids-that-differ-in-case': twoIds((id) => `${id}/Alpha`, (id) => `${id}/alpha`),
  'ids-that-differ-in-case-of-host': twoIds((id) => `https://Example.org/${id.slice(9)}`, (id) => `https://example.org/${id.slice(9)}`),
  'ids-that-differ-in-escapes': twoIds((id) => `https://example.org/%7E${id.slice(9)}`, (id) => `https://example.org/~${id.slice(9)}`),
  'ids-that-lead-to-one-resource': {
    make: (url) => {
      const site = twoIds(() => `${url}same/../one`, () => `${url}one`).make(url);
      return { ...site, forbidden: ['one', 'same/../one'] };
    },
  },

  'utf-8-with-mark': ofBytes((text) => Buffer.from(`\uFEFF${text}`)),
  'utf-16': ofBytes((text) => Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'), 'application/atom+xml;type=feed'),
  'utf-8-undeclared': ofBytes((text) => Buffer.from(text.replace(/^<\?xml.*?\?>\n/, '')), 'application/atom+xml'),

  'media-type-without-parameters': ofBytes((text) => Buffer.from(text), 'application/atom+xml'),
  'media-type-with-other-parameter': ofBytes((text) => Buffer.from(text), 'application/atom+xml; profile="https://example.org/p;q"; charset=UTF-8'),
  'media-type-in-capitals': ofBytes((text) => Buffer.from(text), 'Application/Atom+XML; TYPE=Feed'),
  'media-type-with-unknown-type': ofBytes((text) => Buffer.from(text), 'application/atom+xml;type=digest'),
  'media-type-of-an-entry': ofBytes((text) => Buffer.from(text), 'application/atom+xml;type=entry'),
};

function inFeed(children: (url: string) => Readonly<Record<string, string>>, forbidden: readonly string[] = []): SiteMaker {
  return ofFeed((feed, url) => withChildren(feed, children(url)), forbidden);
}

function inEntry(children: (url: string) => Readonly<Record<string, string>>, forbidden: readonly string[] = []): SiteMaker {
  return ofFeed((feed, url) => withFirstEntry(feed, (entry) => entryWith(entry, children(url))), forbidden);
}

function ofFeed(change: (feed: FeedMarkup, url: string) => FeedMarkup, forbidden: readonly string[] = []): SiteMaker {
  return plainly((url) => siteOf(change(newFeed(url), url), { forbidden }));
}

function linked(markup: string, link: { readonly rel: string; readonly href: string }): SiteMaker {
  return ofFeed((feed) => withFirstEntry(feed, (entry) => entryWith(entry, { odd: markup }, { link })));
}

function ofText(change: (text: string) => string, defect?: string): SiteMaker {
  return plainly((url): Site => {
    const feed = newFeed(url);
    return siteOf(feed, { resources: { feed: { ...feedReply(feed), body: change(feedText(feed)) } }, ...(defect !== undefined && { defect }) });
  });
}

function ofBytes(change: (text: string) => Uint8Array, mediaType?: string): SiteMaker {
  return plainly((url) => {
    const feed = newFeed(url);
    return siteOf(feed, { resources: { feed: { ...feedReply(feed, mediaType), body: change(feedText(feed)) } } });
  });
}

/** The second Entry has an id that only a reader who compares too much takes for that of the first. */
function twoIds(first: (id: string) => string, second: (id: string) => string): SiteMaker {
  return plainly((url) => {
    const feed = newFeed(url);
    const base = feed.entries[0]?.expected.id ?? '';
    const entries = feed.entries.map((entry, index) => {
      if (index > 1) return entry;
      const id = index === 0 ? first(base) : second(base);
      return entryWith(entry, { id: `<id>${id}</id>` }, { id });
    });
    return siteOf({ ...feed, entries });
  });
}

function without(children: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(children).filter(([name]) => !names.includes(name)));
}
