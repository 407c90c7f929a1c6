import { createHash } from 'node:crypto';
import { generateKey } from 'openpgp';
import type { Violation } from '../violation';
import { csafDocument } from './documents';
import { type Change, edit, move, moveNamed, replaceIn, rewrite } from './editing';
import { feedPath, metadataPath, pathOf, type Provider, putDocument, type Repository, wellKnownPath } from './repository';

/** How the provider departs from its usual self. */
export interface Deviation {
  readonly change?: (files: Repository, provider: Provider) => Promise<void> | void;
  /** A confidential file that anybody is given. */
  readonly opens?: string;
  /** A free file that is kept to the holders of a certificate. */
  readonly closes?: string;
  /** Where paths are redirected to. */
  readonly redirects?: Readonly<Record<string, string>>;
  /** What the DNS path gives, instead of the metadata. */
  readonly dnsPath?: string;
  /** User agents that are refused. */
  readonly refuses?: RegExp;
}

type Deviations = Readonly<Record<string, Deviation & { readonly also?: readonly string[] }>>;

const greenFeed = feedPath('green');
const entry = '/feed/entry/0';
const white = pathOf('white', 'REF-2026:001');
const clear = pathOf('white', 'REF-2026:002');
const green = pathOf('green', 'REF-2026:003');
const red = pathOf('red', 'REF-2026:005');
const strict = pathOf('amber-strict', 'REF-2026:006');
const service = '/csaf/service.json';
const category = '/csaf/white/category.json';
const securityTxt = '/.well-known/security.txt';
const feeds = '/distributions/0/rolie/feeds';

/** The well-known URL leads to the metadata by a redirect alone. */
const detour = { [wellKnownPath]: metadataPath };

const gone: Change = () => undefined;

