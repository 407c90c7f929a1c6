import type { Finding } from '../evidence';
import { attributeOf, childrenOf, walk, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** Every option of every field has one value (XEP-0004, section 3.2). */
export function oneValueAnOption(fields: readonly XmlElement[]): readonly Finding[] {
  return fields.flatMap((field) =>
    childrenOf(field, ns.dataForms, 'option').flatMap((option, at) => {
      const { length } = childrenOf(option, ns.dataForms, 'value');
      return length === 1 ? [] : [{ where: `the field ${nameOf(field)}, option ${at + 1}`, expected: 'one value', actual: `${length}` }];
    }),
  );
}

/** Every field but a fixed one has a var that no other field of the form has (XEP-0004, section 3.2). */
export function fieldsOfTheirOwnName(fields: readonly XmlElement[]): readonly Finding[] {
  const named = fields.filter((field) => attributeOf(field, 'type') !== 'fixed').map(nameOf);
  return named.flatMap((name, at) => {
    if (name === '') return [{ where: `field ${at + 1} of the form`, expected: 'a var', actual: 'none' }];
    return named.indexOf(name) === at ? [] : [{ where: `field ${at + 1} of the form`, expected: 'a var of its own', actual: `${name} again` }];
  });
}

/** The fields of the first data form in an answer; none where it holds no form. */
export function fieldsIn(answer: XmlElement): readonly XmlElement[] {
  const form = [...walk(answer)].find(({ local, namespace }) => local === 'x' && namespace === ns.dataForms);
  return form ? childrenOf(form, ns.dataForms, 'field') : [];
}

function nameOf(field: XmlElement): string {
  return attributeOf(field, 'var') ?? '';
}
