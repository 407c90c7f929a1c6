/** A document of version 1 that uses everything that the suite has a question about. */
export const version1 = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="ext-value" ext-purpose="drill" lang="en-GB" restriction="need-to-know">
    <IncidentID name="csirt.example.net">41</IncidentID>
    <AlternativeID><IncidentID name="cert.example.org">7-A</IncidentID></AlternativeID>
    <RelatedActivity><IncidentID name="csirt.example.net">38</IncidentID></RelatedActivity>
    <DetectTime>2026-04-02T06:00:00Z</DetectTime>
    <StartTime>2026-04-01T22:10:00Z</StartTime>
    <EndTime>2026-04-02T05:00:00Z</EndTime>
    <ReportTime>2026-04-02T08:05:00Z</ReportTime>
    <Description>Scans for /cgi-bin/a?b&amp;c by a &lt;bot&gt;</Description>
    <Assessment><Impact type="recon"/></Assessment>
    <Contact role="creator" type="organization">
      <ContactName>CSIRT of Example Net</ContactName>
      <Email>csirt@csirt.example.net</Email>
    </Contact>
    <EventData>
      <Flow>
        <System category="source">
          <Node><Address category="ipv4-addr">203.0.113.9</Address></Node>
          <Service ip_protocol="6"><Portlist>1024-1026</Portlist></Service>
        </System>
        <System category="target">
          <Node><Address category="ipv4-addr">192.0.2.80</Address></Node>
          <Service ip_protocol="6"><Portlist>80,443,8080</Portlist></Service>
        </System>
      </Flow>
    </EventData>
    <History>
      <HistoryItem action="investigate"><DateTime>2026-04-02T06:20:00Z</DateTime></HistoryItem>
    </History>
  </Incident>
</IODEF-Document>
`;
