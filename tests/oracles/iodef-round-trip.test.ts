import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differencesBetween } from '../../src/oracles/iodef-round-trip';
import { parseXml, type XmlElement } from '../../src/xml/tree';

const namespace = 'urn:ietf:params:xml:ns:iodef-1.0';

function rootOf(text: string): XmlElement {
  const { document, fault } = parseXml(Buffer.from(text));
  assert.ok(document, fault?.message);
  return document.root;
}

const incident = (content: string, attributes = ''): string => `<Incident xmlns="${namespace}" purpose="reporting"${attributes}>${content}</Incident>`;

function differences(given: string, written: string): readonly string[] {
  return differencesBetween(rootOf(given), rootOf(written), 'v1').map(({ kind, where }) => `${kind} ${where}`);
}

describe('two documents are the same information', () => {
  const cases: readonly [what: string, given: string, written: string][] = [
    ['with another prefix, another order of attributes, comments and layout', incident('<IncidentID name="a" instance="b">1</IncidentID>'), `<i:Incident purpose="reporting" xmlns:i="${namespace}">\n  <!-- new -->\n  <i:IncidentID instance="b" name="a">1</i:IncidentID></i:Incident>`],
    ['with the same instant in another spelling', incident('<ReportTime>2026-03-01T08:00:00Z</ReportTime>'), incident('<ReportTime>2026-03-01T09:00:00.000+01:00</ReportTime>')],
    ['with white space around a number', incident('<EventData><Flow><System><Service ip_protocol="6"><Port>25</Port></Service></System></Flow></EventData>'), incident('<EventData><Flow><System><Service ip_protocol=" 06 "><Port> 025 </Port></Service></System></Flow></EventData>')],
    ['with a reference for a character', incident('<Description>a &#38; b</Description>'), incident('<Description><![CDATA[a & b]]></Description>')],
    ['without xsi:schemaLocation', incident('', ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"'), incident('')],
  ];
  for (const [what, given, written] of cases) test(what, () => assert.deepEqual(differences(given, written), []));
});

describe('a difference is told by its kind and place', () => {
  const cases: readonly [what: string, given: string, written: string, expected: readonly string[]][] = [
    ['an element that is gone', incident('<Description>a</Description><Description>b</Description>'), incident('<Description>b</Description>'), ['lost /Incident/Description[1]']],
    ['an attribute that is gone', incident('', ' lang="en"'), incident(''), ['lost /Incident/@lang']],
    ['an element that was not there', incident(''), incident('<Description>a</Description>'), ['invented /Incident/Description']],
    ['an attribute that was not there', incident(''), incident('', ' lang="en"'), ['invented /Incident/@lang']],
    ['an attribute with the default of the table', incident(''), incident('', ' restriction="private"'), ['default /Incident/@restriction']],
    ['an attribute with another value than the default', incident(''), incident('', ' restriction="public"'), ['invented /Incident/@restriction']],
    ['another text', incident('<IncidentID name="a">1</IncidentID>'), incident('<IncidentID name="a">2</IncidentID>'), ['changed /Incident/IncidentID']],
    ['text that lost a space at its end', incident('<Description>a </Description>'), incident('<Description>a</Description>'), ['changed /Incident/Description']],
    ['an instant that is another', incident('<ReportTime>2026-03-01T08:00:00Z</ReportTime>'), incident('<ReportTime>2026-03-01T08:00:00+01:00</ReportTime>'), ['changed /Incident/ReportTime']],
    ['a fraction of a second that was cut', incident('<ReportTime>2026-03-01T08:00:00.25Z</ReportTime>'), incident('<ReportTime>2026-03-01T08:00:00.2Z</ReportTime>'), ['changed /Incident/ReportTime']],
    ['an order that is another', incident('<Description>a</Description><Description>b</Description>'), incident('<Description>b</Description><Description>a</Description>'), ['moved /Incident']],
    ['another namespace', '<Incident xmlns="urn:a"/>', '<Incident xmlns="urn:b"/>', ['lost /Incident', 'invented /Incident']],
    ['a namespace inside an extension', incident('<AdditionalData dtype="xml"><t xmlns="urn:a"/></AdditionalData>'), incident('<AdditionalData dtype="xml"><t/></AdditionalData>'), ['lost /Incident/AdditionalData/t', 'invented /Incident/AdditionalData/t']],
  ];
  for (const [what, given, written, expected] of cases) test(what, () => assert.deepEqual(differences(given, written), expected));
});
