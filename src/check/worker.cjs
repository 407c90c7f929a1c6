// A worker thread starts as JavaScript; from here on it is TypeScript, translated by the translator that ts-node uses too.
// ts-node itself would load the whole compiler, which costs each thread 100 MB and half a second.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: true } };

require.extensions['.ts'] = (module, filename) => module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
require('./worker.ts');
