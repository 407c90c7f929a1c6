import type { Finding, Oracle } from '../evidence';

/** What a client says of an Entry; what it does not say is absent. */
export interface SaidEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly content?: string | undefined;
  readonly contentBase64?: string | undefined;
  readonly links?: readonly { readonly rel?: string | undefined; readonly href?: string | undefined }[] | undefined;
}

/** What a client says of a Feed that it was told to read. */
export interface SaidFeed {
  readonly outcome: 'done' | 'failed' | 'unsupported';
  readonly message?: string | undefined;
  readonly complete?: boolean | undefined;
  readonly warnings?: readonly string[] | undefined;
  readonly entries?: readonly SaidEntry[] | undefined;
}

/** Content as a reader has it: characters, markup without its wrapper, or octets. */
export type HostedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'markup'; readonly text: string; readonly wrapper: string }
  | { readonly kind: 'octets'; readonly base64: string };

/** An Entry that was hosted. */
export interface HostedEntry {
  readonly id: string;
  readonly title: string;
  readonly titleWrapper?: string;
  readonly content?: HostedContent;
  readonly link?: { readonly rel: string; readonly href: string };
}

/** A Feed that was hosted for a client, what was asked for meanwhile, and what the client says that it read. */
export interface ReadFeed {
  readonly hosted: readonly HostedEntry[];
  /** Paths of the requests, and those that nothing gave a reason for. */
  readonly asked: readonly string[];
  readonly forbidden: readonly string[];
  /** Entry of the defects register that the Feed turns on. */
  readonly defect?: string | undefined;
  readonly said: SaidFeed;
}

/** The client has each Entry of the Feed as it was hosted, and no other, and asked for nothing that it had no reason to ask for. */
export const readsFeed: Oracle<ReadFeed> = (read) => {
  const found = [...entriesAsHosted(read), ...asksForNothingElse(read)];
  return read.defect === undefined ? found : found.map((finding) => ({ ...finding, defect: read.defect ?? '' }));
};

/** The client asked for nothing that it had no reason to ask for. */
export const asksForNothingElse: Oracle<Pick<ReadFeed, 'asked' | 'forbidden'>> = ({ asked, forbidden }) =>
  [...new Set(asked)].filter((path) => forbidden.includes(path)).map((path) => ({ where: 'requests', expected: `no request for ${path}`, actual: 'one' }));

/** The client says that there was no Feed to be had, whatever the refusal carried. */
export const saysThatItFailed: Oracle<SaidFeed> = (said) =>
  said.outcome === 'failed' ? [] : [{ where: 'what the client says', expected: 'that it could not read the Feed', actual: `${said.outcome}, with ${said.entries?.length ?? 0} Entries` }];

/** The client has the Feed, or says that it has not: either is a way to deal with an answer that leads elsewhere. */
export const readsFeedOrSaysSo: Oracle<ReadFeed> = (read) => (read.said.outcome === 'failed' ? [] : readsFeed(read));

/** Some of the Feed could not be had, and the client says so: by a warning, as not complete, or by failing. */
export const tellsOfGap: Oracle<SaidFeed> = ({ outcome, complete, warnings = [] }) =>
  outcome === 'failed' || complete === false || warnings.length > 0
    ? []
    : [{ where: 'what the client says', expected: 'that the Feed is not whole', actual: complete ? 'that it is complete' : 'no word of it' }];

/** The client tells of something that is not as it was announced: by a warning or by failing. */
export const warns: Oracle<SaidFeed> = ({ outcome, warnings = [] }) =>
  outcome === 'failed' || warnings.length > 0 ? [] : [{ where: 'what the client says', expected: 'a warning', actual: 'none' }];

/** The client does not say that it has the whole Feed. */
export const claimsNoCompleteness: Oracle<SaidFeed> = ({ complete }) =>
  complete ? [{ where: 'what the client says', expected: 'that a paged Feed may change between its pages: complete is not true', actual: 'complete' }] : [];

