import { extended, type Departure } from './departure';
import { ofDetail1, ofDetail2 } from './detail-departures';
import { ofFraud } from './fraud-departures';
import { ofGuided, version1Guided, version2Guided } from './guided';
import { ofInformation } from './information-departures';
import { ofPhishing } from './phishing-departures';
import { ofTables, version1Evidence, version2Evidence } from './of-tables';
import { version1 } from './version-1';
import { version1Detail } from './version-1-detail';
import { version2 } from './version-2';
import { version2Detail } from './version-2-detail';

/** The bytes of a document that breaks this requirement and no other than those it declares; undefined for what it cannot break. */
export function departingDocument(id: string): Buffer | undefined {
  const departure = departures().find((each) => each.id === id);
  if (!departure) return undefined;
  const [plain, detail] = id.startsWith('RFC5070') ? [version1, version1Detail] : [version2, version2Detail];
  const guided = { 'guided-1': version1Guided, 'guided-2': version2Guided } as const;
  const evidence = { 'evidence-1': version1Evidence, 'evidence-2': version2Evidence } as const;
  const conforming = { plain, detail, ...guided, ...evidence, ...extended }[departure.of ?? 'plain'];
  const text = (departure.replace ?? []).reduce((now, [from, to]) => replaced(now, from, to, id), conforming);
  return departure.encode ? departure.encode(text) : Buffer.from(text);
}

/** Every departure that there is, for both versions. */
export function departures(): readonly Departure[] {
  const shared = ['RFC7970', 'RFC5070'].flatMap((specification) =>
    ofBoth(specification).map((departure) => ({ ...departure, id: `${specification}-${departure.id}` })),
  );
  return [...shared, ...ofVersion2, ...ofVersion1, ...ofDetail2, ...ofDetail1, ...ofGuided, ...ofTables, ...ofInformation, ...ofPhishing, ...ofFraud];
}

