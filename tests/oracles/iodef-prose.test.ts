import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/evidence';
import type { Version } from '../../src/iodef/model';
import { addressesNameserversByIp, givesCurrenciesByCode, ratesConfidenceInWordsOrNumbers } from '../../src/oracles/iodef-condition';
import { hasTheChildrenDemanded } from '../../src/oracles/iodef-demands';
import { type IodefDocument, namespaces, readDocument } from '../../src/oracles/iodef-document';
import { capitalizesExtensionElements, extendsByElementsAsXml, extendsByValuesOfTheirType, extendsInSeparateNamespaces, extendsUnderAnIodefPrefix } from '../../src/oracles/iodef-extension';
import { listsAsManyPortsOnBothEnds, pairsOneSourceWithOneTarget } from '../../src/oracles/iodef-flow';
import { identifiesTheTargetOfHashes } from '../../src/oracles/iodef-hash';
import { namesTheCsirtOfEachIncident, reusesNoIndicatorId } from '../../src/oracles/iodef-identifier';
import { expressesValidAlgebra } from '../../src/oracles/iodef-indicator';
import { statesItsLanguage, translatesIntoOtherLanguages } from '../../src/oracles/iodef-language';
import { writesNumbersInBaseTen } from '../../src/oracles/iodef-number';
import { endsAfterItStarts } from '../../src/oracles/iodef-time';

type Judge = (document: IodefDocument, version: Version) => readonly Finding[];

/** What the oracle says of a fragment within a document of the version: nothing, `nonconformity`, or the defect that explains it. */
function verdictOf(judge: Judge, inside: string, version: Version = 'v2', attributes = ''): string {
  const document = readDocument('fragment', Buffer.from(`<IODEF-Document xmlns="${namespaces[version]}" ${attributes}>${inside}</IODEF-Document>`));
  assert.equal(document.parsed.fault, undefined);
  return [...new Set(judge(document, version).map(({ defect }) => defect ?? 'nonconformity'))].join(' ');
}

/** Rows of fragments and what is expected of each. */
function rows(judge: Judge, cases: readonly (readonly [inside: string, expected: string, version?: Version, attributes?: string])[]): void {
  for (const [inside, expected, version, attributes] of cases) {
    test(`${inside} is ${expected || 'clean'}`, () => assert.equal(verdictOf(judge, inside, version, attributes), expected));
  }
}

const system = (category: string, ...lists: readonly string[]): string =>
  `<System category="${category}">${lists.map((list) => `<Service ip-protocol="6"><Portlist>${list}</Portlist></Service>`).join('')}</System>`;
const flow = (...systems: readonly string[]): string => `<Flow>${systems.join('')}</Flow>`;

describe('ports on both ends are as many', () =>
  rows(listsAsManyPortsOnBothEnds, [
    [flow(system('source', '1024-1026'), system('target', '80,443,8080')), ''],
    [flow(system('source', '1024-1026'), system('target', '80,443')), 'nonconformity'],
    [flow(system('source', '1024-1026')), ''],
    // Several sources to one port each: one port on either end.
    [flow(system('source', '1024'), system('source', '1025'), system('target', '80')), ''],
    [flow(system('source', '1-2', '7'), system('target', '80,81', '53')), ''],
  ]));

describe('several ports belong to one pair of systems', () =>
  rows(pairsOneSourceWithOneTarget, [
    [flow(system('source', '1,2'), system('target', '3,4')), ''],
    [flow(system('source', '1,2'), system('target', '3,4'), system('target')), 'nonconformity'],
    [flow(system('source', '1'), system('source', '2'), system('target', '3')), ''],
    [flow(system('source', '1,2'), system('source', '3,4')), ''],
  ]));

describe('a Confidence has content under a numeric rating', () =>
  rows(ratesConfidenceInWordsOrNumbers, [
    ['<Confidence rating="high"> </Confidence>', ''],
    ['<Confidence rating="high">90</Confidence>', 'nonconformity'],
    ['<Confidence rating="numeric">90</Confidence>', ''],
    ['<Confidence rating="numeric"/>', 'D04'],
    ['<Confidence rating="numeric"/>', 'nonconformity', 'v1'],
  ]));

describe('a Node has a domain or an address', () =>
  rows((document, version) => hasTheChildrenDemanded(document, version, 'Node'), [
    ['<Node><Address category="asn">64496</Address></Node>', ''],
    ['<Node><DomainData><Name>example.com</Name></DomainData></Node>', ''],
    ['<Node/>', 'D07'],
    ['<Node><Address category="ipv4-addr"/></Node>', 'nonconformity'],
    ['<Node/>', 'nonconformity', 'v1'],
  ]));

