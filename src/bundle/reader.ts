import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTarget } from '../register/read';
import { sha256 } from './exchange-log';
import { type Bundle, bundleFiles, type CaseVerdict, type ExchangeLine, type Manifest, type RecordedExchange, type RunRecord, type StoredExchange } from './format';
import { departuresFrom } from './manifest';

/** A bundle that cannot be reported: not a bundle, incomplete, or changed since its run. */
export class BundleFault extends Error {
  override readonly name = 'BundleFault';
}

/** Reads a whole, unchanged bundle. Throws BundleFault, saying what is wrong and what can still be done. */
export function readBundle(folder: string): Bundle {
  if (!existsSync(path.join(folder, bundleFiles.run))) throw new BundleFault(`${folder}: not a bundle: no ${bundleFiles.run}`);
  if (!existsSync(path.join(folder, bundleFiles.manifest))) throw new BundleFault(incomplete(folder));
  const departures = departuresFrom(parseFile<Manifest>(folder, bundleFiles.manifest), folder);
  if (departures.length > 0) throw new BundleFault([`${folder}: not the bundle that the run left`, ...departures].join('\n  '));
  const bundle = readAnyBundle(folder);
  const broken = brokenLink(folder);
  if (broken) throw new BundleFault(`${folder}: ${bundleFiles.exchanges}: line ${broken} does not follow from the line before`);
  return bundle;
}

/** Reads what there is of a bundle, complete or not: every line that was finished when the run stopped. */
export function readAnyBundle(folder: string): Bundle {
  const exchanges = toldWhole(parseLines<ExchangeLine>(folder, bundleFiles.exchanges), folder);
  const texts = textsIn(exchanges);
  return {
    folder,
    run: parseFile<RunRecord>(folder, bundleFiles.run),
    target: readTarget(path.join(folder, bundleFiles.target)),
    verdicts: parseLines<CaseVerdict>(folder, bundleFiles.verdicts),
    exchanges,
    blob: (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new BundleFault(`${folder}: "${hash}" is not the hash of a body`);
      const text = texts.get(hash);
      return text === undefined ? readFileSync(path.join(folder, bundleFiles.blobs, hash)) : Buffer.from(text);
    },
  };
}

/** Each exchange with what its line leaves to an earlier one. */
function toldWhole(lines: readonly ExchangeLine[], folder: string): readonly RecordedExchange[] {
  const exchanges = new Map<number, StoredExchange>();
  const earlier = (seq: number, line: number): StoredExchange => {
    const found = exchanges.get(seq);
    if (!found) throw new BundleFault(`${folder}: ${bundleFiles.exchanges}: line ${line} refers to line ${seq}, which is no exchange before it`);
    return found;
  };
  return lines.map(({ seq, case: of, previous, same, exchange: told }) => {
    const { tls: facts, ...rest } = told ?? earlier(same ?? 0, seq);
    const tls = typeof facts === 'number' ? earlier(facts, seq).tls : facts;
    const exchange: StoredExchange = { ...rest, ...(tls && { tls }) };
    exchanges.set(seq, exchange);
    return { seq, case: of, previous, exchange };
  });
}

function textsIn(exchanges: readonly RecordedExchange[]): ReadonlyMap<string, string> {
  const bodies = exchanges.flatMap(({ exchange }) => [exchange.sent, exchange.received]).flatMap((message) => message?.body ?? []);
  return new Map(bodies.flatMap(({ sha256: hash, text }) => (text === undefined ? [] : [[hash, text] as const])));
}

function incomplete(folder: string): string {
  const { plan } = parseFile<RunRecord>(folder, bundleFiles.run);
  const finished = parseLines<CaseVerdict>(folder, bundleFiles.verdicts).length;
  return (
    `${folder}: incomplete: ${finished} of ${plan.length} test cases finished and there is no ${bundleFiles.manifest}, so no report is made of it. ` +
    `Read what was measured with: npx milepost show ${folder}. Run again for a bundle that can be reported.`
  );
}

function parseFile<Value>(folder: string, file: string): Value {
  try {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Value;
  } catch (error) {
    throw new BundleFault(`${folder}: ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The whole lines of a file; a last line that was cut off by a crash is left out. */
function wholeLines(folder: string, file: string): readonly string[] {
  const place = path.join(folder, file);
  return existsSync(place) ? readFileSync(place, 'utf8').split('\n').slice(0, -1) : [];
}

function parseLines<Value>(folder: string, file: string): readonly Value[] {
  return wholeLines(folder, file).map((line, index) => {
    try {
      return JSON.parse(line) as Value;
    } catch {
      throw new BundleFault(`${folder}: ${file}: line ${index + 1} is not JSON`);
    }
  });
}

/** Number of the first exchange whose line does not carry the hash of the line before, or 0. */
function brokenLink(folder: string): number {
  let previous = sha256('');
  for (const [index, line] of wholeLines(folder, bundleFiles.exchanges).entries()) {
    if ((JSON.parse(line) as ExchangeLine).previous !== previous) return index + 1;
    previous = sha256(line);
  }
  return 0;
}
