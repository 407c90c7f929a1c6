// A worker thread starts as JavaScript; from here on it is TypeScript, translated as bin/ does it.
const { parentPort } = require('node:worker_threads');
const { keep } = require('../../bin/translate.cjs');

// After the first document, when its functions have been compiled.
parentPort.once('message', () => setImmediate(keep));
require('./worker.ts');
