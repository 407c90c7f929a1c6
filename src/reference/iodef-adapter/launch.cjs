// A reference's program is TypeScript, started as a foreign command would be: whatever the working directory and the parent's flags.
const path = require('node:path');
require('ts-node').register({ project: path.resolve(__dirname, '../../../tsconfig.json') });
require(path.resolve(__dirname, '..', process.argv[2]));
