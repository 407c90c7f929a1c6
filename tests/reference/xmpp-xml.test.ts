import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Element } from '../../src/reference/xmpp-grid/xml/element';
import { StreamParser, type ReadingFault } from '../../src/reference/xmpp-grid/xml/stream-parser';
import { writeElement } from '../../src/reference/xmpp-grid/xml/write-element';
import { parseXml, type XmlElement } from '../../src/xml/tree';

const prefixes = fc.constantFrom('', 'a', 'b', 'constructor', '__proto__');
const names = fc.constantFrom('item', 'x', 'Größe', 'constructor');
const namespaces = fc.constantFrom('urn:example:1', 'urn:example:2', 'jabber:client');
const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '&', '<', '>', ']]>', '"', "'", 'ü', '🔒'), maxLength: 6 });

/** Elements whose prefixes are declared by nobody: what is written must declare them. */
const { elements } = fc.letrec<{ elements: Element }>((tie) => ({
  elements: fc.record({
    local: names,
    prefix: prefixes,
    namespace: namespaces,
    declarations: fc.uniqueArray(fc.tuple(prefixes, namespaces), { selector: ([prefix]) => prefix, maxLength: 2 }).map((pairs) => new Map(pairs)),
    attributes: fc.array(fc.tuple(names, texts), { maxLength: 2 }).map((pairs) =>
      [...new Map(pairs)].map(([name, value]) => ({ name, namespace: '', value })),
    ),
    children: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, texts, tie('elements')), { maxLength: 3 }),
  }),
}));

describe('what the reference writes', () => {
  test('another reader reads as the same names, attributes and text', () => {
    fc.assert(
      fc.property(elements.filter(consistent), (element) => {
        const parsed = parseXml(Buffer.from(writeElement(element, new Map())));
        assert.ok(parsed.document, parsed.fault?.message);
        assert.deepEqual(factsOfTree(parsed.document.root), factsOf(element));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the reference reads', () => {
  test('it reads the same however it is cut', () => {
    const stream = Buffer.from(`<s xmlns='urn:example:1'><a b='ü&#10;'>🔒<![CDATA[<]]>&lt;</a> <c/></s>`);
    const whole = eventsOf([stream]);
    assert.deepEqual(whole.map(({ event }) => event), ['opened', 'received', 'received', 'closed']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: stream.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), stream.length];
        assert.deepEqual(eventsOf(places.slice(1).map((end, at) => stream.subarray(places[at], end))), whole);
      }),
    );
  });

  test('it never throws, and says nothing more once it is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom('<s xmlns="u">', '<a>', '</a>', '<!--', '&b;', '<?x').map((text) => Buffer.from(text)))), (chunks) => {
        const events = eventsOf(chunks).map(({ event }) => event);
        const broken = events.indexOf('broken');
        assert.ok(broken < 0 || broken === events.length - 1, events.join(' '));
      }),
    );
  });
});

interface StreamEvent {
  readonly event: 'opened' | 'received' | 'closed' | 'broken';
  readonly what?: string | ReadingFault;
}

function eventsOf(chunks: readonly Uint8Array[]): readonly StreamEvent[] {
  const events: StreamEvent[] = [];
  const parser = new StreamParser({
    opened: ({ local }) => events.push({ event: 'opened', what: local }),
    received: (element) => events.push({ event: 'received', what: writeElement(element, new Map()) }),
    closed: () => events.push({ event: 'closed' }),
    broken: (fault) => events.push({ event: 'broken', what: fault }),
  });
  for (const chunk of chunks) parser.write(chunk);
  return events;
}

interface Facts {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly text: string;
  readonly children: readonly Facts[];
}

function factsOf({ namespace, local, attributes, children }: Element): Facts {
  return {
    name: `{${namespace}}${local}`,
    attributes: attributes.map(({ name, value }) => `${name}=${value}`).sort(),
    text: children.filter((child) => typeof child === 'string').join(''),
    children: children.filter((child) => typeof child !== 'string').map(factsOf),
  };
}

function factsOfTree({ namespace, local, attributes, text, children }: XmlElement): Facts {
  const own = attributes.filter(({ name }) => !/^xmlns(:|$)/.test(name));
  return { name: `{${namespace}}${local}`, attributes: own.map(({ name, value }) => `${name}=${value}`).sort(), text, children: children.map(factsOfTree) };
}

/** An element does not declare its own prefix to mean something else than it means. */
function consistent({ prefix, namespace, declarations, children }: Element): boolean {
  return (declarations.get(prefix) ?? namespace) === namespace && children.every((child) => typeof child === 'string' || consistent(child));
}
