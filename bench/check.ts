import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iodefSchema } from '../src/iodef/schema';
import { projectFolder } from '../src/requirements/features';
import { writeDocuments } from './check-documents';

interface Cost {
  /** Of the processor, by the process and its threads, start included. */
  readonly processorSeconds: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A few calls of each kind in turns; the cheapest counts. */
const rounds = 3;

/** node check.ts SIZE COUNT [MANY]: what one call of each tool costs over the same documents, as JSON by the name of the tool; MANY leaves all out but check on one job. */
function main(sizeBytes: number, count: number, only: string | undefined): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
  try {
    const calls = callsOver(folder, sizeBytes, count).filter(([name]) => only === undefined || name === only);
    const costs = new Map<string, Cost>();
    for (let round = only === undefined ? 0 : rounds - 1; round < rounds; round++) {
      for (const [name, command] of calls) {
        const cost = costOf(command);
        const known = costs.get(name);
        if (!known || cost.processorSeconds < known.processorSeconds) costs.set(name, cost);
      }
    }
    process.stdout.write(JSON.stringify(Object.fromEntries(costs)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Call = readonly [name: string, command: readonly string[]];

/** By tools that are there; the C program is built where libxml2's headers are. */
function callsOver(folder: string, sizeBytes: number, count: number): readonly Call[] {
  const documents = path.join(folder, 'documents');
  mkdirSync(documents);
  const names = writeDocuments(documents, count, sizeBytes);
  const list = path.join(folder, 'list');
  writeFileSync(list, `${names.join('\n')}\n`);
  const schema = writeSchema(folder);
  const check = [process.execPath, path.join(projectFolder, 'bin/milepost.cjs'), 'check', '--as-sent', documents];
  const program = programIn(folder);
  const calls: readonly (Call | undefined)[] = [
    ['check', check],
    ['check, two jobs', [...check, '--jobs', '2']],
    program ? ['C program', [program, schema, list]] : undefined,
    isThere(['xmllint', '--version']) ? ['xmllint', ['xmllint', '--nonet', '--noout', '--huge', '--schema', schema, ...names]] : undefined,
    isThere([process.execPath, '-e', 'require("libxmljs2")']) ? ['libxmljs2', [process.execPath, path.join(__dirname, 'check-libxmljs2.cjs'), schema, list]] : undefined,
  ];
  return calls.filter((call) => call !== undefined);
}

function writeSchema(folder: string): string {
  const { main: text, imports } = iodefSchema('v2', 'schema');
  const schema = path.join(folder, 'main.xsd');
  writeFileSync(schema, text);
  for (const [location, imported] of Object.entries(imports)) writeFileSync(path.join(folder, location), imported);
  return schema;
}

function programIn(folder: string): string | undefined {
  const built = path.join(folder, 'schema-once');
  const flags = spawnSync('xml2-config', ['--cflags', '--libs'], { encoding: 'utf8' });
  if (flags.error || flags.status !== 0) return undefined;
  const { status } = spawnSync('cc', ['-O2', '-o', built, path.join(__dirname, 'schema-once.c'), ...flags.stdout.trim().split(/\s+/)], { stdio: 'ignore' });
  return status === 0 ? built : undefined;
}

function isThere([command = '', ...args]: readonly string[]): boolean {
  const { error, status } = spawnSync(command, args, { stdio: 'ignore', cwd: projectFolder });
  return !error && status === 0;
}

/** Measured by a small process around the call, which knows what its only child took. */
function costOf(command: readonly string[]): Cost {
  const output = execFileSync('python3', ['-c', measuring, ...command], { maxBuffer: 1_048_576 });
  return JSON.parse(output.toString()) as Cost;
}

const measuring = `
import json, resource, subprocess, sys, time
began = time.monotonic()
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
seconds = time.monotonic() - began
if ended.returncode != 0: sys.exit("expected " + " ".join(sys.argv[1:4]) + " to find every document valid, got exit code " + str(ended.returncode))
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"processorSeconds": used.ru_utime + used.ru_stime, "seconds": seconds, "megabytes": round(used.ru_maxrss / 1024)}))
`;

const [size = '2000', count = '1000', only] = process.argv.slice(2);
main(Number(size), Number(count), only);
