import type { Departure } from './departure';

/** A document of version 2 with the classes of sections 3.23, 3.24 and 3.27, which no other has. */
export const version2Evidence = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="2.00" xml:lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 https://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd">
  <Incident purpose="reporting" restriction="green">
    <IncidentID name="csirt.example.net">90277</IncidentID>
    <GenerationTime>2026-04-05T11:00:00Z</GenerationTime>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName><Email><EmailTo>csirt@csirt.example.net</EmailTo></Email></Contact>
    <EventData>
      <Record>
        <RecordData>
          <FileData>
            <File><FileName>setup.exe</FileName><SignatureData><ds:Signature><ds:SignatureValue>AAAA</ds:SignatureValue></ds:Signature></SignatureData></File>
          </FileData>
          <WindowsRegistryKeysModified><Key registryaction="add-key"><KeyName>HKLM\\Software\\Example</KeyName></Key></WindowsRegistryKeysModified>
          <CertificateData><Certificate><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></Certificate></CertificateData>
        </RecordData>
      </Record>
    </EventData>
  </Incident>
</IODEF-Document>
`;

/** A document of version 1 with an Expectation and a Record, which no other has. */
export const version1Evidence = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="reporting" restriction="need-to-know">
    <IncidentID name="csirt.example.net">90278</IncidentID>
    <ReportTime>2026-04-05T11:00:00Z</ReportTime>
    <Assessment><Impact lang="en" type="user"/></Assessment>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName><Email>csirt@csirt.example.net</Email></Contact>
    <EventData>
      <Description>Attempts to log in</Description>
      <Expectation action="investigate"/>
      <Record><RecordData><RecordItem dtype="string">login failed</RecordItem></RecordData></Record>
    </EventData>
  </Incident>
</IODEF-Document>
`;

/** An attribute of no table in a class of each section that defines classes. */
export const ofTables: readonly Departure[] = [
  ...departures('RFC7970', 'detail', {
    '2.15': 'SoftwareReference',
    '3.4': 'IncidentID',
    '3.6': 'RelatedActivity',
    '3.7': 'ThreatActor',
    '3.8': 'Campaign',
    '3.9': 'Contact',
    '3.10': 'Discovery',
    '3.11': 'Method',
    '3.12': 'Assessment',
    '3.13': 'HistoryItem',
    '3.14': 'EventData',
    '3.15': 'Expectation',
    '3.16': 'Flow',
    '3.17': 'System',
    '3.18': 'Node',
    '3.19': 'DomainData',
    '3.20': 'Service',
    '3.21': 'EmailData',
    '3.22': 'RecordData',
    '3.25': 'FileData',
    '3.26': 'HashData',
    '3.28': 'IndicatorData',
    '3.29': 'Indicator',
  }),
  ...departures('RFC7970', 'plain', { '3.5': 'AlternativeID' }),
  ...departures('RFC7970', 'evidence-2', { '3.23': 'Key', '3.24': 'Certificate', '3.27': 'SignatureData' }),
  ...departures('RFC5070', 'plain', { '3.3': 'IncidentID', '3.4': 'AlternativeID', '3.5': 'RelatedActivity', '3.11': 'HistoryItem' }),
  ...departures('RFC5070', 'detail', { '3.7': 'Contact', '3.9': 'Method', '3.10': 'Assessment', '3.12': 'EventData', '3.14': 'Flow', '3.15': 'System', '3.16': 'Node', '3.17': 'Service' }),
  ...departures('RFC5070', 'evidence-1', { '3.13': 'Expectation', '3.19': 'RecordData' }),
];

/** The whole model fails with the section. */
function departures(specification: string, of: NonNullable<Departure['of']>, classes: Readonly<Record<string, string>>): readonly Departure[] {
  return Object.entries(classes).map(([section, className]) => ({
    id: `${specification}-${section}-tables`,
    also: [`${specification}-3-classes`],
    of,
    replace: [[new RegExp(`<${className}(?=[ >/])`), `<${className} no-such-attribute="none"`]],
  }));
}
