'use strict';
// Loaded before all else: the name in RESOLVES leads to this machine, as a hostile zone could make it.
const dns = require('node:dns/promises');
const { lookup } = dns;
dns.lookup = (name, options) => (name === process.env.RESOLVES ? Promise.resolve([{ address: '127.0.0.1', family: 4 }]) : lookup(name, options));
