import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Exchange, Recorder } from '../../evidence';
import { quoted, rowsOf } from '../manual/csv';
import { type OpenSite, RepositoryHost } from '../rolie-host/host';
import type { SeenRequest } from '../rolie-host/reply';
import { hostedUser } from '../rolie-host/secured-sites';
import type { Site } from '../rolie-host/site';
import { sites } from '../rolie-host/sites';
import type { ClientAnswer } from './answer';

/** A Feed of a session, and what is known of it without its documents. */
export type SiteFacts = Omit<Site, 'resources'>;

/** One Feed that somebody had a client read. */
export interface SessionEntry {
  readonly facts: SiteFacts;
  readonly requests: readonly SeenRequest[];
  readonly connections: number;
  /** Absent where nothing was filled in. */
  readonly answer?: ClientAnswer;
}

/** Thrown where a session cannot be read; says what to do. */
export class SessionFault extends Error {
  override readonly name = 'SessionFault';
}

/** The files of a session. */
export const sessionFiles = { form: 'form.csv', record: 'requests.json', authority: 'ca.pem', readMe: 'README.txt' } as const;

/** Feeds that stand for the plain one: read first and last, so that the others say something. */
const twins = ['plain', 'paged', 'archived', 'title-of-text', 'content-of-text'] as const;
const columns = ['number', 'feed', 'url', 'user', 'password', 'outcome', 'titles', 'warnings'] as const;
const outcomes: Readonly<Record<string, ClientAnswer['outcome']>> = { read: 'done', failed: 'failed', unsupported: 'unsupported' };

/** Names of the Feeds in the order of a session; twins stand in it twice. */
function namesIn(wanted: readonly string[]): readonly string[] {
  const odd = Object.keys(sites).filter((name) => !twins.some((twin) => twin === name));
  return [...twins, ...odd.filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word))), ...twins];
}

/** Hosts the Feeds of a session until the promise is kept, and leaves form, authority and what was asked in the folder. Throws where a form is there already. */
export async function hostSession(folder: string, wanted: readonly string[], until: Promise<unknown>, ready: (feeds: number) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const host = await RepositoryHost.start();
  try {
    const open: { readonly number: number; readonly name: string; readonly facts: SiteFacts; readonly site: OpenSite }[] = [];
    for (const [index, name] of namesIn(wanted).entries()) {
      const maker = sites[name];
      if (!maker) continue;
      let made: Site | undefined;
      const site = await host.open((url) => (made = maker.make(url)).resources, maker.manner ?? {}, { record: () => undefined });
      if (!made) continue;
      const { resources: _, ...facts } = made;
      open.push({ number: index + 1, name, facts, site });
    }
    writeFileSync(path.join(folder, sessionFiles.authority), host.authorityCertificate);
    writeFileSync(path.join(folder, sessionFiles.readMe), readMe);
    const rows = open.map(({ number, name, facts, site }) => {
      const { user = '', password = '' } = sites[name]?.authenticated ? hostedUser : {};
      return [String(number), name, `${site.url}${facts.start}`, user, password, '', '', ''];
    });
    writeFileSync(path.join(folder, sessionFiles.form), [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''), { flag: 'wx' });
    ready(open.length);
    await until;
    const record = open.map(({ number, name, facts, site }) => ({
      number,
      name,
      facts,
      connections: sites[name]?.manner ? site.connections : site.requests.length,
      requests: site.requests.map(({ body, ...request }) => ({ ...request, body: Buffer.from(body).toString('base64') })),
    }));
    writeFileSync(path.join(folder, sessionFiles.record), `${JSON.stringify(record, undefined, 1)}\n`);
  } finally {
    await host.stop();
  }
}

const readMe = `Have the client read each Feed of form.csv while the repositories are open, in the order of their numbers; ca.pem is the
authority to trust. Some are meant to be refused. Fill in the form then or later, with any spreadsheet:
  outcome   read, failed (the client told of an error) or unsupported; leave it empty for what you did not try
  titles    the titles of the Entries that the client shows, with a vertical bar between two of them
  warnings  what the client warned of, if it did
Leave the other columns as they are.
`;

const recorded = z.array(
  z.object({
    number: z.number(),
    name: z.string(),
    facts: z.custom<SiteFacts>((value) => typeof value === 'object' && value !== null && Array.isArray((value as { entries?: unknown }).entries)),
    connections: z.number(),
    requests: z.array(z.object({ method: z.string(), target: z.string(), path: z.string(), headers: z.array(z.tuple([z.string(), z.string()])), body: z.base64() })),
  }),
);

