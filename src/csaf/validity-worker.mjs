// The validator is a module of the newer kind and is loaded as one: plain JavaScript, in a thread of its own. Its mandatory tests
// take seconds to load, so each suite is loaded when it is asked for.
import { parentPort } from 'node:worker_threads';

const suites = {
  '2.0 schema': async () => (({ csaf_2_0 }) => [['schema', csaf_2_0]])(await import('@secvisogram/csaf-validator-lib/schemaTests.js')),
  '2.1 schema': async () => (({ csaf_2_1 }) => [['schema', csaf_2_1]])(await import('@secvisogram/csaf-validator-lib/csaf_2_1/schemaTests.js')),
  '2.0 mandatory tests': async () => Object.entries(await import('@secvisogram/csaf-validator-lib/mandatoryTests.js')),
  '2.1 mandatory tests': async () => Object.entries(await import('@secvisogram/csaf-validator-lib/csaf_2_1/mandatoryTests.js')),
};
const faultLimit = 20;
const loaded = new Map();

parentPort.on('message', ({ suite, text }) => void answer(suite, text));

async function answer(suite, text) {
  try {
    if (!loaded.has(suite)) loaded.set(suite, await suites[suite]());
    parentPort.postMessage(text === undefined ? { ready: true } : { faults: (await faultsOf(loaded.get(suite), JSON.parse(text))).slice(0, faultLimit) });
  } catch (error) {
    parentPort.postMessage({ undecided: `the CSAF validator: ${error instanceof Error ? error.message : String(error)}` });
  }
}

async function faultsOf(tests, document) {
  const faults = [];
  for (const [name, test] of tests) {
    const { errors = [], isValid } = await test(document);
    if (!isValid) for (const { instancePath, message } of errors) faults.push({ test: name.replace('mandatoryTest_', '').replaceAll('_', '.'), where: String(instancePath), message: String(message) });
  }
  return faults;
}
