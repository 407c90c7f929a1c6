import { Then } from '@cucumber/cucumber';
import { fieldsIn, fieldsOfTheirOwnName, oneValueAnOption } from '../src/oracles/xmpp-data-form';
import { addressedItems, completeIdentities, countIn, isPage, mirrorsNode, namedFeatures, namesItsEnds } from '../src/oracles/xmpp-disco';
import type { XmlElement } from '../src/xml/tree';
import { granted } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { need, type MilepostWorld } from './world';

Then('every identity has a category and a type', function (this: MilepostWorld) {
  this.judge(completeIdentities(answerWith(this, 'identity')));
});

Then('every feature has a name and is empty', function (this: MilepostWorld) {
  this.judge(namedFeatures(answerWith(this, 'feature')));
});

Then('the answer is about that Topic', function (this: MilepostWorld) {
  this.judge(mirrorsNode({ answer: answerWith(this, 'identity'), node: sceneOf(this).topic }));
});

Then('every item has an address', function (this: MilepostWorld) {
  this.judge(addressedItems(answerWith(this, 'item')));
});

Then('every page with items names its first and last item', function (this: MilepostWorld) {
  const { pages } = sceneOf(this);
  need(pages.some((page) => isPage(page) && countIn(page, 'item') > 0), 'a page with items, as the Broker may answer without paging');
  this.judge(namesItsEnds(pages));
});

Then('every option of the form has one value', function (this: MilepostWorld) {
  const fields = formOf(this);
  need(fields.some(({ children }) => children.some(({ local }) => local === 'option')), 'a field with options');
  this.judge(oneValueAnOption(fields));
});

Then('every field of the form has a name of its own', function (this: MilepostWorld) {
  this.judge(fieldsOfTheirOwnName(formOf(this)));
});

/** The answer, which holds something of the kind that is judged. */
function answerWith(world: MilepostWorld, kind: Parameters<typeof countIn>[1]): XmlElement {
  const { element } = granted(need(sceneOf(world).answer, 'an answer'), 'the request');
  need(countIn(element, kind) > 0, `an answer with at least one ${kind}`);
  return element;
}

function formOf(world: MilepostWorld): readonly XmlElement[] {
  const fields = fieldsIn(granted(need(sceneOf(world).answer, 'an answer'), 'the request').element);
  need(fields.length > 0, 'a form with fields');
  return fields;
}

function sceneOf(world: MilepostWorld): XmppGridScene {
  return world.scene(XmppGridScene);
}