/** For each requirement the departure that breaks it, and what else cannot help breaking. */
export const deviations: Deviations = {
  'CSAF20-7.1.1-schema': ofDocument('/document/tracking/revision_history/0/summary', gone),
  'CSAF20-7.1.1-mandatory-tests': ofDocument('/document/tracking/version', () => '2'),
  'CSAF20-7.1.2-filename': { change: (files) => move(files, green, green.replace('ref-2026', 'REF-2026'), greenFeed) },
  'CSAF20-7.1.3-tls': inFile(greenFeed, '/feed/link/1/href', (href) => String(href).replace('https:', 'http:')),
  'CSAF20-7.1.4-white': { closes: white },
  'CSAF20-7.1.5-protected': { opens: red },
  'CSAF20-7.1.5-path': { change: (files) => move(files, red, pathOf('green', 'REF-2026:005'), feedPath('red')) },
  'CSAF20-7.1.6-redirects': { change: (files) => move(files, green, `${green}.moved`), redirects: { [green]: `${green}.moved`, [`${green}.sha512`]: `${green}.moved.sha512`, [`${green}.asc`]: `${green}.moved.asc` } },
  'CSAF20-7.1.6-header': { change: (files) => void files.set(green, { mediaType: 'text/html', confidential: false, body: '<html><head><meta http-equiv="refresh" content="0; url=elsewhere.json"/></head></html>\n' }), also: ['CSAF20-7.1.15-documents'] },
  'CSAF20-7.1.7-metadata': inFile(metadataPath, '/list_on_CSAF_aggregators', gone, 'CSAF21-7.1.7-metadata'),
  'CSAF20-7.1.7-publisher': inFile(metadataPath, '/publisher/name', () => 'Somebody Else'),
  'CSAF20-7.1.8-security-txt': { change: (files) => replaceIn(files, securityTxt, /CSAF: .*\n/g, '') },
  'CSAF20-7.1.8-https': { change: (files) => replaceIn(files, securityTxt, /CSAF: https(.*)\n/, '$&CSAF: http$1\n') },
  'CSAF20-7.1.9-well-known': { redirects: detour },
  'CSAF20-7.1.10-dns-path': { dnsPath: service },
  'CSAF20-7.1.15-one-feed': { change: (files, { base }) => secondFeed(files, base) },
  'CSAF20-7.1.15-public-feed': inFile(metadataPath, feeds, (list) => (list as readonly { readonly tlp_label: string }[]).filter(({ tlp_label: label }) => /AMBER|RED/.test(label))),
  'CSAF20-7.1.15-valid': inFile(greenFeed, '/feed/title', gone),
  'CSAF20-7.1.15-label': ofDocument('/document/distribution/tlp/label', () => 'WHITE'),
  'CSAF20-7.1.15-self': inFile(greenFeed, '/feed/link/0/href', (href) => String(href).replace('green', 'white')),
  'CSAF20-7.1.15-updated': inFile(greenFeed, '/feed/updated', () => '2026-02-01T12:00:00.000Z'),
  'CSAF20-7.1.15-documents': inFile(greenFeed, `${entry}/id`, () => 'REF-2026:030'),
  'CSAF20-7.1.15-hashes': inFile(greenFeed, `${entry}/link`, withoutLink('hash')),
  'CSAF20-7.1.15-signatures': inFile(greenFeed, `${entry}/link`, withoutLink('signature')),
  'CSAF20-7.1.16-service': inFile(service, '/service/workspace/0/title', gone),
  'CSAF20-7.1.16-feeds': inFile(service, '/service/workspace/0/collection', (list) => (list as readonly unknown[]).slice(1)),
  'CSAF20-7.1.16-place': { change: (files) => moveNamed(files, service, '/csaf/services.json') },
  'CSAF20-7.1.17-category': inFile(category, '/categories/category/0/term', gone),
  'CSAF20-7.1.17-place': { change: (files) => moveNamed(files, category, '/csaf/other/category.json') },
  'CSAF20-7.1.18-hash': { change: (files) => replaceIn(files, `${green}.sha512`, /^.{8}/, 'f00dfeed') },
  'CSAF20-7.1.18-form': { change: (files) => replaceIn(files, `${green}.sha512`, /^([0-9a-f]+) {2}/, '$1*') },
  'CSAF20-7.1.18-weak': { change: (files) => weakHash(files) },
  'CSAF20-7.1.19-signature': { change: (files) => void files.set(`${green}.asc`, fileAt(files, `${white}.asc`)) },
  'CSAF20-7.1.20-key': inFile(metadataPath, '/public_openpgp_keys/0/fingerprint', () => '0'.repeat(40)),
  'CSAF20-7.1.20-strength': { change: (files, { base }) => weakKey(files, base) },
  'CSAF20-7.2.2-findable': { redirects: detour, dnsPath: service, change: (files) => void files.delete(securityTxt), also: ['CSAF20-7.1.8-security-txt', 'CSAF20-7.1.9-well-known', 'CSAF20-7.1.10-dns-path'] },
  'CSAF21-7.1.4-clear': { closes: clear, also: ['CSAF20-7.1.4-white'] },
  'CSAF21-7.1.5-strict': { opens: strict, also: ['CSAF20-7.1.5-protected'] },
  'CSAF21-7.1.7-metadata': inFile(metadataPath, `${feeds}/1/last_updated`, gone, 'CSAF20-7.1.7-metadata'),
  'CSAF21-7.1.8-first': { change: (files, { base }) => replaceIn(files, securityTxt, 'CSAF:', `CSAF: ${base}/advisories/provider-metadata.json\nCSAF:`) },
  'CSAF21-7.1.19-lasting': { change: (files, { key }) => putDocument(files, green, csafDocument({ id: 'REF-2026:003', version: '2.0', label: 'GREEN' }), false, key, tenDays) },
  'CSAF21-7.1.24-user-agent': { refuses: /^curl\// },
};

/** What the reference can be told to violate. */
export const violations: readonly Violation[] = Object.entries(deviations).map(([id, { also = [] }]) => ({ id, also }));

const tenDays = 864_000;

function inFile(path: string, pointer: string, change: Change, ...also: readonly string[]): Deviations[string] {
  return { change: (files) => edit(files, path, pointer, change), also };
}

function ofDocument(pointer: string, change: Change, ...also: readonly string[]): Deviations[string] {
  return { change: (files, provider) => rewrite(files, green, pointer, change, provider), also };
}

function withoutLink(rel: string): Change {
  return (links) => (links as readonly { readonly rel: string }[]).filter((link) => link.rel !== rel);
}

/** A second Feed of a label that has one. */
function secondFeed(files: Repository, base: string): void {
  const again = feedPath('green-again');
  files.set(again, { ...fileAt(files, greenFeed), body: fileAt(files, greenFeed).body.replaceAll(greenFeed, again) });
  edit(files, service, '/service/workspace/0/collection', (list) => [...(list as readonly object[]), { ...(list as readonly object[])[1], href: base + again }]);
  edit(files, metadataPath, feeds, (list) => [...(list as readonly object[]), { ...(list as readonly object[])[1], url: base + again }]);
}

function weakHash(files: Repository): void {
  files.set(`${green}.sha1`, { ...fileAt(files, `${green}.sha512`), body: `${createHash('sha1').update(fileAt(files, green).body).digest('hex')}\n` });
  edit(files, greenFeed, `${entry}/link`, (links) => [...(links as readonly { readonly href: string }[]), { rel: 'hash', href: `${(links as readonly { readonly href: string }[])[0]?.href}.sha1` }]);
}

/** A second key that is too short to be trusted. */
async function weakKey(files: Repository, base: string): Promise<void> {
  const { publicKey } = await generateKey({ userIDs: [{ name: 'Reference ProductCERT' }], format: 'object', type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } });
  files.set('/csaf/openpgp/old.asc', { mediaType: 'application/pgp-keys', body: publicKey.armor(), confidential: false });
  edit(files, metadataPath, '/public_openpgp_keys', (keys) => [...(keys as readonly object[]), { fingerprint: publicKey.getFingerprint().toUpperCase(), url: `${base}/csaf/openpgp/old.asc` }]);
}

function fileAt(files: Repository, path: string) {
  const file = files.get(path);
  if (!file) throw new Error(`${path}: expected a file`);
  return file;
}
