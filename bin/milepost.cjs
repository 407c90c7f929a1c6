#!/usr/bin/env node
// Runs from source: ts-node translates as it loads, wherever the command was given.
const path = require('node:path');

process.env.TS_NODE_PROJECT = path.join(__dirname, '../tsconfig.json');
require('ts-node/register');
require('../src/cli');
