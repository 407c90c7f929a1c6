import { createHash } from 'node:crypto';
import { config, createMessage, enums, PacketList, type PrivateKey, sign, Signature, SignaturePacket } from 'openpgp';
import { csafDocument, fileNameOf, type Plan, publisher, type Version, year } from './documents';

/** A file that the provider serves. */
export interface File {
  readonly mediaType: string;
  body: string;
  /** Given to who shows a certificate of ours alone. */
  readonly confidential: boolean;
}

/** Everything that the provider serves, by path. */
export type Repository = Map<string, File>;

export interface Provider {
  /** Origin. */
  readonly base: string;
  readonly version: Version;
  readonly key: PrivateKey;
  readonly publicKey: string;
}

/** What stands in a ROLIE entry. */
export interface Entry {
  id: string;
  title: string;
  link: { rel: string; href: string }[];
  published: string;
  updated: string;
  summary: { content: string };
  content: { type: string; src: string };
  format: { schema: string; version: string };
}

/** A Feed that the provider publishes: its label, folder, and what it holds. */
export interface FeedPlan {
  readonly label: string;
  readonly folder: string;
  readonly confidential: boolean;
  readonly plans: readonly Plan[];
}

/** The Feeds of a provider of either version; one of 2.1 publishes documents of both. */
export function feedsOf(version: Version): readonly FeedPlan[] {
  const free = version === '2.0' ? 'WHITE' : 'CLEAR';
  const both: readonly Plan[] = [{ id: 'REF-2026:001', version: '2.0', label: 'WHITE' }, ...(version === '2.1' ? [{ id: 'REF-2026:002', version: '2.1', label: 'CLEAR' } as const] : [])];
  return [
    { label: free, folder: 'white', confidential: false, plans: both },
    { label: 'GREEN', folder: 'green', confidential: false, plans: [{ id: 'REF-2026:003', version: '2.0', label: 'GREEN' }] },
    { label: 'AMBER', folder: 'amber', confidential: true, plans: [{ id: 'REF-2026:004', version: '2.0', label: 'AMBER' }] },
    { label: 'RED', folder: 'red', confidential: true, plans: [{ id: 'REF-2026:005', version: '2.0', label: 'RED' }] },
    ...(version === '2.1' ? [{ label: 'AMBER+STRICT', folder: 'amber-strict', confidential: true, plans: [{ id: 'REF-2026:006', version: '2.1', label: 'AMBER+STRICT' }] } as const] : []),
  ];
}

/** Writes a repository: metadata, Feeds, documents with their hashes and signatures, key, security.txt, service and categories. */
export async function repositoryOf(provider: Provider): Promise<Repository> {
  const { base, version } = provider;
  const files: Repository = new Map();
  const feeds = feedsOf(version);
  for (const feed of feeds) for (const plan of feed.plans) await putDocument(files, pathOf(feed.folder, plan.id), csafDocument(plan), feed.confidential, provider.key);
  for (const feed of feeds) put(files, feedPath(feed.folder), { feed: feedContent(base, feed) }, feed.confidential);
  put(files, '/csaf/service.json', { service: { workspace: [{ title: 'Advisories', collection: feeds.map((feed) => ({ title: feedTitle(feed), href: `${base}${feedPath(feed.folder)}`, categories: { category: [informationType] } })) }] } });
  put(files, '/csaf/white/category.json', { categories: { category: [{ term: 'Reference product' }] } });
  files.set('/csaf/openpgp/key.asc', { mediaType: 'application/pgp-keys', body: provider.publicKey, confidential: false });
  files.set('/.well-known/security.txt', { mediaType: 'text/plain', body: `Contact: mailto:security@reference.example\nExpires: 2099-01-01T00:00:00Z\nCSAF: ${base}${wellKnownPath}\nCSAF: ${base}${metadataPath}\n`, confidential: false });
  put(files, metadataPath, metadata(provider));
  return files;
}

export const metadataPath = '/csaf/provider-metadata.json';
export const wellKnownPath = '/.well-known/csaf/provider-metadata.json';

/** Where a Feed is. */
export function feedPath(folder: string): string {
  return `/csaf/${folder}/feed.json`;
}

/** Where a document is. */
export function pathOf(folder: string, id: string): string {
  return `/csaf/${folder}/${year}/${fileNameOf(id)}`;
}

