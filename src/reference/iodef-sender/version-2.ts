/** A document of version 2 that uses everything that the suite has a question about. */
export const version2 = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="2.00" xml:lang="en" private-enum-name="csirt.example.net" private-enum-id="3"
    xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 https://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd">
  <Incident purpose="ext-value" ext-purpose="drill" status="in-progress" xml:lang="en-GB" restriction="green" observable-id="incident-41">
    <IncidentID name="csirt.example.net">41</IncidentID>
    <AlternativeID><IncidentID name="cert.example.org">7-A</IncidentID></AlternativeID>
    <DetectTime>2026-04-02T06:00:00Z</DetectTime>
    <StartTime>2026-04-01T22:10:00Z</StartTime>
    <EndTime>2026-04-02T05:00:00Z</EndTime>
    <RecoveryTime>2026-04-02T07:15:00Z</RecoveryTime>
    <ReportTime>2026-04-02T08:00:00Z</ReportTime>
    <GenerationTime>2026-04-02T08:05:00Z</GenerationTime>
    <Description>Scans for /cgi-bin/a?b&amp;c by a &lt;bot&gt;</Description>
    <Contact role="creator" type="organization">
      <ContactName>CSIRT of Example Net</ContactName>
      <Email><EmailTo>csirt@csirt.example.net</EmailTo></Email>
    </Contact>
    <EventData>
      <Flow>
        <System category="source">
          <Node><Address category="ipv4-addr">203.0.113.9</Address></Node>
          <Service ip-protocol="6"><Portlist>1024-1026</Portlist></Service>
        </System>
        <System category="target">
          <Node><Address category="ipv4-addr">192.0.2.80</Address></Node>
          <Service ip-protocol="6"><Portlist>80,443,8080</Portlist></Service>
        </System>
      </Flow>
    </EventData>
    <IndicatorData>
      <Indicator>
        <IndicatorID name="csirt.example.net" version="1">scan-9</IndicatorID>
        <Observable><Address category="ipv4-addr">203.0.113.9</Address></Observable>
      </Indicator>
    </IndicatorData>
    <History>
      <HistoryItem action="investigate"><DateTime>2026-04-02T06:20:00Z</DateTime></HistoryItem>
    </History>
  </Incident>
  <AdditionalData dtype="string" meaning="shift">early</AdditionalData>
</IODEF-Document>
`;
