import { Given, Then, When } from '@cucumber/cucumber';
import type { Version } from '../src/iodef/model';
import { builds, givesCode, unharmed } from '../src/oracles/code-generator';
import { CodeGeneratorScene } from './code-generator-scene';
import type { MilepostWorld } from './world';

Given('the generator refuses the document {string} as a schema', async function (this: MilepostWorld, vector: string) {
  await this.scene(CodeGeneratorScene).refusesAsSchema(vector);
});

Given('code generated from the schema of {iodefVersion}', async function (this: MilepostWorld, version: Version) {
  await this.scene(CodeGeneratorScene).needCode(version);
});

Given('a binding built from the schema of {iodefVersion}', async function (this: MilepostWorld, version: Version) {
  await this.scene(CodeGeneratorScene).needBinding(version);
});

Given('the binding rejects the document {string}', async function (this: MilepostWorld, vector: string) {
  await this.scene(CodeGeneratorScene).rejects(vector);
});

When('the generator compiles the schema of {iodefVersion}', async function (this: MilepostWorld, version: Version) {
  await this.scene(CodeGeneratorScene).compile(version);
});

When('the code is built', async function (this: MilepostWorld) {
  await this.scene(CodeGeneratorScene).build();
});

When('the binding is given the document {string}', async function (this: MilepostWorld, vector: string) {
  await this.scene(CodeGeneratorScene).give(vector);
});

Then('code comes of it', function (this: MilepostWorld) {
  this.judge(givesCode(this.scene(CodeGeneratorScene).done()));
});

Then('the build succeeds', function (this: MilepostWorld) {
  this.judge(builds(this.scene(CodeGeneratorScene).done()));
});

Then('the document comes back unharmed', function (this: MilepostWorld) {
  const { given, written } = this.scene(CodeGeneratorScene).roundTrip();
  this.judge(unharmed(given, written, this.scene(CodeGeneratorScene).version));
});
