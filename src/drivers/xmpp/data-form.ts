import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { tag, text, type Markup } from './markup';

/** Names and values of a form's fields, in the order in which they are sent. */
export type FormFields = Readonly<Record<string, string>>;

/** A data form that is submitted (XEP-0004, section 3.1), scoped by its FORM_TYPE. */
export function submittedForm(formType: string, fields: FormFields): Markup {
  const written = Object.entries(fields).map(([name, value]) => tag('field', { var: name }, tag('value', {}, text(value))));
  const scope = tag('field', { var: 'FORM_TYPE', type: 'hidden' }, tag('value', {}, text(formType)));
  return tag('x', { xmlns: ns.dataForms, type: 'submit' }, scope, written);
}

/** The first value of each field of a form inside an element; empty where it holds no form. */
export function formFieldsIn(element: XmlElement): FormFields {
  const form = element.children.find(({ local, namespace }) => local === 'x' && namespace === ns.dataForms);
  const fields = (form?.children ?? []).filter(({ local }) => local === 'field');
  return Object.fromEntries(fields.map((field) => [attribute(field, 'var'), field.children.find(({ local }) => local === 'value')?.text ?? '']));
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes.find((each) => each.name === name)?.value ?? '';
}
