import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  asksForDecision,
  asksToApprove,
  differentOptions,
  formIn,
  hasFieldAlone,
  hasFields,
  hasForm,
  hasFormType,
  hasSomeField,
  markedAsOwn,
  namedAsRegistered,
  noValueTooMany,
  offersTopic,
  optionsInLists,
  singleLines,
  typedFields,
} from '../../src/oracles/xmpp-form';
import type { XmlElement } from '../../src/xml/tree';
import { elementOf } from './xml-element';

const pubsub = 'http://jabber.org/protocol/pubsub';
const scope = field('FORM_TYPE', 'hidden', [`${pubsub}#node_config`]);
const title = field('pubsub#title', 'text-single', ['T']);

test('an answer has a form of a type, of a FORM_TYPE, with fields', () => {
  const about = 'node_config';
  const judged = (inside: string) => hasForm({ answer: elementOf(`<iq>${inside}</iq>`), type: 'form', about });
  assert.deepEqual(judged(markup(scope + title)), []);
  assert.equal(judged('')[0]?.expected, 'a data form');
  assert.equal(judged(markup(scope + title, 'result'))[0]?.actual, 'result');
  assert.equal(judged(markup(title + title))[0]?.where, 'the form, FORM_TYPE');
  assert.equal(judged(markup(scope))[0]?.expected, 'fields');
  assert.equal(formIn(elementOf("<iq><x xmlns='urn:another'/></iq>")), undefined);
});

test('fields are those that were asked for', () => {
  assert.deepEqual(hasFields({ form: form(title), names: ['pubsub#title'] }), []);
  assert.equal(hasFields({ form: form(title), names: ['pubsub#type'] })[0]?.expected, 'the field pubsub#type');
  assert.deepEqual(hasSomeField(form(title)), []);
  assert.equal(hasSomeField(form('')).length, 1);
  assert.deepEqual(hasFieldAlone({ form: form(scope + title), name: 'pubsub#title' }), []);
  for (const inside of [scope, scope + title + title, scope + field('pubsub#type', 'text-single')]) assert.equal(hasFieldAlone({ form: form(inside), name: 'pubsub#title' }).length, 1);
});

test('the type of a form is one of four', () => {
  for (const type of ['form', 'submit', 'cancel', 'result']) assert.deepEqual(hasFormType(form(title, type)), []);
  assert.equal(hasFormType(form(title, 'error'))[0]?.actual, 'error');
  assert.equal(hasFormType(elementOf("<x xmlns='jabber:x:data'/>"))[0]?.actual, 'none');
});

test('texts for people have no line breaks', () => {
  assert.deepEqual(singleLines(form('<title>one line</title><instructions>another</instructions>')), []);
  assert.deepEqual(singleLines(form("<title>two\nlines</title><field var='a'><desc>two\nlines</desc></field>")).map(({ where }) => where), ['the form, title', 'the form, desc']);
  assert.deepEqual(singleLines(form(field('a', 'text-multi', ['two\nlines']))), [], 'a value is no text of these');
});

test('only fields of several values have several', () => {
  for (const type of ['list-multi', 'jid-multi', 'text-multi']) assert.deepEqual(noValueTooMany(form(field('a', type, ['1', '2']))), []);
  assert.equal(noValueTooMany(form(field('a', 'text-single', ['1', '2'])))[0]?.where, 'the field a');
  assert.deepEqual(noValueTooMany(form(field('a', 'text-single', ['1']))), []);
});

test('only lists have options, each once', () => {
  const [one, two] = [option('1'), option('2')];
  assert.deepEqual(optionsInLists(form(field('a', 'list-single', [], one + two))), []);
  assert.equal(optionsInLists(form(field('a', 'boolean', [], one)))[0]?.expected, 'no options, as it is boolean');
  assert.deepEqual(differentOptions(form(field('a', 'list-multi', [], one + two))), []);
  assert.equal(differentOptions(form(field('a', 'list-multi', [], one + one))).length, 1);
});

test('a field to fill in has a type, its scope aside', () => {
  assert.deepEqual(typedFields(form("<field var='FORM_TYPE'/>" + title)), []);
  assert.equal(typedFields(form("<field var='pubsub#title'/>"))[0]?.where, 'the field pubsub#title');
});

test('fields of a configuration are named under their FORM_TYPE', () => {
  assert.deepEqual(namedAsRegistered(form(title + scope)), []);
  assert.equal(namedAsRegistered(form(title))[0]?.where, 'the form, FORM_TYPE');
  assert.equal(namedAsRegistered(form(scope + field('pubsub_title', 'text-single')))[0]?.where, 'the field pubsub_title');
});

test('other fields are marked as their own, and a fixed one needs no name', () => {
  assert.deepEqual(markedAsOwn(form(scope + title + field('x-mine', 'boolean') + field('{urn:mine}a', 'boolean') + "<field type='fixed'/>")), []);
  assert.equal(markedAsOwn(form(field('mine', 'boolean')))[0]?.where, 'the field mine');
  assert.equal(markedAsOwn(form("<field type='boolean'/>"))[0]?.where, 'the field without a name');
});

test('a request for approval is of this Topic and this account, whatever its resource', () => {
  const request = (node: string, jid: string) => asksToApprove({ form: form(field('pubsub#node', 'text-single', [node]) + field('pubsub#subscriber_jid', 'jid-single', [jid])), node: 'n', jid: 'a@x' });
  assert.deepEqual(request('n', 'a@x'), []);
  assert.deepEqual(request('n', 'a@x/r'), []);
  assert.equal(request('m', 'a@x')[0]?.where, 'the form, pubsub#node');
  assert.equal(request('n', 'b@x')[0]?.where, 'the form, pubsub#subscriber_jid');
  assert.deepEqual(asksForDecision(form(field('pubsub#allow', 'boolean'))), []);
  assert.equal(asksForDecision(form(field('pubsub#allow', 'text-single')))[0]?.actual, 'text-single');
  assert.equal(asksForDecision(form(title))[0]?.actual, 'no such field');
});

test('a Topic is among the options of the form to choose one', () => {
  const options = field('pubsub#node', 'list-single', [], option('n'));
  assert.deepEqual(offersTopic({ form: form(options), node: 'n' }), []);
  assert.equal(offersTopic({ form: form(options), node: 'm' })[0]?.actual, 'n');
  assert.equal(offersTopic({ form: form(options, 'result'), node: 'n' })[0]?.where, 'the form, type');
  assert.equal(offersTopic({ form: form(title), node: 'n' })[0]?.actual, 'none');
});

function form(inside: string, type = 'form'): XmlElement {
  return elementOf(markup(inside, type));
}

function markup(inside: string, type = 'form'): string {
  return `<x xmlns='jabber:x:data' type='${type}'>${inside}</x>`;
}

function field(name: string, type: string, values: readonly string[] = [], more = ''): string {
  return `<field var='${name}' type='${type}'>${values.map((value) => `<value>${value}</value>`).join('')}${more}</field>`;
}

function option(value: string): string {
  return `<option><value>${value}</value></option>`;
}
