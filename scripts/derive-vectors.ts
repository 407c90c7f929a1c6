import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reachableClasses } from '../src/iodef/derived/mutants';
import { familyOf, wholeVector } from '../src/iodef/derived/vectors';
import { versions } from '../src/iodef/model';
import { vectorFolder } from '../src/vectors';

// Writes the vectors that hold all of a class anew from the tables, and removes those of classes that are no more.
for (const version of versions) {
  const folder = path.join(vectorFolder, familyOf[version], 'valid');
  for (const file of readdirSync(folder)) if (file.startsWith('class-')) rmSync(path.join(folder, file));
  for (const className of reachableClasses(version)) {
    const { name, bytes } = wholeVector(version, className);
    writeFileSync(path.join(vectorFolder, `${name}.xml`), bytes);
  }
}