describe('an Observable has one kind of child', () =>
  rows((document, version) => hasTheChildrenDemanded(document, version, 'Observable'), [
    ['<Observable><Address/></Observable>', ''],
    ['<Observable><AdditionalData/><AdditionalData/></Observable>', ''],
    ['<Observable/>', 'nonconformity'],
    ['<Observable><Address/><System/></Observable>', 'nonconformity'],
  ]));

describe('a CSIRT is named by its domain', () =>
  rows(namesTheCsirtOfEachIncident, [
    ['<IncidentID name="csirt.example.com">1</IncidentID>', ''],
    ['<IncidentID name="csirt.bücher.example">1</IncidentID>', ''],
    ['<IncidentID name="csirt.xn--bcher-kva.example.">1</IncidentID>', ''],
    ['<IncidentID name="CERT">1</IncidentID>', 'nonconformity'],
    ['<IncidentID name="https://csirt.example.com/">1</IncidentID>', 'nonconformity'],
  ]));

const indicator = (id: string, version: string, address: string): string =>
  `<Indicator><IndicatorID name="csirt.example.com" version="${version}">${id}</IndicatorID><Observable><Address>${address}</Address></Observable></Indicator>`;

describe('an identifier stands for one indicator', () =>
  rows(reusesNoIndicatorId, [
    [indicator('a', '1', '192.0.2.1') + indicator('b', '1', '192.0.2.2'), ''],
    [indicator('a', '1', '192.0.2.1') + indicator('a', '2', '192.0.2.2'), ''],
    [indicator('a', '1', '192.0.2.1') + indicator('a', '1', '192.0.2.1'), ''],
    [indicator('a', '1', '192.0.2.1') + indicator('a', '1', '192.0.2.2'), 'nonconformity'],
  ]));

describe('negation has one operand', () =>
  rows(expressesValidAlgebra, [
    ['<IndicatorExpression operator="not"><Observable/><Confidence rating="low"/></IndicatorExpression>', ''],
    ['<IndicatorExpression operator="not"><Observable/><Observable/></IndicatorExpression>', 'nonconformity'],
    ['<IndicatorExpression><Observable/></IndicatorExpression>', ''],
    ['<IndicatorExpression><Confidence rating="low"/></IndicatorExpression>', 'D05'],
  ]));

describe('the target of a hash is identified', () =>
  rows((document) => identifiesTheTargetOfHashes(document, 'file-pe-section'), [
    ['<HashData scope="file-pe-section"><HashTargetID> 2 </HashTargetID></HashData>', ''],
    ['<HashData scope="file-pe-section"><HashTargetID>.text</HashTargetID></HashData>', 'nonconformity'],
    ['<HashData scope="file-pe-section"/>', 'nonconformity'],
    ['<HashData scope="file-contents"/>', ''],
  ]));

describe('a nameserver has an IP address', () =>
  rows(addressesNameserversByIp, [
    ['<Nameservers><Address>2001:db8::1</Address></Nameservers>', ''],
    ['<Nameservers><Address category="ipv4-net">192.0.2.0/24</Address></Nameservers>', 'nonconformity'],
    ['<Node><Address category="mac">00-00-5E-00-53-01</Address></Node>', ''],
  ]));

describe('a currency has the form of a code', () =>
  rows(givesCurrenciesByCode, [
    ['<MonetaryImpact currency="EUR">1</MonetaryImpact>', ''],
    ['<MonetaryImpact>1</MonetaryImpact>', ''],
    ['<MonetaryImpact currency="eur">1</MonetaryImpact>', 'nonconformity'],
  ]));

describe('numbers are in base 10', () =>
  rows((document, version) => writesNumbersInBaseTen(document, version, 'INTEGER'), [
    ['<Port> 443 </Port>', ''],
    ['<Port>0x1BB</Port>', 'nonconformity'],
    ['<Service ip-protocol="six"/>', 'nonconformity'],
    ['<Address vlan-num="12"/>', ''],
  ]));

const data = (dtype: string, content: string): string => `<AdditionalData dtype="${dtype}">${content}</AdditionalData>`;

