import type { Grid } from '../grid';
import { namespaces } from '../namespaces';
import { attribute, element, elements, is, text, withAttributes, withChildren, type Element } from '../xml/element';

/** A configuration form as it is, with a title, or with the departure from XEP-0004 or XEP-0060 that is asked for. */
export function spoilt(form: Element, { violates }: Grid): Element {
  const title = element(namespaces.dataForm, 'title', {}, violates('XEP0004-3-3') ? 'Configuration\nof a Topic' : 'Configuration of a Topic');
  const whole = { ...form, children: [title, ...form.children] };
  if (violates('XEP0004-12-3')) return withAttributes(whole, { type: undefined });
  if (violates('XEP0004-3.1-8')) return withAttributes(whole, { type: 'submit' });
  if (violates('XEP0004-3.2-1')) return { ...whole, children: [title] };
  const without = (name: string): Element => ({ ...whole, children: whole.children.filter((part) => typeof part === 'string' || attribute(part, 'var') !== name) });
  if (violates('XEP0060-4.3-1')) return without('pubsub#deliver_payloads');
  if (violates('XEP0060-8.2.5.3-2')) return without('pubsub#notify_config');
  const further = furtherField(violates);
  if (further) return withChildren(whole, further);
  if (violates('XEP0004-3.2-16')) return { ...whole, children: whole.children.map((part) => (typeof part !== 'string' && attribute(part, 'var') === 'pubsub#title' ? withAttributes(part, { type: undefined }) : part)) };
  return violates('XEP0004-3.3-13') ? { ...whole, children: whole.children.map(repeated) } : whole;
}

/** A field that does not belong into the form. */
function furtherField(violates: Grid['violates']): Element | undefined {
  const value = (content: string): Element => element(namespaces.dataForm, 'value', {}, content);
  if (violates('XEP0004-3.2-11')) return element(namespaces.dataForm, 'field', { var: 'pubsub#empty', type: 'list-single' }, element(namespaces.dataForm, 'option'));
  if (violates('XEP0004-3.2-13')) return element(namespaces.dataForm, 'field', { type: 'text-single' });
  if (violates('XEP0004-3.2-10')) return element(namespaces.dataForm, 'field', { var: 'pubsub#language', type: 'text-single' }, value('en'), value('de'));
  if (violates('XEP0004-3.2-12')) return element(namespaces.dataForm, 'field', { var: 'pubsub#language', type: 'text-single' }, element(namespaces.dataForm, 'option', {}, value('en')));
  if (violates('XEP0060-8.2.2-4')) return element(namespaces.dataForm, 'field', { var: 'pubsub_title', type: 'text-single' }, value('a Topic'));
  return violates('XEP0060-16.4-1') ? element(namespaces.dataForm, 'field', { var: 'own_field', type: 'text-single' }, value('of our own')) : undefined;
}

/** A list with its first option twice. */
function repeated(part: Element | string): Element | string {
  if (typeof part === 'string' || text(part) === undefined) return part;
  const option = elements(part).find((each) => is(each, namespaces.dataForm, 'option'));
  return option ? withChildren(part, option) : part;
}
