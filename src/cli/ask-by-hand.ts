import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { answerWords, type FormLine, formText, readForm } from '../drivers/manual/form';
import { setFiles } from '../drivers/manual/trial';

/** Puts a question and gives the answer; nothing where there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Asks for every answer that a form lacks, and keeps each as it comes, so that one can stop and go on later. An empty
 * line leaves a document open, `q` ends the questions. Throws FormFault where the form cannot be read.
 */
export async function askByHand(folder: string, ask: Ask): Promise<void> {
  const file = path.join(folder, setFiles.form);
  const lines = [...readForm(readFileSync(file, 'utf8'))];
  for (const [index, line] of lines.entries()) {
    if (line.answer) continue;
    const answered = await answerFor(line, lines.length, folder, ask);
    if (answered === 'end') return;
    lines[index] = { ...line, ...answered };
    keep(file, lines);
  }
}

/** A question on the terminal; absent where there is none. */
export function terminalAsk(): { readonly ask: Ask; close(): void } | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let ended = false;
  lines.once('close', () => (ended = true));
  const ask: Ask = async (question) => (ended ? undefined : await Promise.race([lines.question(question), new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)))]));
  return { ask, close: () => lines.close() };
}

async function answerFor({ number, document: name }: FormLine, count: number, folder: string, ask: Ask): Promise<Pick<FormLine, 'answer'> | 'end'> {
  const document = path.join(folder, setFiles.documents, name);
  for (;;) {
    const said = (await ask(`${number} of ${count}, ${document}: ${Object.keys(answerWords).join(', ')}? `))?.trim().toLowerCase();
    if (said === undefined || said === 'q') return 'end';
    if (said === '') return {};
    const answer = Object.entries(answerWords).find(([word]) => word.startsWith(said))?.[1];
    if (answer) return { answer };
  }
}

/** Replaced whole, so that no answer is lost where we are ended between two. */
function keep(file: string, lines: readonly FormLine[]): void {
  writeFileSync(`${file}.part`, formText(lines));
  renameSync(`${file}.part`, file);
}