/** Reads a session with its form: by name, in the order in which a Feed stands there. Throws SessionFault. */
export function readSession(folder: string): ReadonlyMap<string, readonly SessionEntry[]> {
  const fault = (what: string): SessionFault => new SessionFault(`${folder}: ${what}. Fix: npx milepost host --out ${folder}, then fill in ${sessionFiles.form}`);
  let texts: readonly string[];
  try {
    texts = [sessionFiles.record, sessionFiles.form].map((file) => readFileSync(path.join(folder, file), 'utf8'));
  } catch {
    throw fault(`expected ${sessionFiles.record} and ${sessionFiles.form} of a session, got none that can be read`);
  }
  const record = recorded.safeParse(jsonOf(texts[0] ?? ''));
  if (!record.success) throw fault(`expected ${sessionFiles.record} as it was written, got something else`);
  const answers = answersIn(texts[1] ?? '', (what) => new SessionFault(`${path.join(folder, sessionFiles.form)}: ${what}`));
  const session = new Map<string, SessionEntry[]>();
  for (const { number, name, facts, connections, requests } of record.data) {
    const row = answers.get(number);
    const seen = requests.map((request): SeenRequest => ({ ...request, body: Buffer.from(request.body, 'base64') }));
    session.set(name, [...(session.get(name) ?? []), { facts, connections, requests: seen, ...(row && { answer: answerOf(row, facts) }) }]);
  }
  return session;
}

/** What somebody says of a Feed, and what its repository saw, as evidence: the first is attested, the second observed. */
export function recordEntry({ requests, answer }: SessionEntry, attestedBy: string, purpose: string, recorder: Recorder): readonly Exchange[] {
  const now = new Date().toISOString();
  const times = { purpose, startedAt: now, endedAt: now };
  const exchanges: Exchange[] = requests.map(({ method, target, headers, body }) => ({ protocol: 'https', ...times, received: { startLine: `${method} ${target}`, headers, body } }));
  const said = answer
    ? { received: { startLine: answer.outcome, headers: [['attested-by', attestedBy] as const], body: Buffer.from(JSON.stringify(answer, undefined, 1)) } }
    : { silence: { cause: 'refused', detail: 'nothing filled in', afterMilliseconds: 0 } as const };
  exchanges.push({ protocol: 'attested', ...times, ...said });
  for (const exchange of exchanges) recorder.record(exchange);
  return exchanges;
}

interface FilledRow {
  readonly number: number;
  readonly outcome: ClientAnswer['outcome'];
  readonly titles: readonly string[];
  readonly warnings: readonly string[];
}

function answersIn(text: string, fault: (what: string) => SessionFault): ReadonlyMap<number, FilledRow> {
  const [head, ...rows] = rowsOf(text.replace(/^\ufeff/, ''), fault);
  const places = columns.map((column) => head?.cells.findIndex((cell) => cell.trim().toLowerCase() === column) ?? -1);
  if (places.includes(-1)) throw fault(`expected the columns ${columns.join(', ')}. Fix: take the form as it was written`);
  const filled = new Map<number, FilledRow>();
  for (const { line, cells } of rows) {
    const [number = '', , , , , word = '', titles = '', warnings = ''] = places.map((place) => cells[place]?.trim() ?? '');
    if (word === '') continue;
    const outcome = outcomes[word.toLowerCase()];
    if (!outcome) throw fault(`line ${line}: expected ${Object.keys(outcomes).join(', ')} or nothing, got "${word.slice(0, 40)}". Fix: write one of these words`);
    filled.set(Number(number), { number: Number(number), outcome, titles: partsOf(titles), warnings: partsOf(warnings) });
  }
  return filled;
}

function partsOf(cell: string): readonly string[] {
  return cell.split('|').map((part) => part.trim()).filter((part) => part !== '');
}

/** People see titles, not ids: an Entry that has one of the hosted titles is that Entry, the more so as no two are alike. */
function answerOf({ number, outcome, titles, warnings }: FilledRow, { entries }: SiteFacts): ClientAnswer {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const told = titles.map((title) => ({ id: entries.find((entry) => plain(entry.title) === plain(title))?.id ?? `(no Entry has the title "${title}")`, title }));
  return { id: number, outcome, entries: told, ...(warnings.length > 0 && { warnings: [...warnings] }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
