import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, child, text, type Element } from '../xml/element';

/** What presence without an addressee makes of a resource; undefined where it changes nothing. Throws bad-request for a priority out of range. */
export function presenceOf(presence: Element, before: number | undefined): { readonly priority: number | undefined } | undefined {
  const type = attribute(presence, 'type');
  if (type === 'unavailable') return before === undefined ? undefined : { priority: undefined };
  if (type !== undefined) return undefined;
  const priority = text(child(presence, namespaces.client, 'priority')).trim() || '0';
  if (!/^[+-]?\d{1,3}$/.test(priority) || Math.abs(Number(priority) + 0.5) > 128) throw new StanzaError('bad-request');
  return { priority: Number(priority) };
}
