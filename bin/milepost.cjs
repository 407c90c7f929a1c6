#!/usr/bin/env node
// Runs from source. A check starts without the compiler and without the other verbs, which load Cucumber.
const path = require('node:path');

if (process.argv[2] === 'check') {
  const { keep } = require('./translate.cjs');
  process.on('exit', keep);
  require('../src/cli/check-alone.ts');
} else {
  process.env.TS_NODE_PROJECT = path.join(__dirname, '../tsconfig.json');
  require('ts-node/register');
  require('../src/cli');
}
