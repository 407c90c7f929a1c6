import type { Sample } from '../../src/iodef/derived/sample';

/** As many mutants of a document as asked for, each with one or two changes, the same for the same seed. */
export function mutantsOf(original: Sample, count: number, seed: number): readonly Sample[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const once = mutated(original, random);
    return random() < 0.3 ? mutated(once, random) : once;
  });
}

type Random = () => number;

/** One change somewhere in the element. */
function mutated(element: Sample, random: Random): Sample {
  const size = sizeOf(element);
  return changedAt(element, Math.floor(random() * size), (chosen) => pick(changes, random)(chosen, random));
}

type Change = (element: Sample, random: Random) => Sample;

const changes: readonly Change[] = [
  (element, random) => {
    const dropped = at(element.children, random);
    return { ...element, children: element.children.filter((_, index) => index !== dropped) };
  },
  (element, random) => {
    const repeated = at(element.children, random);
    return { ...element, children: element.children.flatMap((child, index) => (index === repeated ? [child, child] : [child])) };
  },
  (element, random) => {
    const moved = at(element.children, random);
    const others = element.children.filter((_, index) => index !== moved);
    const to = at(element.children, random);
    return { ...element, children: [...others.slice(0, to), ...element.children.slice(moved, moved + 1), ...others.slice(to)] };
  },
  (element) => ({ ...element, name: `${element.name}X` }),
  (element) => ({ ...element, name: element.name.toLowerCase() }),
  (element, random) => {
    const dropped = at(element.attributes, random);
    return { ...element, attributes: element.attributes.filter(([name], index) => isDeclaration(name) || index !== dropped) };
  },
  (element, random) => {
    const [changed, value] = [at(element.attributes, random), pick(values, random)];
    return { ...element, attributes: element.attributes.map(([name, old], index) => [name, isDeclaration(name) || index !== changed ? old : value]) };
  },
  (element, random) => ({ ...element, attributes: [...element.attributes, [`new-${element.attributes.length}`, pick(values, random)]] }),
  (element, random) => ({ ...element, text: pick(values, random) }),
];

const values = ['', 'ext-value', 'unknown', 'xml', 'private', '5', '-0.5', '2024-02-30T00:00:00Z', '2024-02-03T24:00:00Z', '2024-02-03T04:05:06', 'a b', ' 7 '];

function changedAt(element: Sample, index: number, change: (element: Sample) => Sample): Sample {
  if (index === 0) return change(element);
  let before = 1;
  const children = element.children.map((child) => {
    const size = sizeOf(child);
    const inside = index - before;
    before += size;
    return inside >= 0 && inside < size ? changedAt(child, inside, change) : child;
  });
  return { ...element, children };
}

function sizeOf({ children }: Sample): number {
  return 1 + children.reduce((sum, child) => sum + sizeOf(child), 0);
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function at(of: readonly unknown[], random: Random): number {
  return Math.floor(random() * of.length);
}

function pick<Item>(of: readonly Item[], random: Random): Item {
  return of[at(of, random)] as Item;
}

/** Numbers from 0 to 1 by Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