/** Puts a document with its hash and signature. */
export async function putDocument(files: Repository, path: string, content: unknown, confidential: boolean, key: PrivateKey, expirySeconds?: number): Promise<void> {
  put(files, path, content, confidential);
  const body = files.get(path)?.body ?? '';
  const name = path.split('/').at(-1) ?? '';
  files.set(`${path}.sha512`, { mediaType: 'text/plain', body: `${createHash('sha512').update(body).digest('hex')}  ${name}\n`, confidential });
  files.set(`${path}.asc`, { mediaType: 'application/pgp-signature', body: await signatureOf(body, key, expirySeconds), confidential });
}

function put(files: Repository, path: string, content: unknown, confidential = false): void {
  files.set(path, { mediaType: 'application/json', body: `${JSON.stringify(content, undefined, 2)}\n`, confidential });
}

async function signatureOf(body: string, key: PrivateKey, expirySeconds?: number): Promise<string> {
  if (expirySeconds === undefined) return String(await sign({ message: await createMessage({ binary: Buffer.from(body) }), signingKeys: key, detached: true }));
  const { packets: [literal] } = await createMessage({ binary: Buffer.from(body) });
  const packet = new SignaturePacket();
  Object.assign(packet, { signatureType: enums.signature.binary, publicKeyAlgorithm: key.keyPacket.algorithm, hashAlgorithm: enums.hash.sha512, signatureExpirationTime: expirySeconds, signatureNeverExpires: false });
  await (packet as unknown as Signing).sign(key.keyPacket, literal, new Date(), true, config);
  const packets = new PacketList<SignaturePacket>();
  packets.push(packet);
  return new Signature(packets).armor();
}

/** What the library's declarations leave out: whoever signs by hand brings the settings along. */
interface Signing {
  sign(key: unknown, data: unknown, date: Date, detached: boolean, settings: typeof config): Promise<void>;
}

const informationType = { scheme: 'urn:ietf:params:rolie:category:information-type', term: 'csaf' };

function feedTitle({ label }: FeedPlan): string {
  return `Advisories labelled TLP:${label}`;
}

function feedContent(base: string, feed: FeedPlan): Record<string, unknown> {
  return {
    id: `reference-csaf-feed-tlp-${feed.folder}`,
    title: feedTitle(feed),
    link: [{ rel: 'self', href: `${base}${feedPath(feed.folder)}` }, { rel: 'service', href: `${base}/csaf/service.json` }],
    category: [informationType],
    updated: '2026-03-01T12:00:00.000Z',
    entry: feed.plans.map((plan) => entryOf(`${base}${pathOf(feed.folder, plan.id)}`, plan)),
  };
}

function entryOf(url: string, { id, version }: Plan): Entry {
  return {
    id,
    title: `Advisory ${id} of the reference`,
    link: [
      { rel: 'self', href: url },
      { rel: 'hash', href: `${url}.sha512` },
      { rel: 'signature', href: `${url}.asc` },
    ],
    published: '2026-03-01T09:00:00.000Z',
    updated: '2026-03-01T09:00:00.000Z',
    summary: { content: 'What the reference has to say' },
    content: { type: 'application/json', src: url },
    format: { schema: version === '2.0' ? 'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json' : 'https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json', version },
  };
}

function metadata({ base, version, key }: Provider): Record<string, unknown> {
  const updated = version === '2.1' ? { last_updated: '2026-03-01T12:00:00.000Z' } : {};
  return {
    ...(version === '2.1' && { $schema: 'https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json' }),
    canonical_url: `${base}${metadataPath}`,
    distributions: [
      {
        rolie: {
          categories: [`${base}/csaf/white/category.json`],
          feeds: feedsOf(version).map((feed) => ({ ...updated, summary: feedTitle(feed), tlp_label: feed.label, url: `${base}${feedPath(feed.folder)}` })),
          services: [`${base}/csaf/service.json`],
        },
      },
    ],
    last_updated: '2026-03-01T12:00:00.000Z',
    list_on_CSAF_aggregators: true,
    metadata_version: version,
    mirror_on_CSAF_aggregators: true,
    public_openpgp_keys: [{ fingerprint: key.getFingerprint().toUpperCase(), url: `${base}/csaf/openpgp/key.asc` }],
    publisher,
    role: 'csaf_trusted_provider',
  };
}
