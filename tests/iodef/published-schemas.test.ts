import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extensionsOf } from '../../src/iodef/extensions/extensions';
import { familyOf } from '../../src/iodef/derived/vectors';
import { modelOf } from '../../src/iodef/facts';
import { versions, type Model, type Version } from '../../src/iodef/model';
import { iodefSchema } from '../../src/iodef/schema';
import type { SchemaSet } from '../../src/iodef/schema-set';
import { parseXml } from '../../src/xml/tree';
import { libxml2Wasm } from '../xml/second-opinion/libxml2-wasm';
import { libxmljs2 } from '../xml/second-opinion/libxmljs2';
import type { Engine, Opinion, Subject } from '../xml/second-opinion/opinion';
import { xerces } from '../xml/second-opinion/xerces';
import { differencesBetween, explanationOf, type Column } from './differences';
import { factsNamed } from './least-sample';
import { generatedDocuments } from './generated';
import { mutantsOf } from './mutants';
import { probesOf, type Probe } from './probes';
import { publishedSchema } from './published-schemas';
import { written } from '../../src/iodef/derived/sample';
import { sampleOf } from './sample-of';
import { corpusDocuments, keptVectors, type KnownDocument } from './subjects';

const specifications = process.env['MILEPOST_SPECS'];
const corpus = process.env['MILEPOST_CORPUS'];

/** The engines, and of how many probes each takes one: the slower, the fewer. */
const engines: readonly (readonly [engine: Engine, everyNth: number])[] = [
  [libxml2Wasm, 1],
  [xerces, 13],
  [libxmljs2, 13],
];
const seed = 20_260_101;

for (const version of versions) {
  describe(`the schema derived from the tables of ${modelOf(version).specification} against the one printed there`, { skip: specifications ? false : 'MILEPOST_SPECS is not set: the texts of the RFCs' }, () => {
    const published = (): SchemaSet => publishedSchema(version, specifications ?? '');

    for (const engine of [libxml2Wasm, xerces]) {
      test(`agree on every generated document, by ${engine.name}`, { skip: engine.absence() ?? false }, async () => {
        const subjects = generatedDocuments(version, seed);
        const opinions = await assertAgreement(engine, version, published(), subjects);
        assert.deepEqual(wrongAnswers(engine, subjects, opinions), []);
      });
    }

    for (const [engine, everyNth] of engines) {
      test(`agree on every vector, corpus document, mutant and on each class, by ${engine.name}`, { skip: engine.absence() ?? false }, async () => {
        const probes = everyProbe(version).filter((_, index) => index % everyNth === 0);
        const subjects: readonly Answered[] = [...vectorsFor(version, engine), ...documentsOf(version), ...mutants(version), ...probes];
        const opinions = await assertAgreement(engine, version, published(), subjects);
        assert.deepEqual(wrongAnswers(engine, subjects, opinions), []);
        const valid = opinions.slice(-probes.length).filter(({ verdict }) => verdict === 'valid').length;
        assert.ok(valid > probes.length / 4 && valid < (probes.length * 3) / 4, `expected probes of both kinds, got ${valid} valid of ${probes.length}`);
      });
    }
  });

  test(`either reading of ${modelOf(version).specification} admits all that its schema admits, and more only where the table names a defect`, async () => {
    const probes = everyProbe(version);
    const strict = await libxml2Wasm.opinions(rootless(iodefSchema(version, 'schema')), probes);
    const wide = await libxml2Wasm.opinions(rootless(iodefSchema(version, 'either')), probes);
    const narrower = probes.filter((_, index) => strict[index]?.verdict === 'valid' && wide[index]?.verdict !== 'valid');
    assert.deepEqual(narrower.map(({ name }) => name), []);
    const wider = probes.filter((_, index) => strict[index]?.verdict !== 'valid' && wide[index]?.verdict === 'valid');
    assert.ok(wider.length > 5);
    assert.deepEqual(wider.filter((probe) => !touchesDefect(probe)).map(({ name }) => name), []);
  });
}

test('at least five thousand documents are generated, the same for the same seed', () => {
  const generated = versions.flatMap((version) => generatedDocuments(version, seed));
  assert.ok(generated.length >= 5000, `got ${generated.length}`);
  assert.ok(generated.filter(({ valid }) => valid).length >= 500);
  assert.deepEqual(versions.flatMap((version) => generatedDocuments(version, seed)), generated);
});

