// Judges 0.xml, 1.xml, ... of a folder by its main.xsd, in a process of its own: the old libxml2 inside can die of a document.
const { readFileSync, writeSync } = require('node:fs');
const path = require('node:path');
const { parseXml } = require('libxmljs2');

const [folder, subjects] = process.argv.slice(2);
const options = { nonet: true, big_lines: true };
const schema = parseXml(readFileSync(path.join(folder, 'main.xsd'), 'utf8'), { ...options, baseUrl: `${folder}/main.xsd` });

for (let index = 0; index < Number(subjects); index++) {
  const [verdict, because] = opinionOf(readFileSync(path.join(folder, `${index}.xml`)));
  // Written at once, so that what was judged before a crash is not lost.
  writeSync(1, `${index}\t${verdict}\t${because.replace(/\s+/g, ' ').slice(0, 300)}\n`);
}

function opinionOf(bytes) {
  let document;
  try {
    document = parseXml(bytes, options);
  } catch (error) {
    return ['ill-formed', error.message];
  }
  if (document.getDtd() !== null) return ['unjudged', 'a DOCTYPE'];
  // It goes on after an undeclared prefix.
  if (document.errors.length > 0) return ['ill-formed', document.errors[0].message];
  const valid = document.validate(schema);
  return valid ? ['valid', ''] : ['invalid', document.validationErrors[0]?.message ?? ''];
}
