import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsIn, fieldsOfTheirOwnName, oneValueAnOption } from '../../src/oracles/xmpp-data-form';
import { addressedItems, completeIdentities, countIn, isPage, mirrorsNode, namedFeatures, namesItsEnds } from '../../src/oracles/xmpp-disco';
import { parseXml, type XmlElement } from '../../src/xml/tree';

function stanza(inside: string): XmlElement {
  const { document, fault } = parseXml(Buffer.from(`<iq xmlns='jabber:client' type='result'>${inside}</iq>`));
  assert.ok(document, fault?.message);
  return document.root;
}

const info = (inside: string, node = ''): XmlElement => stanza(`<query xmlns='http://jabber.org/protocol/disco#info'${node}>${inside}</query>`);
const items = (inside: string): XmlElement => stanza(`<query xmlns='http://jabber.org/protocol/disco#items'>${inside}</query>`);
const form = (inside: string): readonly XmlElement[] => fieldsIn(stanza(`<configure><x xmlns='jabber:x:data' type='form'>${inside}</x></configure>`));

test('an identity has a category and a type', () => {
  assert.deepEqual(completeIdentities(info("<identity category='pubsub' type='service'/>")), []);
  assert.equal(completeIdentities(info("<identity category='pubsub'/>"))[0]?.expected, 'a type');
  assert.equal(completeIdentities(info("<identity type='service'/>"))[0]?.expected, 'a category');
});

test('a feature has a name and no children', () => {
  assert.deepEqual(namedFeatures(info("<feature var='a'/>")), []);
  assert.equal(namedFeatures(info('<feature/>')).length, 1);
  assert.equal(namedFeatures(info("<feature var='a'><b/></feature>"))[0]?.actual, 'b');
});

test('an answer names the node of the request', () => {
  assert.deepEqual(mirrorsNode({ answer: info('', " node='n'"), node: 'n' }), []);
  assert.equal(mirrorsNode({ answer: info('', " node='m'"), node: 'n' })[0]?.actual, 'm');
  assert.equal(mirrorsNode({ answer: info(''), node: 'n' })[0]?.actual, 'none');
});

test('an item has an address, and items are counted', () => {
  assert.deepEqual(addressedItems(items("<item jid='a'/>")), []);
  assert.equal(addressedItems(items("<item jid='a'/><item node='n'/>"))[0]?.where, 'item 2');
  assert.equal(countIn(items("<item jid='a'/><item/>"), 'item'), 2);
  assert.equal(countIn(info(''), 'identity'), 0);
});

test('a page with items names its ends, and one without need not', () => {
  const set = (ends: string): string => `<set xmlns='http://jabber.org/protocol/rsm'>${ends}</set>`;
  assert.deepEqual(namesItsEnds([items(`<item jid='a'/>${set('<first>a</first><last>a</last>')}`), items('')]), []);
  assert.equal(namesItsEnds([items(`<item jid='a'/>${set('<first>a</first>')}`)])[0]?.expected, 'the id of its last item');
  assert.equal(namesItsEnds([items(`<item jid='a'/>${set('')}`)]).length, 2);
  assert.deepEqual(namesItsEnds([items("<item jid='a'/>")]), [], 'an answer without paging');
  assert.deepEqual([isPage(items(set(''))), isPage(items(''))], [true, false]);
});

test('an option has one value, and a field a name of its own', () => {
  assert.deepEqual(oneValueAnOption(form("<field var='a'><option><value>1</value></option></field>")), []);
  assert.equal(oneValueAnOption(form("<field var='a'><option/></field>"))[0]?.actual, '0');
  assert.deepEqual(fieldsOfTheirOwnName(form("<field type='fixed'/><field var='a'/><field var='b'/>")), []);
  assert.equal(fieldsOfTheirOwnName(form('<field/>'))[0]?.actual, 'none');
  assert.equal(fieldsOfTheirOwnName(form("<field var='a'/><field var='a'/>"))[0]?.actual, 'a again');
});
