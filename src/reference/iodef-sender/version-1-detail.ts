/** A document of version 1 with what the first leaves out: methods, resolved names, numbers, extensions. */
export const version1Detail = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:iodef-shift="urn:example:shift"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="reporting">
    <IncidentID name="csirt.example.net">44</IncidentID>
    <StartTime>2026-04-03T10:00:00+02:00</StartTime>
    <EndTime>2026-04-03T09:30:00Z</EndTime>
    <ReportTime>2026-04-03T11:00:00Z</ReportTime>
    <Assessment>
      <Impact lang="en" type="admin"/>
      <MonetaryImpact currency="EUR">1200.5</MonetaryImpact>
      <Confidence rating="high"/>
    </Assessment>
    <Method><Description>Guessing of passwords</Description></Method>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName></Contact>
    <EventData>
      <Description>Logins by a guessed password</Description>
      <Flow>
        <System category="target">
          <Node>
            <NodeName>mail.example.com</NodeName>
            <Address category="ipv4-addr">192.0.2.25</Address>
            <DateTime>2026-04-03T10:10:00Z</DateTime>
          </Node>
          <Service ip_protocol="6"><Port>993</Port></Service>
        </System>
      </Flow>
    </EventData>
    <AdditionalData dtype="integer" meaning="hosts">12</AdditionalData>
    <AdditionalData dtype="xml" meaning="shift"><iodef-shift:ShiftReport hand-over="late"><iodef-shift:OnDuty>2</iodef-shift:OnDuty></iodef-shift:ShiftReport></AdditionalData>
  </Incident>
</IODEF-Document>
`;
