import { optionOf, serve, type Saying } from '../iodef-adapter/serve';

/** Creates a document from a description in JSON; `--violate` makes it leave something out. */
const violate = optionOf('--violate') ?? '';

serve((bytes): Saying => {
  try {
    const description = JSON.parse(bytes.toString('utf8')) as Description;
    const broken = violate === (description.version === '2.00' ? 'RFC7970-3-created' : 'RFC5070-3-created');
    return { verdict: 'accepts', document: Buffer.from(write(broken ? withoutContacts(description) : description)) };
  } catch (error) {
    return { verdict: 'rejects', message: error instanceof Error ? error.message : String(error) };
  }
});

interface Description {
  readonly version: '1.00' | '2.00';
  readonly language: string;
  readonly incidents: readonly Incident[];
}

interface Incident {
  readonly purpose: string;
  readonly id: { readonly name: string; readonly value: string };
  readonly startTime?: string;
  readonly reportTime?: string;
  readonly generationTime?: string;
  readonly descriptions?: readonly string[];
  readonly impacts?: readonly Readonly<Record<string, string>>[];
  readonly contacts?: readonly { readonly role: string; readonly type: string; readonly name?: string; readonly email?: string }[];
  readonly systems?: readonly { readonly category: string; readonly name?: string; readonly address?: { readonly category: string; readonly value: string } }[];
}

function withoutContacts(description: Description): Description {
  return { ...description, incidents: description.incidents.map(({ contacts, ...rest }) => ({ ...rest, contacts: (contacts ?? []).map(({ role, type, email = '' }) => ({ role, type, email })) })) };
}

function write({ version, language, incidents }: Description): string {
  const second = version === '2.00';
  const namespace = `urn:ietf:params:xml:ns:iodef-${second ? '2.0' : '1.0'}`;
  const root = { xmlns: namespace, version, [second ? 'xml:lang' : 'lang']: language };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('IODEF-Document', root, incidents.map((incident) => writeIncident(incident, second)))}\n`;
}

function writeIncident(incident: Incident, second: boolean): string {
  const { purpose, id, startTime, reportTime, generationTime, descriptions = [], impacts = [], contacts = [], systems = [] } = incident;
  const impactsWritten = impacts.map((impact) => element(second ? 'SystemImpact' : 'Impact', impact, []));
  return element('Incident', { purpose }, [
    element('IncidentID', { name: id.name }, [text(id.value)]),
    ...leaf('StartTime', startTime),
    ...leaf('ReportTime', reportTime),
    ...leaf('GenerationTime', generationTime),
    ...descriptions.flatMap((each) => leaf('Description', each)),
    ...(impacts.length > 0 ? [element('Assessment', {}, impactsWritten)] : []),
    ...contacts.map(({ role, type, name, email }) => element('Contact', { role, type }, [...leaf('ContactName', name), ...(second ? [element('Email', {}, leaf('EmailTo', email))] : leaf('Email', email))])),
    ...(systems.length > 0 ? [element('EventData', {}, [element('Flow', {}, systems.map(writeSystem))])] : []),
  ]);
}

function writeSystem({ category, name, address }: NonNullable<Incident['systems']>[number]): string {
  const addresses = address ? [element('Address', { category: address.category }, [text(address.value)])] : [];
  return element('System', { category }, [element('Node', {}, [...leaf('NodeName', name), ...addresses])]);
}

function leaf(name: string, content: string | undefined): readonly string[] {
  return content === undefined ? [] : [element(name, {}, [text(content)])];
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

function text(data: string): string {
  return data.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
