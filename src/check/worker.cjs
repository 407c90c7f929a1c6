// A worker thread starts as JavaScript; from here on it is TypeScript, whatever the working directory and the parent's flags.
const path = require('node:path');
require('ts-node').register({ project: path.resolve(__dirname, '../../tsconfig.json') });
require('./worker.ts');
