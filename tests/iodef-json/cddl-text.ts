/** CDDL (RFC 8610), as much of it as RFC 8727 uses. */
export type Type =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'choice'; readonly of: readonly Type[] }
  | { readonly is: 'controlled'; readonly type: Type; readonly control: string; readonly by: Type }
  | { readonly is: 'map'; readonly group: Group }
  | { readonly is: 'array'; readonly of: Type };

/** Alternatives, each a row of entries. */
export type Group = readonly (readonly GroupEntry[])[];
export type GroupEntry = { readonly optional: boolean } & ({ readonly key: string; readonly type: Type } | { readonly group: Group });

/** Reads the rules of a CDDL text by their names; throws where it is anything that RFC 8727 does not use. */
export function parseCddl(text: string): ReadonlyMap<string, Type> {
  const words = [...text.replaceAll(/;[^\n]*/g, '').matchAll(/"(?:\\.|[^"\\])*"|=>|\/\/|\.[a-z]+|-?\d+|[A-Za-z][\w-]*|[=/?+,{}()[\]]/g)].map(([word]) => word);
  return new CddlReader(words).rules();
}

class CddlReader {
  private at = 0;

  constructor(private readonly words: readonly string[]) {}

  rules(): ReadonlyMap<string, Type> {
    const rules = new Map<string, Type>();
    while (this.at < this.words.length) {
      const name = this.next();
      this.expect('=');
      if (rules.has(name)) throw new Error(`CDDL: ${name} twice`);
      rules.set(name, this.type());
    }
    return rules;
  }

  private type(): Type {
    const of = [this.type1()];
    while (this.take('/')) of.push(this.type1());
    return of.length === 1 ? (of[0] as Type) : { is: 'choice', of };
  }

  private type1(): Type {
    const type = this.type2();
    if (!this.peek()?.startsWith('.')) return type;
    return { is: 'controlled', type, control: this.next(), by: this.type2() };
  }

  private type2(): Type {
    const word = this.next();
    if (word === '{') return { is: 'map', group: this.group('}') };
    if (word === '[') {
      this.expect('+');
      const of = this.type();
      this.expect(']');
      return { is: 'array', of };
    }
    if (word.startsWith('"')) return { is: 'text', text: JSON.parse(word) as string };
    return /^-?\d/.test(word) ? { is: 'number', value: Number(word) } : { is: 'name', name: word };
  }

  private group(end: string): Group {
    const alternatives: GroupEntry[][] = [[]];
    while (!this.take(end)) {
      if (this.take('//')) alternatives.push([]);
      else if (!this.take(',')) alternatives.at(-1)?.push(this.entry());
    }
    return alternatives;
  }

  private entry(): GroupEntry {
    const optional = this.take('?');
    if (this.take('(')) return { optional, group: this.group(')') };
    const key = this.next();
    this.expect('=>');
    return { optional, key, type: this.type() };
  }

  private peek(): string | undefined {
    return this.words[this.at];
  }

  private next(): string {
    const word = this.words[this.at++];
    if (word === undefined) throw new Error('CDDL: expected more, got the end');
    return word;
  }

  private take(word: string): boolean {
    if (this.peek() !== word) return false;
    this.at += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.take(word)) throw new Error(`CDDL: expected ${word}, got ${this.words.slice(this.at - 3, this.at + 3).join(' ')}`);
  }
}