/** The client tells of the link as it stands: its relation, and its IRI character by character. */
export const hasLink: Oracle<{ readonly hosted: HostedEntry; readonly said: SaidEntry }> = ({ hosted: { id, link }, said: { links = [] } }) => {
  if (!link || links.some(({ rel, href }) => rel === link.rel && href === link.href)) return [];
  const told = links.map(({ rel = '', href = '' }) => `${rel} ${href}`.slice(0, 200)).slice(0, 20);
  return [{ where: `Entry ${id}, links`, expected: `${link.rel} ${link.href}`, actual: told.join(', ') || 'none' }];
};

/** Over a connection that is not to be trusted, nothing is asked for. */
export const sendsNothing: Oracle<{ readonly requests: number }> = ({ requests }) =>
  requests === 0 ? [] : [{ where: 'the connection', expected: 'no request over it', actual: `${requests}` }];

function entriesAsHosted({ hosted, said }: ReadFeed): readonly Finding[] {
  if (said.outcome !== 'done') return [{ where: 'what the client says', expected: `a Feed of ${hosted.length} Entries`, actual: `${said.outcome}${said.message ? `: ${said.message.slice(0, 200)}` : ''}` }];
  const byId = new Map((said.entries ?? []).map((entry) => [entry.id?.trim() ?? '', entry] as const));
  const ids = new Set(hosted.map(({ id }) => id));
  const others = [...byId.keys()].filter((id) => !ids.has(id));
  return [
    ...hosted.flatMap((entry) => entryAsHosted(entry, byId.get(entry.id))),
    ...others.slice(0, 20).map((id) => ({ where: `Entry ${id}`, expected: 'no such Entry', actual: `one with the title "${byId.get(id)?.title ?? ''}"` })),
  ];
}

function entryAsHosted(hosted: HostedEntry, said: SaidEntry | undefined): readonly Finding[] {
  const where = `Entry ${hosted.id}`;
  if (!said) return [{ where, expected: 'the Entry', actual: 'none with this id' }];
  return [...titleAsHosted(where, hosted, said), ...(hosted.content ? contentAsHosted(`${where}, content`, hosted.content, said) : [])];
}

function titleAsHosted(where: string, { title, titleWrapper }: HostedEntry, said: SaidEntry): readonly Finding[] {
  if (titleWrapper !== undefined) return markupAsHosted(`${where}, title`, title, titleWrapper, said.title ?? '');
  return sameText(`${where}, title`, title, said.title);
}

function contentAsHosted(where: string, hosted: HostedContent, said: SaidEntry): readonly Finding[] {
  if (hosted.kind === 'text') return sameText(where, hosted.text, said.content);
  if (hosted.kind === 'markup') return markupAsHosted(where, hosted.text, hosted.wrapper, said.content ?? '');
  const octets = said.contentBase64?.replace(/\s/g, '');
  return octets === hosted.base64 ? [] : [{ where, expected: `the octets ${hosted.base64}`, actual: octets === undefined ? 'no octets' : octets.slice(0, 200) }];
}

function markupAsHosted(where: string, text: string, wrapper: string, said: string): readonly Finding[] {
  const wrapped = new RegExp(`^\\s*<([\\w.-]+:)?${wrapper}[\\s/>]`).test(said);
  const inner = said.replace(/<[^>]*>/g, '');
  return [
    ...(wrapped ? [{ where, expected: `what is inside the ${wrapper} element`, actual: `the ${wrapper} element itself` }] : []),
    // Serializers set white space between elements as they like.
    ...(inner.replace(/\s/g, '') === text.replace(/\s/g, '') ? [] : sameText(where, text, inner)),
  ];
}

/** White space may be collapsed (RFC 4287, section 3.1.1.1). */
function sameText(where: string, expected: string, actual: string | undefined): readonly Finding[] {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return actual !== undefined && plain(actual) === plain(expected) ? [] : [{ where, expected: `"${expected}"`, actual: actual === undefined ? 'none' : `"${actual.slice(0, 300)}"` }];
}
