import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { optionOf } from '../iodef-adapter/serve';
import { writeDocument } from '../iodef-library/write';
import { childrenOf, type Element, readElement } from '../iodef-recipient/element';
import { type Binding, codeOf } from './generate';

/** A code generator of a few lines, told `compile SCHEMA FOLDER`, `build FOLDER` or `write FOLDER`; `--violate` makes it break one requirement. */
function main(verb: string, words: readonly string[]): void {
  const [first = '', second = ''] = words;
  if (verb === 'compile') writeFileSync(moduleIn(second), codeOf(readElement(readFileSync(first)), optionOf('--violate') ?? ''));
  else if (verb === 'build') new Script(readFileSync(moduleIn(first), 'utf8'));
  else if (verb === 'write') process.stdout.write(rewritten(createRequire(__filename)(moduleIn(first)) as Binding, readElement(readFileSync(0))));
  else process.exitCode = 127;
}

function rewritten(binding: Binding, root: Element): string {
  if (root.name !== `{${binding.namespace}}IODEF-Document`) throw new Error(`expected an IODEF-Document of ${binding.namespace}, got ${root.name}`);
  bind(binding, root);
  return writeDocument(root);
}

function bind(binding: Binding, element: Element): void {
  for (const child of childrenOf(element)) {
    const local = child.name.replace(`{${binding.namespace}}`, '');
    if (binding.loses.includes(local)) element.content.splice(element.content.indexOf(child), 1);
    else if (local !== child.name && !binding.elements.includes(local)) throw new Error(`${child.name} is not in the schema`);
    else bind(binding, child);
  }
}

function moduleIn(folder: string): string {
  return path.resolve(folder, 'binding.cjs');
}

try {
  const words = process.argv.slice(3).filter((word, index, all) => word !== '--violate' && all[index - 1] !== '--violate');
  main(words[0] ?? '', words.slice(1));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
