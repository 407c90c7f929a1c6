// Loads TypeScript by the translator that ts-node uses too, and keeps what came of it with V8's code in .cache/translated, as a check is
// called a hundred times a day: ts-node would load the whole compiler each time, which costs half a second and 100 MB.
// What is kept begins with a hash of the source, of Node's version and of what is done here; whatever does not fit is made anew.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { threadId } = require('node:worker_threads');
const vm = require('node:vm');

const project = path.resolve(__dirname, '..');
const folder = path.join(project, '.cache/translated');
const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: true } };
const made = JSON.stringify([process.version, process.arch, readFileSync(__filename, 'utf8')]);
const hashLength = 20;

/** Scripts that were compiled without V8's code, to be kept once their functions have run. */
const toKeep = new Map();

for (const extension of ['.ts', '.js']) require.extensions[extension] = load;

/** Keeps what was not kept yet; silent where nothing can be written, as it is a matter of speed alone. */
exports.keep = () => {
  for (const [filename, { hash, code, script }] of toKeep) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(code.length);
    const file = keptAs(filename);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.${process.pid}-${threadId}`, Buffer.concat([hash, length, code, script?.createCachedData() ?? Buffer.alloc(0)]));
      renameSync(`${file}.${process.pid}-${threadId}`, file);
    } catch {
      break;
    }
  }
  toKeep.clear();
};

function load(module, filename) {
  const source = readFileSync(filename);
  const hash = createHash('sha1').update(made).update(source).digest();
  const kept = keptOf(filename, hash);
  const code = kept?.code ?? codeOf(filename, source);
  // Where modules of the other kind are imported, V8's code would not know by whom.
  if (code.includes('import(')) {
    if (!kept) toKeep.set(filename, { hash, code });
    return module._compile(code.toString(), filename);
  }
  const script = new vm.Script(Module.wrap(code.toString()), { filename, ...(kept && { cachedData: kept.compiled }) });
  if (!kept || script.cachedDataRejected) toKeep.set(filename, { hash, code, script });
  script.runInThisContext().call(module.exports, module.exports, Module.createRequire(filename), module, filename, path.dirname(filename));
}

/** What others wrote in JavaScript stays as it is. */
function codeOf(filename, source) {
  if (!filename.endsWith('.ts')) return source;
  return Buffer.from(require('@swc/core').transformSync(source.toString(), { ...options, filename }).code);
}

function keptOf(filename, hash) {
  try {
    const bytes = readFileSync(keptAs(filename));
    if (!bytes.subarray(0, hashLength).equals(hash)) return undefined;
    const end = hashLength + 4 + bytes.readUInt32LE(hashLength);
    return { code: bytes.subarray(hashLength + 4, end), compiled: bytes.subarray(end) };
  } catch {
    return undefined;
  }
}

function keptAs(filename) {
  return path.join(folder, path.relative(project, filename).replaceAll(path.sep, '+'));
}
