import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import type { Version } from '../src/iodef/model';
import { accepted, eitherReading, fetchedNoSchema, rejected } from '../src/oracles/iodef-answer';
import { hasAsManyAsItsTable, hasAttribute, hasAttributeOfItsTable, hasChildrenInOrder, hasContentOfItsType } from '../src/oracles/iodef-class';
import { hasTheChildrenDemanded } from '../src/oracles/iodef-demands';
import { instancesOf } from '../src/oracles/iodef-document';
import { standsInEventData } from '../src/oracles/iodef-fraud-record';
import { byteFacts, treeFacts } from '../src/oracles/iodef-judgements';
import { differencesBetween, ofKind, type DifferenceKind } from '../src/oracles/iodef-round-trip';
import { hasClassOf, keepsToTablesOf } from '../src/oracles/iodef-table';
import { isSchemaValidWith, keepsToItsTable } from '../src/oracles/iodef-schema';
import { standsWhereRecommended } from '../src/oracles/iodef-structured-information';
import { uses } from '../src/oracles/iodef-uses';
import { IodefScene } from './iodef-scene';
import type { MilepostWorld } from './world';

const kinds: Readonly<Record<string, DifferenceKind>> = { lost: 'lost', invented: 'invented', changed: 'changed', moved: 'moved', 'written by default': 'default' };

const oneOf = (words: object): RegExp => new RegExp(Object.keys(words).join('|'));

defineParameterType({ name: 'iodefVersion', regexp: /IODEF version [12]/, transformer: (words: string): Version => (words.endsWith('1') ? 'v1' : 'v2') });
defineParameterType({ name: 'iodefTaker', regexp: /recipient|library/, transformer: (word: string) => word });
defineParameterType({ name: 'iodefClass', regexp: /IODEF-Document|(?:[a-z]+:)?[A-Z][A-Za-z_]+/, transformer: (name: string) => name });
defineParameterType({ name: 'iodefAttribute', regexp: /[A-Za-z]+(?:[:-][A-Za-z]+)*/, transformer: (name: string) => name });
defineParameterType({ name: 'documentUse', regexp: oneOf(uses), transformer: (words: string) => words });
defineParameterType({ name: 'byteFact', regexp: oneOf(byteFacts), transformer: (words: string) => words });
defineParameterType({ name: 'treeFact', regexp: oneOf(treeFacts), transformer: (words: string) => words });
defineParameterType({ name: 'difference', regexp: oneOf(kinds), transformer: (word: string) => word });

Given("the sender's documents of {iodefVersion}", async function (this: MilepostWorld, version: Version) {
  await this.scene(IodefScene).collect(version);
});

Given("the sender's documents of either version of IODEF", async function (this: MilepostWorld) {
  await this.scene(IodefScene).collect('either');
});

Given('one of them with {documentUse}', function (this: MilepostWorld, use: string) {
  this.scene(IodefScene).require(use, uses[use] ?? (() => false));
});

Given('one of them with {iodefClass}@{iodefAttribute}', function (this: MilepostWorld, className: string, attribute: string) {
  this.scene(IodefScene).require(`${className}@${attribute}`, (document, version) => hasAttribute(document, version, className, attribute));
});

Given('one of them with the class {iodefClass}', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).require(className, (document, version) => instancesOf(document, version, className).length > 0);
});

Given('one of them with a class of section {word}', function (this: MilepostWorld, section: string) {
  this.scene(IodefScene).require(`a class of section ${section}`, (document, version) => hasClassOf(section, document, version));
});

When('they are read and held against the schema', async function (this: MilepostWorld) {
  await this.scene(IodefScene).validate();
});

Then('each document {byteFact}', function (this: MilepostWorld, fact: string) {
  this.scene(IodefScene).judgeEach(fact, byteFacts[fact] ?? unknown);
});

Then('each document {treeFact}', function (this: MilepostWorld, fact: string) {
  this.scene(IodefScene).judgeEachTree(treeFacts[fact] ?? unknown, undefined, fact);
});

Then('each document keeps to the class tables of section {word}', function (this: MilepostWorld, section: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => keepsToTablesOf(section, document, version));
});

Then('the documents number their Incidents unpredictably', function (this: MilepostWorld) {
  this.scene(IodefScene).judgeNumbering();
});

Then('each {iodefClass} has as many {iodefClass} as its table allows', function (this: MilepostWorld, className: string, child: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => hasAsManyAsItsTable(document, version, className, child), className);
});

