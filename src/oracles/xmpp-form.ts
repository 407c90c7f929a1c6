import type { Finding } from '../evidence';
import { attributeOf, childrenOf, walk, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** The first data form in an answer (XEP-0004); undefined where it holds none. */
export function formIn(answer: XmlElement): XmlElement | undefined {
  return [...walk(answer)].find(({ local, namespace }) => local === 'x' && namespace === ns.dataForms);
}

/** An answer has a form of a type and of a FORM_TYPE, with fields (XEP-0004, section 3; XEP-0068). */
export function hasForm({ answer, type, about }: { readonly answer: XmlElement; readonly type: string; readonly about: string }): readonly Finding[] {
  const form = formIn(answer);
  if (!form) return [{ where: 'the answer', expected: 'a data form', actual: 'none' }];
  const wanted = `${ns.pubsub}#${about}`;
  const scope = fieldsOf(form).find((field) => nameOf(field) === 'FORM_TYPE');
  const stated = scope && valuesOf(scope)[0];
  return [
    ...(attributeOf(form, 'type') === type ? [] : [{ where: 'the form, type', expected: type, actual: attributeOf(form, 'type') ?? 'none' }]),
    ...(stated === wanted ? [] : [{ where: 'the form, FORM_TYPE', expected: wanted, actual: stated ?? 'none' }]),
    ...(fieldsOf(form).length > 1 ? [] : [{ where: 'the form', expected: 'fields', actual: 'none' }]),
  ];
}

/** A form has these fields. */
export function hasFields({ form, names }: { readonly form: XmlElement; readonly names: readonly string[] }): readonly Finding[] {
  const had = fieldsOf(form).map(nameOf);
  return names.filter((name) => !had.includes(name)).map((name) => ({ where: 'the form', expected: `the field ${name}`, actual: 'no such field' }));
}

/** A form has at least one field (XEP-0004, section 3.2). */
export function hasSomeField(form: XmlElement): readonly Finding[] {
  return fieldsOf(form).length > 0 ? [] : [{ where: 'the form', expected: 'at least one field', actual: 'none' }];
}

/** A form has a type that there is (XEP-0004, sections 3.1 and 12). */
export function hasFormType(form: XmlElement): readonly Finding[] {
  const type = attributeOf(form, 'type');
  return ['form', 'submit', 'cancel', 'result'].includes(type ?? '') ? [] : [{ where: 'the form, type', expected: 'form, submit, cancel or result', actual: type ?? 'none' }];
}

/** Titles, instructions and descriptions are single lines (XEP-0004, sections 3 and 3.2). */
export function singleLines(form: XmlElement): readonly Finding[] {
  const texts = textsOf(form).filter(({ text }) => /[\r\n]/.test(text));
  return texts.map(({ local }) => ({ where: `the form, ${local}`, expected: 'a single line', actual: 'a line break' }));
}

/** The texts for people in a form. */
export function textsOf(form: XmlElement): readonly XmlElement[] {
  return [...walk(form)].filter(({ local, namespace }) => namespace === ns.dataForms && ['title', 'instructions', 'desc'].includes(local));
}

/** Only fields for several values have several (XEP-0004, section 3.2). */
export function noValueTooMany(form: XmlElement): readonly Finding[] {
  const single = fieldsOf(form).filter((field) => !severalValued.includes(typeOf(field)) && valuesOf(field).length > 1);
  return single.map((field) => ({ where: `the field ${nameOf(field)}`, expected: 'one value at most', actual: `${valuesOf(field).length}` }));
}

/** Only lists have options (XEP-0004, section 3.2). */
export function optionsInLists(form: XmlElement): readonly Finding[] {
  const others = fieldsOf(form).filter((field) => !typeOf(field).startsWith('list-') && optionsOf(field).length > 0);
  return others.map((field) => ({ where: `the field ${nameOf(field)}`, expected: `no options, as it is ${typeOf(field) || 'of no type'}`, actual: `${optionsOf(field).length}` }));
}

/** Every field of a form to fill in has a type (XEP-0004, section 3.2). */
export function typedFields(form: XmlElement): readonly Finding[] {
  const untyped = fieldsOf(form).filter((field) => typeOf(field) === '' && nameOf(field) !== 'FORM_TYPE');
  return untyped.map((field) => ({ where: `the field ${nameOf(field)}`, expected: 'a type', actual: 'none' }));
}

/** No list has an option twice, label and value taken together (XEP-0004, section 3.3). */
export function differentOptions(form: XmlElement): readonly Finding[] {
  return fieldsOf(form).flatMap((field) => {
    const options = optionsOf(field).map((option) => `${attributeOf(option, 'label') ?? ''} ${valuesOf(option).join(' ')}`.trim());
    const again = options.find((option, at) => options.indexOf(option) < at);
    return again === undefined ? [] : [{ where: `the field ${nameOf(field)}`, expected: 'each option once', actual: `${again} again` }];
  });
}

/** The fields of a configuration go by names of publish-subscribe, under its FORM_TYPE (XEP-0060, section 8.2.2). */
export function namedAsRegistered(form: XmlElement): readonly Finding[] {
  const [scope, ...others] = [...fieldsOf(form)].sort((one) => (nameOf(one) === 'FORM_TYPE' ? -1 : 0));
  const stated = scope && nameOf(scope) === 'FORM_TYPE' ? valuesOf(scope)[0] : undefined;
  const wanted = `${ns.pubsub}#node_config`;
  const misnamed = others.map(nameOf).filter((name) => /^pubsub[^#]/i.test(name));
  return [
    ...(stated === wanted ? [] : [{ where: 'the form, FORM_TYPE', expected: wanted, actual: stated ?? 'none' }]),
    ...misnamed.map((name) => ({ where: `the field ${name}`, expected: 'a name that begins with pubsub#', actual: name })),
  ];
}

/** Fields outside the registry are marked by x- (XEP-0060, section 16.4; XEP-0068, section 3.4). */
export function markedAsOwn(form: XmlElement): readonly Finding[] {
  const names = fieldsOf(form).filter((field) => typeOf(field) !== 'fixed').map(nameOf);
  const foreign = names.filter((name) => name !== 'FORM_TYPE' && !name.startsWith('pubsub#') && !name.startsWith('x-') && !/^\{.+\}/.test(name));
  return foreign.map((name) => ({ where: `the field ${name || 'without a name'}`, expected: 'a name of pubsub#, or one that begins with x-', actual: name || 'none' }));
}

/** A request for approval says of whom and of what, and asks for a decision (XEP-0060, section 8.6). */
export function asksToApprove({ form, node, jid }: { readonly form: XmlElement; readonly node: string; readonly jid: string }): readonly Finding[] {
  const values = new Map(fieldsOf(form).map((field) => [nameOf(field), valuesOf(field)[0] ?? '']));
  const bare = (values.get('pubsub#subscriber_jid') ?? '').split('/')[0];
  return [
    ...(values.get('pubsub#node') === node ? [] : [{ where: 'the form, pubsub#node', expected: node, actual: values.get('pubsub#node') || 'none' }]),
    ...(bare === jid ? [] : [{ where: 'the form, pubsub#subscriber_jid', expected: jid, actual: values.get('pubsub#subscriber_jid') || 'none' }]),
  ];
}

/** A request for approval has the boolean field of the decision (XEP-0060, section 8.6). */
export function asksForDecision(form: XmlElement): readonly Finding[] {
  const field = fieldsOf(form).find((each) => nameOf(each) === 'pubsub#allow');
  if (!field) return [{ where: 'the form', expected: 'the field pubsub#allow', actual: 'no such field' }];
  return typeOf(field) === 'boolean' ? [] : [{ where: 'the form, pubsub#allow', expected: 'a boolean field', actual: typeOf(field) || 'one of no type' }];
}

/** The form to choose a Topic offers this one (XEP-0060, section 8.7.2). */
export function offersTopic({ form, node }: { readonly form: XmlElement; readonly node: string }): readonly Finding[] {
  const field = fieldsOf(form).find((each) => nameOf(each) === 'pubsub#node');
  const offered = field ? optionsOf(field).flatMap(valuesOf) : [];
  const type = attributeOf(form, 'type');
  return [
    ...(type === 'form' ? [] : [{ where: 'the form, type', expected: 'form', actual: type ?? 'none' }]),
    ...(offered.includes(node) ? [] : [{ where: 'the options of pubsub#node', expected: node, actual: offered.join(', ') || 'none' }]),
  ];
}

/** Beside its FORM_TYPE a form has one field alone. */
export function hasFieldAlone({ form, name }: { readonly form: XmlElement; readonly name: string }): readonly Finding[] {
  const names = fieldsOf(form).map(nameOf).filter((each) => each !== 'FORM_TYPE');
  return names.length === 1 && names[0] === name ? [] : [{ where: 'the form', expected: `the field ${name} alone`, actual: names.join(', ') || 'none' }];
}

const severalValued: readonly string[] = ['list-multi', 'jid-multi', 'text-multi', 'hidden'];

function fieldsOf(form: XmlElement): readonly XmlElement[] {
  return childrenOf(form, ns.dataForms, 'field');
}

function optionsOf(field: XmlElement): readonly XmlElement[] {
  return childrenOf(field, ns.dataForms, 'option');
}

function valuesOf(of: XmlElement): readonly string[] {
  return childrenOf(of, ns.dataForms, 'value').map(({ text }) => text);
}

function nameOf(field: XmlElement): string {
  return attributeOf(field, 'var') ?? '';
}

function typeOf(field: XmlElement): string {
  return attributeOf(field, 'type') ?? '';
}