test('the corpus takes part', { skip: corpus ? false : 'MILEPOST_CORPUS is not set: documents of others' }, () => {
  for (const version of versions) assert.ok(documentsOf(version).length >= 10);
});

test('the engines that judge agree with the others on every vector, by the derived schemas', async () => {
  for (const version of versions) {
    const subjects = [...vectorsFor(version), ...documentsOf(version)];
    const schema = rootless(iodefSchema(version, 'either'));
    const judging = await columnOf(libxml2Wasm, schema, subjects);
    for (const engine of [xerces, libxmljs2].filter((each) => each.absence() === undefined)) {
      assert.deepEqual(differencesBetween(subjects, judging, await columnOf(engine, schema, subjects)), []);
    }
  }
});

/** A subject that may have an answer known beforehand. */
type Answered = Subject & { readonly valid?: boolean };

async function assertAgreement(engine: Engine, version: Version, published: SchemaSet, subjects: readonly Subject[]): Promise<readonly Opinion[]> {
  const printed = await columnOf(engine, published, subjects);
  const derived = await columnOf(engine, rootless(iodefSchema(version, 'schema')), subjects);
  assert.deepEqual(differencesBetween(subjects, printed, derived), []);
  const unjudged = printed.opinions.filter(({ verdict }) => verdict === 'unjudged').length;
  assert.ok(unjudged < subjects.length / 50, `expected ${engine.name} to judge nearly all, got ${unjudged} of ${subjects.length} unjudged`);
  return printed.opinions;
}

/** The corpus brings answers of its own, which the printed schema has to give. */
function wrongAnswers(engine: Engine, subjects: readonly Answered[], opinions: readonly Opinion[]): readonly string[] {
  return subjects.flatMap(({ name, valid }, index) => {
    const opinion = opinions[index];
    if (valid === undefined || !opinion || opinion.verdict === 'unjudged' || (opinion.verdict === 'valid') === valid || explanationOf(engine.name, opinion)) return [];
    return [`${name}: expected ${valid ? 'valid' : 'not valid'}, got ${opinion.verdict} (${opinion.because})`];
  });
}

async function columnOf(engine: Engine, schema: SchemaSet, subjects: readonly Subject[]): Promise<Column> {
  return { engine: engine.name, schema: schema.name, opinions: await engine.opinions(schema, subjects) };
}

/** XML Schema does not say which element is the document's. */
function rootless({ name, main, imports }: SchemaSet): SchemaSet {
  return { name, main, imports };
}

function documentsOf(version: Version): readonly KnownDocument[] {
  return corpus ? corpusDocuments(corpus).filter((document) => document.version === version) : [];
}

/** The vectors, those of whole classes for their own version alone; the slowest engine sees these by the derived schemas only. */
function vectorsFor(version: Version, engine?: Engine): readonly Subject[] {
  const own = `${familyOf[version]}/valid/class-`;
  return keptVectors().filter(({ name }) => !name.includes('/class-') || (engine !== libxmljs2 && name.startsWith(own)));
}

function mutants(version: Version): readonly Subject[] {
  const originals = [...keptVectors().filter(({ name }) => /\/valid\/(?!class-)/.test(name)), ...documentsOf(version).filter(({ valid }) => valid)];
  return originals.flatMap(({ name, bytes }, index) => {
    const { document } = parseXml(bytes);
    if (!document || document.root.namespace !== modelOf(version).namespace) return [];
    return mutantsOf(sampleOf(document.root), 12, seed + index).map((mutant, number) => ({ name: `${name}, mutant ${number} of seed ${seed + index}`, bytes: written(mutant) }));
  });
}

function everyProbe(version: Version): readonly Probe[] {
  const models: readonly Model[] = [modelOf(version), ...extensionsOf(version)];
  return models.flatMap(probesOf);
}

/** Whether the table of the probe's class, or of a child of it, has two readings. */
function touchesDefect({ model, className }: Probe): boolean {
  return factsNamed(model, className).some((facts) => JSON.stringify(facts).includes('"defect"'));
}
