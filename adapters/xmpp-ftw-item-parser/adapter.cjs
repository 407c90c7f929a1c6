/*
 * xmpp-ftw-item-parser as a command: one IODEF v1 document on standard input, the same document as the library
 * writes it on standard output. Exit 0 accepts, 1 rejects, 127 the library is not installed.
 * With --resident: requests and answers as JSON, one a line (docs/adapters.md).
 */
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const path = require('node:path');

const installed = path.join(__dirname, '../../.cache/peers/xmpp-ftw-item-parser/');

const roundTrip = load();
if (process.argv.includes('--resident')) serve();
else answerOnce();

function load() {
  try {
    const fromHere = createRequire(installed);
    const parser = fromHere('xmpp-ftw-item-parser');
    // The library is given elements of ltx, its own dependency. ltx reads with expat, which takes a compiler to install;
    // of what it falls back to, sax is the nearer stand-in: its own tokenizer loses its way in documents with comments.
    const fromLibrary = createRequire(fromHere.resolve('xmpp-ftw-item-parser'));
    const ltx = fromLibrary('ltx');
    const sax = fromLibrary('ltx/lib/sax/sax_saxjs.js');
    return (document) => readAndRebuild(parser, ltx, ltx.parse.bind(undefined, document, sax));
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    return () => ({ verdict: 'unsupported', message: `xmpp-ftw-item-parser is not in ${installed}: run scripts/set-up.ts` });
  }
}

/* As its users do: IODEF is not among the parsers that are on by default, an item's payload is read into an entity and back. */
function readAndRebuild(parser, ltx, parseDocument) {
  const complaints = [];
  parser.setLogger({ log() {}, info() {}, warn() {}, error: (message) => complaints.push(message) });
  parser.setParsers([parser.availableParsers.iodef]);
  try {
    const item = new ltx.Element('item').cnode(parseDocument()).up();
    const entity = parser.parse(item);
    if (complaints.length > 0) return rejection(complaints.join('; '));
    if (!entity['IODEF-Document']) return rejection('the library finds no IODEF v1 document');
    const rebuilt = new ltx.Element('item');
    parser.build(entity, rebuilt);
    return { verdict: 'accepts', document: String(rebuilt.getChild('IODEF-Document')) };
  } catch (error) {
    return rejection(error.message);
  }
}

function rejection(message) {
  return { verdict: 'rejects', message };
}

function answerOnce() {
  const { verdict, document, message } = roundTrip(readFileSync(0, 'utf8'));
  if (document !== undefined) process.stdout.write(document);
  if (message !== undefined) process.stderr.write(`${message}\n`);
  process.exitCode = { accepts: 0, rejects: 1, unsupported: 127 }[verdict];
}

function serve() {
  createInterface({ input: process.stdin }).on('line', (line) => {
    const request = JSON.parse(line);
    const answer = roundTrip(Buffer.from(request.document, 'base64').toString('utf8'));
    if (answer.document !== undefined) answer.document = Buffer.from(answer.document).toString('base64');
    process.stdout.write(`${JSON.stringify({ id: request.id, ...answer })}\n`);
  });
}
