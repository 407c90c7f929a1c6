const own = 'urn:example:checklists:2';

/** A whole document of the specification that IANA's table begins with. */
const malware = `<malwareMetaData xmlns="http://xml/metadataSharing.xsd" version="1.200000" id="10000">
              <company>Example</company><author>CSIRT of Example Net</author><comment>a dropper</comment><timestamp>2026-05-06T07:00:00</timestamp>
              <objects><file id="5d41402abc4b2a76b9719d911017c592"><md5>5d41402abc4b2a76b9719d911017c592</md5><size>5</size></file></objects>
            </malwareMetaData>`;

/** Structured information where the text recommends it: RFC 7203 in a document of version 1. */
export const information1 = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="reporting">
    <IncidentID name="csirt.example.net">71</IncidentID>
    <ReportTime>2026-05-06T08:00:00Z</ReportTime>
    <Assessment><Impact lang="en" type="admin"/></Assessment>
    <Method>
      <Description>A dropper</Description>
      <AdditionalData dtype="xml">
        <sci:AttackPattern SpecID="urn:ietf:params:xml:ns:mile:mmdef:1.2">
          <sci:RawData dtype="xml">
            ${malware}
          </sci:RawData>
        </sci:AttackPattern>
      </AdditionalData>
      <AdditionalData dtype="xml">
        <sci:Vulnerability SpecID="private" ext-SpecID="${own}" ContentID="V-1">
          <sci:Platform SpecID="private" ext-SpecID="${own}" ContentID="P-1"/>
          <sci:Scoring SpecID="private" ext-SpecID="${own}" ContentID="S-1"/>
        </sci:Vulnerability>
      </AdditionalData>
      <AdditionalData dtype="xml"><sci:Weakness SpecID="private" ext-SpecID="${own}" ContentID="W-1"/></AdditionalData>
    </Method>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName></Contact>
    <EventData>
      <Flow>
        <System category="target">
          <Node><Address category="ipv4-addr">192.0.2.25</Address></Node>
          <AdditionalData dtype="xml"><sci:Platform SpecID="private" ext-SpecID="${own}" ContentID="P-2"/></AdditionalData>
        </System>
      </Flow>
      <Record><RecordData><RecordItem dtype="xml"><sci:EventReport SpecID="private" ext-SpecID="${own}" ContentID="E-1"/></RecordItem></RecordData></Record>
    </EventData>
    <AdditionalData dtype="xml">
      <sci:Verification SpecID="private" ext-SpecID="${own}">
        <Reference><ReferenceName>Checklist 9</ReferenceName><URL>https://csirt.example.net/checklists/9</URL></Reference>
      </sci:Verification>
    </AdditionalData>
    <AdditionalData dtype="xml"><sci:Remediation SpecID="private" ext-SpecID="${own}" ContentID="R-1"/></AdditionalData>
  </Incident>
</IODEF-Document>
`;

/** The same in a document of version 2, which has classes of its own for some of it; and a reference to an enumeration (RFC 7495). */
export const information2 = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="2.00" xml:lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0" xmlns:enum="urn:ietf:params:xml:ns:iodef-enum-1.0"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 https://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd">
  <Incident purpose="reporting" restriction="amber">
    <IncidentID name="csirt.example.net">72</IncidentID>
    <GenerationTime>2026-05-06T08:00:00Z</GenerationTime>
    <Method>
      <Reference><enum:ReferenceName specIndex="1"><enum:ID>CVE-2014-0160</enum:ID></enum:ReferenceName></Reference>
      <sci:AttackPattern SpecID="urn:ietf:params:xml:ns:mile:mmdef:1.2">
          <sci:RawData dtype="xml">
            ${malware}
          </sci:RawData>
      </sci:AttackPattern>
      <sci:Weakness SpecID="private" ext-SpecID="${own}" ContentID="W-1"/>
    </Method>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName><Email><EmailTo>csirt@csirt.example.net</EmailTo></Email></Contact>
    <EventData><Description>A dropper that came by mail</Description></EventData>
  </Incident>
</IODEF-Document>
`;
