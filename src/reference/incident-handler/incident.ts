import { SaxesParser } from 'saxes';
import { attribute, child, element, elements, is, text, type Content, type Element } from '../xmpp-grid/xml/element';

export const incidentNamespace = 'urn:xmpp:incident:2';
const iodef = 'urn:ietf:params:xml:ns:iodef-1.0';

/** The one Incident of a wrapper that says which it is; undefined where there is none to work on. */
export function incidentIn(wrapper: Element): Element | undefined {
  const inside = elements(wrapper);
  const [incident] = inside;
  return inside.length === 1 && incident && is(incident, iodef, 'Incident') && keyOf(incident) !== undefined ? incident : undefined;
}

/** Which incident it is: who gave the id, and the id. */
export function keyOf(incident: Element): string | undefined {
  const id = child(incident, iodef, 'IncidentID');
  const [name, number] = [id && attribute(id, 'name'), text(id).trim()];
  return name && number ? `${name} ${number}` : undefined;
}

/** An Incident without its IncidentID. */
export function nameless(incident: Element): Element {
  return { ...incident, children: incident.children.filter((part) => typeof part === 'string' || part.local !== 'IncidentID') };
}

/** The first Incident of a document that the handler is given in base64, and has no reason to distrust. */
export function incidentOf(document: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: (Element & { children: Content[] })[] = [];
  let found: Element | undefined;
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((each) => each.name !== 'xmlns' && each.prefix !== 'xmlns');
    const made = { ...element(uri, local), attributes: own.map((each) => ({ name: each.name, namespace: each.uri, value: each.value })), children: [] };
    open.at(-1)?.children.push(made);
    if (local === 'Incident') found ??= made;
    open.push(made);
  });
  parser.on('text', (data) => open.at(-1)?.children.push(data));
  parser.on('closetag', () => void open.pop());
  parser.write(Buffer.from(document, 'base64').toString('utf8')).close();
  return found ?? element(iodef, 'Incident');
}
