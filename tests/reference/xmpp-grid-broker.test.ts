import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { XmppPoint } from '../../src/reference/xmpp-grid/point';
import { startXmppGrid } from '../../src/reference/xmpp-grid/start';
import { platform, type Wire } from './xmpp-wire';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-xmpp-'));
let point: XmppPoint;
let stop: () => Promise<void>;
let provider: Wire;
let consumer: Wire;
let outsider: Wire;

before(async () => {
  ({ point, stop } = await startXmppGrid({ folder }));
  [provider, consumer, outsider] = await Promise.all([platform(point, 'provider'), platform(point, 'consumer'), platform(point, 'outsider')]);
});

after(async () => {
  for (const wire of [provider, consumer, outsider]) wire.end();
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const pubsub = 'http://jabber.org/protocol/pubsub';
const iodef = `<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-2.0' version='2.00'/>`;

let requests = 0;

/** Sends a request and gives its answer, with whatever came before it. */
async function ask(wire: Wire, type: 'get' | 'set', payload: string, to = 'broker.grid.example'): Promise<string> {
  const id = `request-${++requests}`;
  return wire.send(`<iq type='${type}' id='${id}' to='${to}'>${payload}</iq>`).until(new RegExp(`<iq [^>]*id='${id}'.*(</iq>|/>)$`, 's'));
}

const set = (wire: Wire, operation: string, namespace = pubsub): Promise<string> =>
  ask(wire, 'set', `<pubsub xmlns='${namespace}'>${operation}</pubsub>`);
const get = (wire: Wire, operation: string, namespace = pubsub): Promise<string> =>
  ask(wire, 'get', `<pubsub xmlns='${namespace}'>${operation}</pubsub>`);
const setAsOwner = (wire: Wire, operation: string): Promise<string> => set(wire, operation, `${pubsub}#owner`);
const getAsOwner = (wire: Wire, operation: string): Promise<string> => get(wire, operation, `${pubsub}#owner`);

function form(about: string, values: Readonly<Record<string, string>>): string {
  const fields = Object.entries({ FORM_TYPE: `${pubsub}#${about}`, ...values }).map(([name, value]) => `<field var='${name}'><value>${value}</value></field>`);
  return `<x xmlns='jabber:x:data' type='submit'>${fields.join('')}</x>`;
}

/** Creates a Topic of the Provider's. */
async function topic(name: string, config: Readonly<Record<string, string>> = {}): Promise<string> {
  const configured = Object.fromEntries(Object.entries(config).map(([key, value]) => [`pubsub#${key}`, value]));
  const answer = await set(provider, `<create node='${name}'/><configure>${form('node_config', configured)}</configure>`);
  assert.match(answer, /type='result'/);
  return name;
}

async function member(node: string, affiliation = 'member', account = 'consumer'): Promise<void> {
  const change = `<affiliations node='${node}'><affiliation jid='${account}@grid.example' affiliation='${affiliation}'/></affiliations>`;
  assert.match(await setAsOwner(provider, change), /type='result'/);
}

const subscribe = (wire: Wire, node: string, jid = 'consumer@grid.example'): Promise<string> => set(wire, `<subscribe node='${node}' jid='${jid}'/>`);
const publish = (wire: Wire, node: string, item = `<item id='1'>${iodef}</item>`): Promise<string> => set(wire, `<publish node='${node}'>${item}</publish>`);

async function subscribed(node: string): Promise<void> {
  await member(node);
  assert.match(await subscribe(consumer, node), /subscription='subscribed'/);
}

function assertRefused(answer: string, condition: string, detail?: string): void {
  assert.match(answer, /<iq type='error'/);
  assert.match(answer, new RegExp(`<${condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>`));
  if (detail) assert.match(answer, new RegExp(`<${detail} xmlns='${pubsub}#errors'`));
}

describe('the Controller', () => {
  test('answers what it knows and refuses what it does not', async () => {
    assert.match(await ask(provider, 'get', `<ping xmlns='urn:xmpp:ping'/>`, 'grid.example'), /type='result'/);
    assert.match(await ask(provider, 'get', `<query xmlns='http://jabber.org/protocol/disco#info'/>`, 'grid.example'), /category='server'.*msgoffline/);
    assert.match(await ask(provider, 'get', `<query xmlns='http://jabber.org/protocol/disco#items'/>`, 'grid.example'), /jid='broker\.grid\.example'/);
    assertRefused(await ask(provider, 'get', `<query xmlns='urn:example:unknown'/>`, 'grid.example'), 'service-unavailable');
    assertRefused(await ask(provider, 'get', '', 'grid.example'), 'bad-request');
    assertRefused(await ask(provider, 'get', `<ping xmlns='urn:xmpp:ping'/>`, 'elsewhere.example'), 'remote-server-not-found');
    assertRefused(await ask(provider, 'get', `<ping xmlns='urn:xmpp:ping'/>`, 'consumer@grid.example'), 'service-unavailable');
    assertRefused(await ask(provider, 'get', `<ping xmlns='urn:xmpp:ping'/>`, '@@'), 'jid-malformed');
  });

  test('delivers between Platforms, as from the address that it knows', async () => {
    provider.send(`<message to='consumer@grid.example' type='chat' id='m1'><body>1 &lt; 2 &amp; "3"</body></message>`);
    const message = await consumer.until(/<\/message>/);
    assert.match(message, /from='provider@grid\.example\/\w+'/);
    assert.match(message, /<body>1 &lt; 2 &amp; &quot;3&quot;<\/body>|<body>1 &lt; 2 &amp; "3"<\/body>/);
    provider.send(`<message to='nobody@grid.example' id='m2'><body>hello</body></message>`);
    assert.match(await provider.until(/<\/message>/), /type='error' id='m2'.*<service-unavailable/);
  });

  test('keeps what comes for a Platform that is away, with the time', async () => {
    outsider.send(`<presence type='unavailable'/>`);
    await ask(outsider, 'get', `<ping xmlns='urn:xmpp:ping'/>`);
    provider.send(`<message to='outsider@grid.example' id='m3'><body>later</body></message>`);
    provider.send(`<message to='outsider@grid.example' id='m4' type='headline'><body>now or never</body></message>`);
    await ask(provider, 'get', `<ping xmlns='urn:xmpp:ping'/>`);
    assert.equal(await outsider.quiet(), '');
    const kept = await outsider.send('<presence/>').until(/<\/message>/);
    assert.match(kept, /id='m3'.*<delay xmlns='urn:xmpp:delay' from='grid\.example' stamp='\d{4}-\d\d-\d\dT[\d:.]+Z'>/);
    assert.doesNotMatch(kept, /m4/);
  });

  test('ends the stream of who writes in the name of others', async () => {
    const wire = await platform(point, 'outsider');
    wire.send(`<message from='provider@grid.example' to='consumer@grid.example'><body>trust me</body></message>`);
    assert.match(await wire.until(/<\/stream:stream>/), /<invalid-from/);
    await wire.closed();
  });

  test('ends the stream of a resource that is taken over', async () => {
    const former = await platform(point, 'outsider', 'desk');
    const latter = await platform(point, 'outsider', 'desk');
    assert.match(await former.until(/<\/stream:stream>/), /<conflict /);
    assert.match(await ask(latter, 'get', `<ping xmlns='urn:xmpp:ping'/>`), /to='outsider@grid\.example\/desk'/);
    latter.end();
  });

  test('ends the stream of what is no stanza', async () => {
    const wire = await platform(point, 'outsider');
    assert.match(await wire.send('<unknown/>').until(/<\/stream:stream>/), /<unsupported-stanza-type/);
  });
});

describe('discovery of Topics', () => {
  test('shows Topics, each with its type', async () => {
    await topic('typed', { type: 'urn:ietf:params:xml:ns:iodef-1.0', title: 'Old incidents' });
    assert.match(await ask(consumer, 'get', `<query xmlns='http://jabber.org/protocol/disco#items'/>`), /<item jid='broker\.grid\.example' node='typed' name='Old incidents'\/>/);
    const about = await ask(consumer, 'get', `<query xmlns='http://jabber.org/protocol/disco#info' node='typed'/>`);
    assert.match(about, /<identity category='pubsub' type='leaf'\/>/);
    assert.match(about, /<field var='pubsub#type' [^>]*><value>urn:ietf:params:xml:ns:iodef-1\.0<\/value>/);
    assertRefused(await ask(consumer, 'get', `<query xmlns='http://jabber.org/protocol/disco#info' node='nowhere'/>`), 'item-not-found');
  });

  test('gives pages forwards and backwards, and a count alone', async () => {
    for (const name of ['page-a', 'page-b', 'page-c']) await topic(name);
    const page = (set: string): Promise<string> =>
      ask(consumer, 'get', `<query xmlns='http://jabber.org/protocol/disco#items'><set xmlns='http://jabber.org/protocol/rsm'>${set}</set></query>`);
    const nodes = (answer: string): (string | undefined)[] => [...answer.matchAll(/node='([^']*)'/g)].map((match) => match[1]);
    const seen: (string | undefined)[] = [];
    for (let after = ''; ; ) {
      const answer = await page(`<max>2</max>${after}`);
      if (nodes(answer).length === 0) break;
      assert.ok(nodes(answer).length <= 2);
      seen.push(...nodes(answer));
      after = `<after>${/<last>(.*)<\/last>/.exec(answer)?.[1]}</after>`;
    }
    assert.deepEqual(seen.slice(-3), ['page-a', 'page-b', 'page-c']);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(nodes(await page('<max>2</max><before/>')), ['page-b', 'page-c']);
    assert.deepEqual(nodes(await page('<max>1</max><before>page-c</before>')), ['page-b']);
    assert.match(await page('<max>0</max>'), new RegExp(`<set [^>]*><count>${seen.length}</count></set>`));
    assertRefused(await page('<max>2</max><after>nowhere</after>'), 'item-not-found');
    assertRefused(await page('<max>two</max>'), 'bad-request');
  });
});

describe('a Topic', () => {
  test('is created once, under a name of its own or of the Broker', async () => {
    await topic('once');
    assertRefused(await set(consumer, `<create node='once'/>`), 'conflict');
    assert.match(await set(provider, '<create/>'), /<create node='\w{24}'\/>/);
  });

  test('is what its owner configured, and for the owner alone to configure', async () => {
    await topic('configured', { max_items: '1', access_model: 'whitelist' });
    assert.match(await getAsOwner(provider, `<configure node='configured'/>`), /var='pubsub#max_items' [^>]*><value>1<\/value>/);
    const change = `<configure node='configured'>${form('node_config', { 'pubsub#title': 'Renamed' })}</configure>`;
    assertRefused(await setAsOwner(consumer, change), 'forbidden');
    assert.match(await setAsOwner(provider, change), /type='result'/);
    const now = await getAsOwner(provider, `<configure node='configured'/>`);
    assert.match(now, /<value>Renamed<\/value>/);
    assert.match(now, /var='pubsub#access_model'[^/]*>(<option><value>\w+<\/value><\/option>)+<value>whitelist<\/value>/);
    assert.match(await getAsOwner(consumer, '<default/>'), /<default><x .*<value>authorize<\/value>/);
  });

  test('has no access model but authorize and whitelist', async () => {
    for (const model of ['open', 'presence', 'roster', 'nonsense']) {
      const configured = form('node_config', { 'pubsub#access_model': model });
      assertRefused(await set(provider, `<create node='${model}'/><configure>${configured}</configure>`), 'not-acceptable', 'unsupported-access-model');
    }
  });

  test('is deleted by its owner alone, and its subscribers are told', async () => {
    await topic('deleted');
    await subscribed('deleted');
    assertRefused(await setAsOwner(consumer, `<delete node='deleted'/>`), 'forbidden');
    assert.match(await setAsOwner(provider, `<delete node='deleted'/>`), /type='result'/);
    assert.match(await consumer.until(/<\/message>/), /<delete node='deleted'\/>/);
    assertRefused(await setAsOwner(provider, `<delete node='deleted'/>`), 'item-not-found');
  });
});

describe('a subscription', () => {
  test('waits for the owner, and gets nothing meanwhile', async () => {
    await topic('approved');
    assert.match(await subscribe(consumer, 'approved'), /subscription='pending'/);
    assertRefused(await subscribe(consumer, 'approved'), 'not-authorized', 'pending-subscription');
    assert.match(await provider.until(/<\/message>/), /subscribe_authorization.*<value>approved<.*<value>consumer@grid\.example</);
    await publish(provider, 'approved');
    assertRefused(await get(consumer, `<items node='approved'/>`), 'not-authorized', 'not-subscribed');
    assert.equal(await consumer.quiet(), '');
    const decision = form('subscribe_authorization', { 'pubsub#node': 'approved', 'pubsub#subscriber_jid': 'consumer@grid.example', 'pubsub#allow': '1' });
    outsider.send(`<message to='broker.grid.example' id='d1'>${decision}</message>`);
    assert.match(await outsider.until(/<\/message>/), /type='error' id='d1'.*<forbidden/);
    provider.send(`<message to='broker.grid.example' id='d2'>${decision}</message>`);
    assert.match(await consumer.until(/<\/message>/), /<subscription node='approved' jid='consumer@grid\.example' subscription='subscribed'\/>/);
    assert.match(await get(consumer, `<items node='approved'/>`), /<item id='1' publisher='provider@grid\.example'><IODEF-Document/);
  });

  test('is denied by the owner', async () => {
    await topic('denied');
    await subscribe(consumer, 'denied');
    await provider.until(/<\/message>/);
    const decision = form('subscribe_authorization', { 'pubsub#node': 'denied', 'pubsub#subscriber_jid': 'consumer@grid.example', 'pubsub#allow': 'false' });
    provider.send(`<message to='broker.grid.example'>${decision}</message>`);
    assert.match(await consumer.until(/<\/message>/), /subscription='none'/);
    assert.match(await get(consumer, `<subscriptions node='denied'/>`), /<subscriptions\/>/);
  });

  test('is managed by the owner', async () => {
    await topic('managed');
    const change = (jid: string, state: string): string => `<subscriptions node='managed'><subscription jid='${jid}' subscription='${state}'/></subscriptions>`;
    assert.match(await setAsOwner(provider, change('consumer@grid.example', 'subscribed')), /type='result'/);
    await consumer.until(/subscription='subscribed'/);
    assert.match(await getAsOwner(provider, `<subscriptions node='managed'/>`), /<subscription jid='consumer@grid\.example' subid='\w+' subscription='subscribed'\/>/);
    const refused = await setAsOwner(provider, change('consumer@grid.example', 'sometimes'));
    assertRefused(refused, 'not-acceptable');
    assert.match(refused, /<subscription jid='consumer@grid\.example' subid='\w+' subscription='subscribed'\/>/);
    assertRefused(await getAsOwner(consumer, `<subscriptions node='managed'/>`), 'forbidden');
  });

  test('is for oneself, to something that is there', async () => {
    await topic('own');
    assertRefused(await subscribe(consumer, 'own', 'outsider@grid.example'), 'bad-request', 'invalid-jid');
    assertRefused(await subscribe(consumer, 'nowhere'), 'item-not-found');
    assertRefused(await set(consumer, `<subscribe jid='consumer@grid.example'/>`), 'bad-request', 'nodeid-required');
  });

  test('ends when the Consumer wants it to, once', async () => {
    await topic('ended');
    await subscribed('ended');
    const end = `<unsubscribe node='ended' jid='consumer@grid.example'/>`;
    assertRefused(await set(outsider, end), 'forbidden');
    assert.match(await set(consumer, end), /type='result'/);
    assertRefused(await set(consumer, end), 'unexpected-request', 'not-subscribed');
    await publish(provider, 'ended');
    assert.equal(await consumer.quiet(), '');
  });

  test('to a whitelist Topic is for those on the list, who lose it with their place', async () => {
    await topic('listed', { access_model: 'whitelist' });
    assertRefused(await subscribe(outsider, 'listed', 'outsider@grid.example'), 'not-allowed', 'closed-node');
    assertRefused(await get(outsider, `<items node='listed'/>`), 'not-allowed', 'closed-node');
    await member('listed');
    assertRefused(await get(consumer, `<items node='listed'/>`), 'not-authorized', 'not-subscribed');
    await subscribed('listed');
    assert.match(await get(consumer, `<items node='listed'/>`), /<items node='listed'\/>/);
    await member('listed', 'none');
    assert.match(await consumer.until(/<\/message>/), /subscription='none'/);
    assertRefused(await subscribe(consumer, 'listed'), 'not-allowed', 'closed-node');
  });

  test('ends when the Topic becomes a whitelist that does not name the Consumer', async () => {
    await topic('narrowed');
    await setAsOwner(provider, `<subscriptions node='narrowed'><subscription jid='consumer@grid.example' subscription='subscribed'/></subscriptions>`);
    await consumer.until(/<\/message>/);
    await setAsOwner(provider, `<configure node='narrowed'>${form('node_config', { 'pubsub#access_model': 'whitelist' })}</configure>`);
    assert.match(await consumer.until(/<\/message>/), /<subscription node='narrowed' [^>]*subscription='none'\/>/);
    const again = `<subscriptions node='narrowed'><subscription jid='consumer@grid.example' subscription='subscribed'/></subscriptions>`;
    assertRefused(await setAsOwner(provider, again), 'not-acceptable');
  });

  test('brings the last item along where the Topic is so configured', async () => {
    await topic('last', { send_last_published_item: 'on_sub' });
    await publish(provider, 'last');
    await member('last');
    consumer.send(`<iq type='set' id='s' to='broker.grid.example'><pubsub xmlns='${pubsub}'><subscribe node='last' jid='consumer@grid.example'/></pubsub></iq>`);
    assert.match(await consumer.until(/<\/message>/), /<items node='last'><item id='1' publisher='provider@grid\.example'><IODEF-Document/);
  });
});

describe('a publication', () => {
  test('reaches each subscriber as it was, also where it leans on declarations outside', async () => {
    await topic('leaning');
    await subscribed('leaning');
    const prefixed = `<publish node='leaning' xmlns:i='urn:ietf:params:xml:ns:iodef-2.0' xmlns:x='urn:example:x'><item id='7'><i:IODEF-Document x:a='1&#10;2'><i:Incident/><x:y xmlns=''><z/></x:y></i:IODEF-Document></item></publish>`;
    assert.match(await set(provider, prefixed), /<publish node='leaning'><item id='7'\/>/);
    const event = await consumer.until(/<\/message>/);
    assert.match(event, /<items node='leaning'><item id='7' publisher='provider@grid\.example'><i:IODEF-Document xmlns:i='urn:ietf:params:xml:ns:iodef-2\.0' xmlns:x='urn:example:x' x:a='1&#10;2'><i:Incident\/><x:y xmlns=''><z\/><\/x:y><\/i:IODEF-Document><\/item><\/items>/);
    assert.equal(await outsider.quiet(), '');
  });

  test('is given an id where it comes without one, and takes the place of its namesake', async () => {
    await topic('identified');
    assert.match(await publish(provider, 'identified', `<item>${iodef}</item>`), /<item id='[\w-]{36}'\/>/);
    await publish(provider, 'identified', `<item id='same'>${iodef}</item>`);
    await publish(provider, 'identified', `<item id='same'>${iodef}</item>`);
    assert.equal((await get(provider, `<items node='identified'/>`)).match(/<item /g)?.length, 2);
    assert.equal((await get(provider, `<items node='identified' max_items='1'/>`)).match(/<item id='same'/g)?.length, 1);
    assert.match(await get(provider, `<items node='identified'><item id='same'/></items>`), /<item id='same' publisher='provider@grid\.example'>/);
    assert.match(await get(provider, `<items node='identified'><item id='other'/></items>`), /type='result'.*<items node='identified'\/>/);
  });

  test('pushes the oldest out where there are too many', async () => {
    await topic('short', { max_items: '1' });
    for (const id of ['a', 'b']) await publish(provider, 'short', `<item id='${id}'>${iodef}</item>`);
    const items = await get(provider, `<items node='short'/>`);
    assert.match(items, /<item id='b' /);
    assert.doesNotMatch(items, /<item id='a' /);
    assertRefused(await publish(provider, 'short', `<item id='c'>${iodef}</item><item id='d'>${iodef}</item>`), 'not-allowed', 'max-items-exceeded');
  });

  test('is refused to whom the Topic is not open, for as long as it is not', async () => {
    await topic('guarded');
    assertRefused(await publish(outsider, 'guarded'), 'forbidden');
    await member('guarded', 'publisher', 'outsider');
    assert.match(await publish(outsider, 'guarded'), /type='result'/);
    await member('guarded', 'none', 'outsider');
    assertRefused(await publish(outsider, 'guarded'), 'forbidden');
    await member('guarded', 'outcast', 'outsider');
    assertRefused(await get(outsider, `<items node='guarded'/>`), 'forbidden');
  });

  const unfit: readonly (readonly [what: string, items: string, condition: string, detail: string])[] = [
    ['of another namespace', `<item><a xmlns='urn:example:a'/></item>`, 'bad-request', 'invalid-payload'],
    ['of two payloads', `<item>${iodef}${iodef}</item>`, 'bad-request', 'invalid-payload'],
    ['of no payload', '<item/>', 'bad-request', 'payload-required'],
    ['of nothing', '', 'bad-request', 'item-required'],
  ];
  for (const [what, items, condition, detail] of unfit) {
    test(`${what} is refused as ${condition}`, async () => {
      const name = await topic(`unfit ${what}`);
      assertRefused(await publish(provider, name, items), condition, detail);
      assert.match(await publish(provider, name), /type='result'/);
    });
  }

  test('needs a Topic, and one that is as its options ask', async () => {
    assertRefused(await publish(provider, 'nowhere'), 'item-not-found');
    await topic('plain');
    const answer = await set(provider, `<publish node='plain'><item>${iodef}</item></publish><publish-options>${form('publish-options', { 'pubsub#access_model': 'open' })}</publish-options>`);
    assertRefused(answer, 'conflict', 'precondition-not-met');
  });

  test('to a Topic that keeps nothing and carries nothing is a bare notification', async () => {
    await topic('bare', { persist_items: '0', deliver_payloads: '0' });
    await subscribed('bare');
    assertRefused(await publish(provider, 'bare'), 'bad-request', 'item-forbidden');
    assert.match(await publish(provider, 'bare', ''), /type='result'/);
    assert.match(await consumer.until(/<\/message>/), /<items node='bare'\/>/);
    assertRefused(await get(consumer, `<items node='bare'/>`), 'feature-not-implemented', 'unsupported');
  });
});

describe('an item', () => {
  test('is retracted by its publisher or an owner, with a word to subscribers', async () => {
    await topic('retracted');
    await subscribed('retracted');
    await publish(provider, 'retracted');
    await consumer.until(/<\/message>/);
    const retract = `<retract node='retracted'><item id='1'/></retract>`;
    assertRefused(await set(consumer, retract), 'forbidden');
    assert.match(await set(provider, retract), /type='result'/);
    assert.match(await consumer.until(/<\/message>/), /<items node='retracted'><retract id='1'\/><\/items>/);
    assertRefused(await set(provider, retract), 'item-not-found');
    assertRefused(await set(provider, `<retract node='retracted'/>`), 'bad-request', 'item-required');
  });

  test('goes with all others, with one notification', async () => {
    await topic('purged');
    await subscribed('purged');
    for (const id of ['1', '2']) await publish(provider, 'purged', `<item id='${id}'>${iodef}</item>`);
    await consumer.until(/id='2'.*<\/message>/s);
    assertRefused(await setAsOwner(consumer, `<purge node='purged'/>`), 'forbidden');
    assert.match(await setAsOwner(provider, `<purge node='purged'/>`), /type='result'/);
    assert.equal((await consumer.until(/<\/message>/)).match(/<message /g)?.length, 1);
    assert.doesNotMatch(await get(provider, `<items node='purged'/>`), /<item /);
  });
});

describe('an affiliation', () => {
  test('is listed and changed by owners, of whom one remains', async () => {
    await topic('affiliated');
    await member('affiliated', 'publish-only');
    const list = await getAsOwner(provider, `<affiliations node='affiliated'/>`);
    assert.match(list, /<affiliation jid='provider@grid\.example' affiliation='owner'\/><affiliation jid='consumer@grid\.example' affiliation='publish-only'\/>/);
    assert.match(await get(consumer, `<affiliations node='affiliated'/>`), /<affiliation node='affiliated' affiliation='publish-only'\/>/);
    assertRefused(await subscribe(consumer, 'affiliated'), 'forbidden');
    const resign = `<affiliations node='affiliated'><affiliation jid='provider@grid.example' affiliation='none'/></affiliations>`;
    assertRefused(await setAsOwner(provider, resign), 'not-acceptable');
    assertRefused(await setAsOwner(consumer, resign), 'forbidden');
  });
});