function ofBoth(specification: string): readonly Departure[] {
  const v2 = specification === 'RFC7970';
  const lang = v2 ? 'xml:lang' : 'lang';
  return [
    { id: '3-classes', also: [v2 ? 'RFC7970-3.17-tables' : 'RFC5070-3.15-tables'], replace: [['category="source"', 'category="attacker"']] },
    { id: '3.1-1', also: [], replace: [[v2 ? 'version="2.00"' : 'version="1.00"', v2 ? 'version="2.0"' : 'version="1.0"']] },
    { id: '3.1-lang', also: [], replace: [[`${lang}="en"`, `${lang}="en_US"`]] },
    { id: '3.1-incident', also: [], replace: [[/ *<Incident [^]*<\/Incident>\n/, '']] },
    { id: '3.2-purpose', also: [], replace: [['purpose="ext-value" ext-purpose="drill"', 'purpose="inform"']] },
    { id: '3.2-restriction', also: [], replace: [[/restriction="[\w-]+"/, 'restriction="secret"']] },
    { id: '3.2-lang', also: [], replace: [[`${lang}="en-GB"`, `${lang}="en_GB"`]] },
    { id: '3.2-incident-id', also: [], replace: [['    <IncidentID name="csirt.example.net">41</IncidentID>\n', '']] },
    twice('3.2-alternative-id', 'AlternativeID'),
    twice('3.2-detect-time', 'DetectTime'),
    twice('3.2-start-time', 'StartTime'),
    twice('3.2-end-time', 'EndTime'),
    twice('3.2-report-time', 'ReportTime'),
    twice('3.2-history', 'History'),
    { id: '3.2-contact', also: [], replace: [[/ *<Contact [^]*<\/Contact>\n/, '']] },
    { id: '3.2-times', also: [], replace: [['<StartTime>2026-04-01T22:10:00Z', '<StartTime>2026-04-01 22:10']] },
    { id: '3.2-child-order', also: [], replace: [[/( *<Contact [^]*<\/Contact>\n)( *<EventData>[^]*<\/EventData>\n)/, '$2$1']] },
    { id: '4.2-1', also: [], replace: [[/\s+xsi:schemaLocation="[^"]*"/, '']] },
    { id: '4.2-namespace', also: [], replace: [[/xmlns="urn:ietf:params:xml:ns:iodef-\d\.0" /, '']] },
    { id: '4.3-1', also: [], replace: [['</IODEF-Document>\n', '']] },
  ];
}

const ofVersion2: readonly Departure[] = [
  { id: 'RFC7970-3.1-child-order', also: [], replace: [[/( *<Incident [^]*<\/Incident>\n)( *<AdditionalData [^]*<\/AdditionalData>\n)/, '$2$1']] },
  { id: 'RFC7970-3.1-2', also: [], replace: [['private-enum-name="csirt.example.net"', 'private-enum-name="Our CSIRT"']] },
  { id: 'RFC7970-3.1-3', also: [], replace: [['private-enum-name="csirt.example.net" ', '']] },
  { id: 'RFC7970-3.2-status', also: [], replace: [['status="in-progress"', 'status="open"']] },
  { id: 'RFC7970-3.2-observable-id', also: [], replace: [['observable-id="incident-41"', 'observable-id="41"']] },
  twice('RFC7970-3.2-generation-time', 'GenerationTime'),
  twice('RFC7970-3.2-recovery-time', 'RecoveryTime'),
  { id: 'RFC7970-3.2-indicator-data', also: [], replace: [[/( *<IndicatorData>)([^]*<\/IndicatorData>\n)/, '$1$2$1$2'], ['>scan-9<', '>scan-10<']] },
  { id: 'RFC7970-4.1-1', also: ['RFC7970-4.1-3'], replace: [[/^<\?xml.*\n/, '']] },
  { id: 'RFC7970-4.1-3', also: [], replace: [[' encoding="UTF-8"', '']] },
  { id: 'RFC7970-4.1-4', also: [], replace: [['encoding="UTF-8"', 'encoding="UTF-16"']], encode: utf16 },
  { id: 'RFC7970-4.1-5', also: [], replace: [['encoding="UTF-8"', 'encoding="ISO-8859-1"']] },
  // An ampersand that stands for itself is not well-formed either.
  { id: 'RFC7970-4.1-6', also: ['RFC7970-4.3-1'], replace: [['&amp;', '&']] },
  { id: 'RFC7970-3.20-2', also: [], replace: [['80,443,8080', '80,443']] },
  { id: 'RFC7970-3.20-3', also: [], replace: [['      </Flow>', '        <System category="target"><Node><Address category="ipv4-addr">192.0.2.81</Address></Node></System>\n      </Flow>']] },
  { id: 'RFC7970-3.20-4', also: [], replace: [['<Service ip-protocol="6"><Portlist>80,', '<Service><Portlist>80,']] },
  { id: 'RFC7970-5.1.1-1', also: [], replace: [[' ext-purpose="drill"', '']] },
  { id: 'RFC7970-5.1.1-3', also: [], replace: [['status="in-progress"', 'status="in-progress" ext-status="waiting"']] },
];

const ofVersion1: readonly Departure[] = [
  { id: 'RFC5070-3.1-child-order', also: [], replace: [['</Incident>\n', '</Incident>\n  <AdditionalData dtype="string">early</AdditionalData>\n']] },
  twice('RFC5070-3.2-related-activity', 'RelatedActivity'),
  { id: 'RFC5070-3.2-assessment', also: [], replace: [['    <Assessment><Impact type="recon"/></Assessment>\n', '']] },
  { id: 'RFC5070-4.1-1', also: [], replace: [[/^<\?xml.*\n/, '']] },
  { id: 'RFC5070-4.1-3', also: [], replace: [[' encoding="UTF-8"', '']], encode: utf16 },
  // An ampersand that stands for itself is not well-formed either.
  { id: 'RFC5070-4.1-4', also: ['RFC5070-4.3-1'], replace: [['&amp;', '&']] },
  { id: 'RFC5070-3.17-2', also: [], replace: [['80,443,8080', '80,443']] },
  { id: 'RFC5070-5.1-1', also: [], replace: [[' ext-purpose="drill"', '']] },
  { id: 'RFC5070-5.1-3', also: [], replace: [['category="source"', 'category="source" ext-category="bot"']] },
];

function twice(id: string, name: string): Departure {
  return { id, also: [], replace: [[new RegExp(` {4}<${name}>[^]*?</${name}>\n`), '$&$&']] };
}

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

function replaced(text: string, from: string | RegExp, to: string, id: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`violation ${id}: expected ${from} in the document, found none`);
  return result;
}
