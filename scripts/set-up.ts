import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { availabilityFile, type Availability } from './set-up/availability';
import { debianItems, installDebianItems } from './set-up/debian';
import { setUpGenerators } from './set-up/generators';
import { csafTools, installGoTool } from './set-up/go-tool';
import { installIodeflib } from './set-up/iodeflib';
import { findJdk } from './set-up/jdk';
import { installItemParser } from './set-up/item-parser';

/**
 * Puts in place what the tests measure against: Debian's packages where root or passwordless sudo allows it, a library
 * from PyPI and one from npm under `.cache/peers/`, the code generators under `.cache/generators/`. Prints one line an item and leaves `.cache/set-up.json` (availability.ts).
 * With CI=true whatever a test needs and is missing makes it exit 1.
 */
async function setUp(): Promise<void> {
  const items = [...installDebianItems(debianItems), installIodeflib(), installItemParser(), installGoTool(csafTools), findJdk(), ...(await setUpGenerators())];
  for (const item of items) console.log(lineOf(item));
  mkdirSync(path.dirname(availabilityFile), { recursive: true });
  writeFileSync(availabilityFile, `${JSON.stringify(items, undefined, 2)}\n`);
  const missing = items.filter((item) => !item.available && !item.optional);
  if (missing.length > 0 && process.env['CI'] === 'true') {
    console.error(`set-up: missing ${missing.map((item) => item.name).join(', ')}; with CI=true every peer must be there`);
    process.exitCode = 1;
  }
}

function lineOf({ name, available, why }: Availability): string {
  return `set-up: ${name.padEnd(22)} ${available ? 'there' : 'MISSING'} (${why})`;
}

setUp().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 4;
});
