import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { versions } from '../src/iodef/model';
import { classRulesFile, classRulesText } from '../src/iodef/derived/class-rules';

// Writes the Rules of the class tables anew from the tables.
for (const version of versions) writeFileSync(path.resolve(__dirname, '..', classRulesFile(version)), classRulesText(version));