describe('extensions hold values of their types', () =>
  rows(extendsByValuesOfTheirType, [
    [data('integer', ' 12\n'), ''],
    [data('integer', 'a dozen'), 'nonconformity'],
    [data('packet', '4500\n 0052'), ''],
    [data('packet', '45:00'), 'nonconformity'],
    [data('date-time', '2026-03-01 08:00'), 'nonconformity'],
    [data('file', 'aGVsbG8=\n'), ''],
    [data('portlist', '80,443-445'), ''],
    [data('string', ''), ''],
    [data('character', ' '), ''],
    [data('character', 'ab'), 'nonconformity'],
    [data('json', '{'), ''],
    ['<AdditionalData>no type at all</AdditionalData>', ''],
  ]));

describe('extensions by elements are of type xml', () =>
  rows(extendsByElementsAsXml, [
    [data('xml', '<a xmlns="urn:example:a"/>'), ''],
    [data('xml', '&lt;a/&gt;'), 'nonconformity'],
    [data('string', '<a xmlns="urn:example:a"/>'), 'nonconformity'],
    [data('ext-value', '<a xmlns="urn:example:a"/>'), ''],
  ]));

describe('extensions have a namespace of their own', () =>
  rows(extendsInSeparateNamespaces, [
    [data('xml', '<a xmlns="urn:example:a"/>'), ''],
    [data('xml', '<a xmlns=""/>'), 'nonconformity'],
    [data('xml', '<a/>'), 'nonconformity'],
    [data('xml', '<Contact/>'), ''],
  ]));

describe('extensions show by prefix and capitals that they are of IODEF', () => {
  rows(extendsUnderAnIodefPrefix, [
    [data('xml', '<iodef-a:A xmlns:iodef-a="urn:example:a"/>'), ''],
    [data('xml', '<a:A xmlns:a="urn:example:a"/>'), 'nonconformity'],
    [data('xml', '<phish:A xmlns:phish="urn:ietf:params:xml:ns:iodef-phish-1.0"/>'), 'D22'],
  ]);
  rows(capitalizesExtensionElements, [
    [data('xml', '<A xmlns="urn:example:a"><B/></A>'), ''],
    [data('xml', '<A xmlns="urn:example:a"><b/></A>'), 'nonconformity'],
    // What an extension takes from elsewhere has its own customs.
    [data('xml', '<A xmlns="urn:example:a"><b xmlns="urn:example:b"/></A>'), ''],
    [data('xml', '<x:newdata xmlns:x="urn:example:x"/>'), 'D22'],
  ]);
});

describe('a document states its language', () =>
  rows(statesItsLanguage, [
    ['<Incident><Description>a</Description></Incident>', '', 'v2', 'xml:lang="en"'],
    ['<Incident xml:lang="en"><Description>a</Description></Incident>', ''],
    ['<Incident><Description xml:lang="en">a</Description><Description>b</Description></Incident>', 'nonconformity'],
    ['<Incident><Description>a</Description></Incident>', 'D21'],
    ['<Incident/>', '', 'v1', 'lang="en"'],
    ['<Incident/>', 'nonconformity', 'v1'],
  ]));

describe('translations are in other languages', () =>
  rows(translatesIntoOtherLanguages, [
    ['<Incident><Description xml:lang="en" translation-id="1">a</Description><Description xml:lang="de" translation-id="1">b</Description></Incident>', ''],
    ['<Incident><Description xml:lang="en" translation-id="1">a</Description><Description xml:lang="EN" translation-id="1">b</Description></Incident>', 'nonconformity'],
    ['<Incident><Description xml:lang="en" translation-id="1">a</Description><Description xml:lang="en" translation-id="2">b</Description></Incident>', ''],
    ['<Incident><Description xml:lang="en" translation-id="1">a</Description><EventData><Description xml:lang="en" translation-id="1">b</Description></EventData></Incident>', ''],
  ]));

const span = (start: string, end: string): string => `<Incident><StartTime>${start}</StartTime><EndTime>${end}</EndTime></Incident>`;

describe('what ends does not end before it starts', () =>
  rows(endsAfterItStarts, [
    [span('2026-04-03T10:00:00+02:00', '2026-04-03T09:30:00Z'), ''],
    [span('2026-04-03T10:00:00Z', '2026-04-03T10:00:00Z'), ''],
    [span('2026-04-03T10:00:00Z', '2026-04-03T09:30:00Z'), 'nonconformity'],
    // Without an offset nobody knows.
    [span('2026-04-03T10:00:00', '2026-04-03T09:30:00Z'), ''],
  ]));
