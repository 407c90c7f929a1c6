import type { Departure } from './departure';

/** A document of version 2 that heeds what RFC 8274 advises, of three incidents, which RFC 8134 wants not counted. */
export const version2Guided = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="2.00" xml:lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:enum="urn:ietf:params:xml:ns:iodef-enum-1.0"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 https://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd">
  <Incident purpose="reporting" restriction="partner">
    <IncidentID name="csirt.example.net">70318</IncidentID>
    <GenerationTime>2026-04-04T11:00:00Z</GenerationTime>
    <Discovery source="nidps"><Description>Seen by a sensor</Description></Discovery>
    <Method><Reference><enum:ReferenceName specIndex="1"><enum:ID>CVE-2026-10001</enum:ID></enum:ReferenceName><Description>CVE-2026-10001 of the list</Description></Reference></Method>
    ${contact()}
    <EventData><Description>Attempts to log in</Description></EventData>
    <IndicatorData>
      <Indicator>
        <IndicatorID name="csirt.example.net" version="1">login-1</IndicatorID>
        <IndicatorExpression operator="or">
          <Observable><Address category="ipv4-addr">203.0.113.4</Address></Observable>
          <Observable><Address category="ipv4-addr">203.0.113.5</Address></Observable>
        </IndicatorExpression>
      </Indicator>
    </IndicatorData>
  </Incident>
  <Incident purpose="reporting" restriction="partner">
    <IncidentID name="csirt.example.net">15926</IncidentID>
    <GenerationTime>2026-04-04T11:00:00Z</GenerationTime>
    ${contact()}
  </Incident>
</IODEF-Document>
`;

/** The same in version 1: a webmail server, and a third number. */
export const version1Guided = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="reporting" restriction="need-to-know">
    <IncidentID name="csirt.example.net">70319</IncidentID>
    <ReportTime>2026-04-04T11:00:00Z</ReportTime>
    <Assessment><Impact lang="en" type="user"/></Assessment>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName><Email>csirt@csirt.example.net</Email></Contact>
    <EventData>
      <Flow>
        <System category="target">
          <Node><NodeName>webmail.example.com</NodeName><NodeRole category="mail" lang="en">webmail</NodeRole><NodeRole category="www" lang="en"/></Node>
        </System>
      </Flow>
    </EventData>
  </Incident>
</IODEF-Document>
`;

/** What heeds no advice, and breaks nothing else. */
export const ofGuided: readonly Departure[] = [
  one('RFC8274-3.1-reachable-contact', '<Email><EmailTo>csirt@csirt.example.net</EmailTo></Email>', ''),
  one('RFC8274-3.3-event-beside', /<EventData>.*<\/EventData>/, ''),
  one('RFC8274-4.1-entries-by-name', /<enum:ReferenceName.*<\/enum:ReferenceName>/, ''),
  one('RFC8274-4.3-several-operands', / *<Observable><Address category="ipv4-addr">203.0.113.5<\/Address><\/Observable>\n/, ''),
  one('RFC8274-4.4-restriction-stated', ' restriction="partner"', ''),
  one('RFC8134-7.4-incident-numbers', '15926', '42'),
  { id: 'RFC8134-7.4-node-role', also: [], of: 'guided-1', replace: [['<NodeRole category="mail" lang="en">webmail</NodeRole>', '<NodeRole category="ext-value" ext-category="webmail" lang="en"/>']] },
];

function one(id: string, from: string | RegExp, to: string): Departure {
  return { id, also: [], of: 'guided-2', replace: [[from, to]] };
}

function contact(): string {
  return '<Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName><Email><EmailTo>csirt@csirt.example.net</EmailTo></Email></Contact>';
}
