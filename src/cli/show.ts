import type { Bundle, CaseVerdict, RecordedExchange, StoredMessage } from '../bundle/format';
import { readAnyBundle } from '../bundle/reader';
import { exitCodes, type ExitCode } from '../run/exit-code';
import { sentenceOf } from '../verdict';
import { UsageFault } from './fault';
import { visible } from '../report/visible';

/** `milepost show`: the verdicts of a bundle, whole or not, or one requirement or test case with its evidence. */
export function show(folder: string, id: string | undefined): ExitCode {
  const bundle = readAnyBundle(folder);
  const verdicts = bundle.verdicts.filter((verdict) => !id || verdict.case === id || verdict.requirement === id);
  if (id && verdicts.length === 0) throw new UsageFault(`${folder}: expected the id of a test case or requirement that ran, got "${id}". Fix: npx milepost show ${folder} lists them`);
  const lines = verdicts.flatMap((verdict) => [...verdictLines(verdict), ...(id ? exchangeLines(bundle, verdict) : [])]);
  const state = bundle.run.endedAt ? 'whole' : 'incomplete';
  process.stdout.write(`${[...lines, `${bundle.verdicts.length} of ${bundle.run.plan.length} test cases finished; the bundle is ${state}.`].join('\n')}\n`);
  return exitCodes.expected;
}

function verdictLines(verdict: CaseVerdict): readonly string[] {
  const why = verdict.verdict === 'inconclusive' ? [`    ${visible(verdict.message ?? '')}`] : [];
  const findings = verdict.findings.map((finding) => `    ${visible(sentenceOf(finding))}`);
  const tolerated = verdict.tolerated.map((finding) => `    tolerated (${finding.defect}): ${visible(sentenceOf(finding))}`);
  return [`${verdict.verdict.padEnd(12)} ${verdict.case}`, ...why, ...findings, ...tolerated];
}

function exchangeLines(bundle: Bundle, verdict: CaseVerdict): readonly string[] {
  return bundle.exchanges.filter(({ seq }) => verdict.exchanges.includes(seq)).flatMap((recorded) => linesOf(bundle, recorded));
}

function linesOf(bundle: Bundle, { seq, exchange }: RecordedExchange): readonly string[] {
  const { purpose, startedAt, peer, sent, received, silence } = exchange;
  return [
    `  ${seq}. ${purpose}, ${startedAt}${peer ? `, ${peer}` : ''}`,
    ...(sent ? messageLines(bundle, '>', sent) : []),
    ...(received ? messageLines(bundle, '<', received) : []),
    ...(silence ? [`    < silence: ${silence.cause} after ${silence.afterMilliseconds} ms: ${visible(silence.detail)}`] : []),
  ];
}

function messageLines(bundle: Bundle, arrow: string, { startLine, headers, body }: StoredMessage): readonly string[] {
  const text = body.bytes === 0 ? [] : Buffer.from(bundle.blob(body.sha256)).toString('utf8').slice(0, mostCharacters).split('\n');
  const cut = body.bytes > mostCharacters ? [`(${body.bytes} bytes in all: ${bundle.folder}/blobs/${body.sha256})`] : [];
  const lines = [startLine, ...headers.map(([name, value]) => `${name}: ${value}`), ...text, ...cut];
  return lines.filter((line) => line !== '').map((line) => `    ${arrow} ${visible(line)}`);
}

/** Of a body, in a terminal. */
const mostCharacters = 4_000;
