import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import type { Encoding } from '../src/data-item/encoding';
import { formFacts, formJudgeOf, proseFact } from '../src/oracles/iodef-form-judgements';
import { EncodedScene } from './iodef-encoded-scene';
import { defineWords } from './words';
import type { MilepostWorld } from './world';

defineParameterType({ name: 'iodefEncoding', regexp: /JSON|CBOR/, transformer: (word: string) => word.toLowerCase() as Encoding });
defineParameterType({ name: 'memberName', regexp: /[A-Za-z][A-Za-z0-9-]*/, transformer: (word: string) => word });
defineWords('formFact', [...Object.keys(formFacts), proseFact]);

Given("the sender's documents of IODEF in {iodefEncoding}", async function (this: MilepostWorld, encoding: Encoding) {
  await this.scene(EncodedScene).collect(encoding);
});

Given('one of them has the member {memberName}', function (this: MilepostWorld, name: string) {
  this.scene(EncodedScene).requireMember(name);
});

When('they are decoded', function (this: MilepostWorld) {
  this.scene(EncodedScene).decode();
});

Then('each of them {formFact}', function (this: MilepostWorld, fact: string) {
  this.scene(EncodedScene).judgeEach(formJudgeOf(`each of them ${fact}`) ?? unknown);
});

function unknown(): never {
  throw new Error('a fact that no oracle knows');
}
