import { defineParameterType, Then, When } from '@cucumber/cucumber';
import { readJson } from '../src/data-item/json-text';
import type { Exchange } from '../src/evidence';
import { type ConversionForm, followsTheModel, saysTheSame } from '../src/oracles/iodef-conversion';
import { readVector } from '../src/vectors';
import { parseXml } from '../src/xml/tree';
import { answerIn, convertBy } from './iodef-taker';
import { need, type MilepostWorld } from './world';

defineParameterType({ name: 'conversionForm', regexp: /JSON|XML/, transformer: (word: string) => word as ConversionForm });

/** One test case about a document that a library is to write in another form. */
class ConversionScene {
  private exchange: Exchange | undefined;
  private given: { readonly name: string; readonly bytes: Uint8Array } | undefined;

  constructor(private readonly world: MilepostWorld) {}

  async convert(vector: string, to: ConversionForm): Promise<void> {
    this.given = readVector(vector);
    this.exchange = await convertBy(this.world, vector, this.given.bytes, to.toLowerCase());
  }

  /** What it wrote; stops the case where it did not take the document. */
  written(): Uint8Array {
    const exchange = need(this.exchange, 'expected a document to have been given');
    need(answerIn(this.world, exchange) === 'accepts', `${this.given?.name}: expected the library to convert it, got that it rejects it`);
    return need(exchange.received?.body, 'expected a document to have been written');
  }

  /** Judges what it wrote against what it was given; what cannot be read in the form that was asked for says nothing at all. */
  compare(form: ConversionForm): void {
    const given = need(this.given, 'expected a document to have been given');
    const before = form === 'JSON' ? parseXml(given.bytes).document?.root : readJson(given.bytes).item;
    const { value: after, fault } = form === 'JSON' ? inJson(this.written()) : inXml(this.written());
    const source = need(before, 'expected a vector that can be read');
    this.world.judge(after ? saysTheSame(source, after) : [{ where: 'the document written', expected: `${form} that can be read`, actual: fault ?? 'nothing' }]);
  }
}

function inJson(bytes: Uint8Array) {
  const { item, fault } = readJson(bytes);
  return { value: item, fault: fault?.message };
}

function inXml(bytes: Uint8Array) {
  const { document, fault } = parseXml(bytes);
  return { value: document?.root, fault: fault?.message };
}

When('the library converts the document {string} to {conversionForm}', async function (this: MilepostWorld, vector: string, form: ConversionForm) {
  await this.scene(ConversionScene).convert(vector, form);
});

Then('the {conversionForm} document that it writes says the same', function (this: MilepostWorld, form: ConversionForm) {
  this.scene(ConversionScene).compare(form);
});

Then('it follows the data model of RFC 8727', function (this: MilepostWorld) {
  this.judge(followsTheModel(this.scene(ConversionScene).written()));
});
