import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { childrenOf, classOf, modelOf } from '../../src/iodef/facts';
import { versions, type ClassFacts, type Version } from '../../src/iodef/model';
import { figuresIn, readRfc, valuesListed, type Figure } from './prose';

const specifications = process.env['MILEPOST_SPECS'];

/** Where a figure departs from the text beside it, which the tables follow. */
const misprints: Readonly<Record<Version, readonly string[]>> = {
  v1: [
    'HistoryItem: the figure lacks IncidentID', // IncidentId
    'HistoryItem: the table lacks IncidentId',
    'Service: the figure has 0..1 Application', // zero or more in the text
  ],
  v2: [
    'RecordData: the figure lacks WindowsRegistryKeysModified', // its name stands on a line of its own
    'HashData: the figure lacks @ext-scope',
  ],
};

for (const version of versions) {
  const { specification, classes } = modelOf(version);
  describe(`the tables against the prose of ${specification}`, { skip: specifications ? false : 'MILEPOST_SPECS is not set: the texts of the RFCs' }, () => {
    const text = (): string => readRfc(specifications ?? '', specification.toLowerCase());

    test('every figure shows the attributes and children of its table', () => {
      // A second figure of a class is an example of its use.
      const figures = figuresIn(text()).filter(({ className }, index, all) => Object.hasOwn(classes, className) && all.findIndex((each) => each.className === className) === index);
      assert.ok(figures.length >= 25, `expected most classes to have a figure, got ${figures.length}`);
      const departures = figures.flatMap((figure) => departuresOf(figure, classOf(version, figure.className)));
      assert.deepEqual(departures.toSorted(), misprints[version].toSorted());
    });

    test('every list of values is that of its table', () => {
      const rfc = text();
      const compared = Object.entries(classes).flatMap(([className, { section, attributes = {} }]) =>
        Object.entries(attributes).flatMap(([attribute, { type }]) => {
          const listed = valuesListed(rfc, section, attribute);
          if (typeof type === 'string' || listed.length === 0) return [];
          const expected = [...type.values, ...(type.extensible ? ['ext-value'] : [])];
          return [[`${className}/@${attribute}`, listed.toSorted(), expected.toSorted()] as const];
        }),
      );
      assert.ok(compared.length >= 15, `expected many lists, got ${compared.length}`);
      for (const [where, listed, expected] of compared) assert.deepEqual(expected, listed, where);
    });
  });
}

function departuresOf({ className, attributes, children }: Figure, facts: ClassFacts): readonly string[] {
  const known = Object.entries(facts.attributes ?? {}).flatMap(([name, { type }]) => (typeof type !== 'string' && type.extensible ? [name, `ext-${name}`] : [name]));
  const names = childrenOf(facts).map((child) => child[1]);
  const shown = children.map((child) => child.split(' ')[1] ?? '');
  return [
    ...known.filter((name) => !Object.hasOwn(attributes, name)).map((name) => `${className}: the figure lacks @${name}`),
    ...Object.keys(attributes).filter((name) => !known.includes(name)).map((name) => `${className}: the table lacks @${name}`),
    ...names.filter((name, index) => !shown.includes(name) && names.indexOf(name) === index).map((name) => `${className}: the figure lacks ${name}`),
    ...shown.filter((name) => !names.includes(name)).map((name) => `${className}: the table lacks ${name}`),
    ...children.filter((child) => !cardinalityAgrees(child, facts)).map((child) => `${className}: the figure has ${child}`),
  ];
}

/** Only children that stand alone in the table have the figure's cardinality there; groups have another way to say it. */
function cardinalityAgrees(shown: string, { children = [] }: ClassFacts): boolean {
  const [cardinality, name] = shown.split(' ');
  const alone = children.find((particle) => !('order' in particle) && !('either' in particle) && particle[1] === name);
  return !alone || (Array.isArray(alone) && alone[0] === cardinality);
}