Then('each {iodefClass} has the children that the prose demands', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => hasTheChildrenDemanded(document, version, className), className);
});

Then('{iodefClass}@{iodefAttribute} is as its table says', function (this: MilepostWorld, className: string, attribute: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => hasAttributeOfItsTable(document, version, className, attribute), className);
});

Then('the children of each {iodefClass} are those of its table, in order', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => hasChildrenInOrder(document, version, className), className);
});

Then('each document with {iodefClass} is valid under the schema', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => isSchemaValidWith(document, version, className));
});

Then('the schema finds nothing wrong within each {iodefClass}', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => keepsToItsTable(document, version, className));
});

Then('each {iodefClass} stands where the text recommends it', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => standsWhereRecommended(document, version, className));
});

Then('each {iodefClass} extends an event', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document) => standsInEventData(document, className));
});

Then('the times of each {iodefClass} are of type DATETIME', function (this: MilepostWorld, className: string) {
  this.scene(IodefScene).judgeEachTree((document, version) => hasContentOfItsType(document, version, className, 'DATETIME'), className);
});

Given('the {iodefTaker} rejects the document {string}', async function (this: MilepostWorld, _taker: string, vector: string) {
  await this.scene(IodefScene).control(vector, 'rejects');
});

Given('the {iodefTaker} (still )accepts the document {string}', async function (this: MilepostWorld, _taker: string, vector: string) {
  await this.scene(IodefScene).control(vector, 'accepts');
});

Given('the library does not copy the document {string}', async function (this: MilepostWorld, vector: string) {
  await this.scene(IodefScene).controlOfCopying(vector);
});

Given('the library rejects the description {string}', async function (this: MilepostWorld, vector: string) {
  await this.scene(IodefScene).controlOfCreating(vector);
});

When('the library creates the document that {string} describes', async function (this: MilepostWorld, vector: string) {
  await this.scene(IodefScene).create(vector);
});

When('the {iodefTaker} is given the document {string}', async function (this: MilepostWorld, _taker: string, vector: string) {
  await this.scene(IodefScene).give(vector);
});

When('the {iodefTaker} is given the document {string} with its schemas in reach', async function (this: MilepostWorld, _taker: string, vector: string) {
  await this.scene(IodefScene).giveWithSchemasInReach(vector);
});

When('the {iodefTaker} is given each document derived from the table of {iodefClass}', async function (this: MilepostWorld, _taker: string, className: string) {
  await this.scene(IodefScene).giveEachDerived(className);
});

Then('it rejects each of them', function (this: MilepostWorld) {
  this.judge(this.scene(IodefScene).answersToEach().flatMap(rejected));
});

Then('it fetches no schema', function (this: MilepostWorld) {
  const { document, visits } = this.scene(IodefScene).visitsForSchemas();
  this.judge(fetchedNoSchema(document, visits));
});

Then('it accepts the document', function (this: MilepostWorld) {
  this.judge(accepted(this.scene(IodefScene).answer()));
});

Then('it rejects the document', function (this: MilepostWorld) {
  this.judge(rejected(this.scene(IodefScene).answer()));
});

Then('it follows either reading', function (this: MilepostWorld) {
  this.judge(eitherReading(this.scene(IodefScene).answer()));
});

Then('the document that it writes {byteFact}', function (this: MilepostWorld, fact: string) {
  this.judge((byteFacts[fact] ?? unknown)(this.scene(IodefScene).roundTrip().written, this.scene(IodefScene).version));
});

Then('the document that it writes {treeFact}', function (this: MilepostWorld, fact: string) {
  this.scene(IodefScene).parsedRoundTrip();
  this.judge((treeFacts[fact] ?? unknown)(this.scene(IodefScene).roundTrip().written, this.scene(IodefScene).version));
});

Then('nothing is {difference} in the document that it writes', function (this: MilepostWorld, difference: string) {
  const { given, written } = this.scene(IodefScene).parsedRoundTrip();
  this.judge(ofKind(differencesBetween(given, written, this.scene(IodefScene).version), kinds[difference] ?? 'lost'));
});

Then('it writes what is described, and nothing else', function (this: MilepostWorld) {
  const { given, written } = this.scene(IodefScene).parsedRoundTrip();
  // A default that is written says nothing else than one that is not.
  this.judge(differencesBetween(given, written, this.scene(IodefScene).version).filter(({ kind }) => kind !== 'default'));
});

function unknown(): never {
  throw new Error('a fact that no oracle knows');
}
