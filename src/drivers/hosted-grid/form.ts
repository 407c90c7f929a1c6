import { ns } from '../../xml/xmpp-namespaces';
import { tag, text, type Markup } from '../xmpp/markup';

/** Names and values of a form's fields. */
export type FormFields = Readonly<Record<string, string>>;

/** A data form (XEP-0004) of a kind, scoped by its FORM_TYPE, whose fields are all of one type, but for those that are boolean. */
export function formTyped(kind: 'form' | 'result', formType: string, fields: FormFields, fieldType: string, booleans: readonly string[] = []): Markup {
  const written = Object.entries(fields).map(([name, value]) => tag('field', { var: name, type: booleans.includes(name) ? 'boolean' : fieldType }, tag('value', {}, text(value))));
  const scope = tag('field', { var: 'FORM_TYPE', type: 'hidden' }, tag('value', {}, text(formType)));
  return tag('x', { xmlns: ns.dataForms, type: kind }, scope, written);
}
