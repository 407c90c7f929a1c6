// node check-libxmljs2.cjs SCHEMA LIST: every document of the list by the schema, which that library compiles for each.
const { readFileSync } = require('node:fs');
const { parseXml } = require('libxmljs2');

const [, , schema, list] = process.argv;
process.chdir(require('node:path').dirname(schema));
const compiled = parseXml(readFileSync(schema, 'utf8'));
for (const name of readFileSync(list, 'utf8').trim().split('\n')) {
  if (!parseXml(readFileSync(name, 'utf8'), { huge: true }).validate(compiled)) throw new Error(`${name}: expected it to be valid`);
}
