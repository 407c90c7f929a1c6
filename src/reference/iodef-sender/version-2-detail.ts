/** A document of version 2 with the classes that the first leaves out: actors, hashes, indicators, extensions. */
export const version2Detail = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="2.00" xml:lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:iodef-shift="urn:example:shift"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 https://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd">
  <Incident purpose="reporting" restriction="amber">
    <IncidentID name="csirt.example.net">43</IncidentID>
    <RelatedActivity>
      <ThreatActor><ThreatActorID>TA-7</ThreatActorID><URL>https://csirt.example.net/actors/7</URL></ThreatActor>
      <Campaign><CampaignID>heron</CampaignID></Campaign>
    </RelatedActivity>
    <StartTime>2026-04-03T10:00:00+02:00</StartTime>
    <EndTime>2026-04-03T09:30:00Z</EndTime>
    <GenerationTime>2026-04-03T11:00:00Z</GenerationTime>
    <Description xml:lang="en" translation-id="summary">An implant in an installer</Description>
    <Description xml:lang="de" translation-id="summary">Ein Implantat in einem Installationsprogramm</Description>
    <Discovery source="av">
      <DetectionPattern>
        <Application><Description>YARA 4</Description></Application>
        <DetectionConfiguration>rule heron { condition: true }</DetectionConfiguration>
      </DetectionPattern>
    </Discovery>
    <Assessment>
      <SystemImpact type="takeover-system"/>
      <MonetaryImpact currency="EUR">1200.5</MonetaryImpact>
      <Confidence rating="high"/>
    </Assessment>
    <Method><Reference><URL>https://csirt.example.net/methods/2</URL></Reference></Method>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName><Email><EmailTo>csirt@csirt.example.net</EmailTo></Email></Contact>
    <EventData observable-id="download">
      <Description>Download of the installer</Description>
      <Flow>
        <System category="source">
          <Node>
            <DomainData system-status="innocent-hacked" domain-status="assignedAndActive">
              <Name>downloads.example.com</Name>
              <Nameservers><Server>ns.example.com</Server><Address category="ipv4-addr">192.0.2.53</Address></Nameservers>
              <DomainContacts><SameDomainContact>example.org</SameDomainContact></DomainContacts>
            </DomainData>
          </Node>
          <Service ip-protocol="6">
            <ServiceName><IANAService>https</IANAService></ServiceName>
            <Port>443</Port>
            <ApplicationHeader><ApplicationHeaderField name="Server" dtype="string">example/1.0</ApplicationHeaderField></ApplicationHeader>
          </Service>
          <Counter type="average" unit="session">4.5</Counter>
        </System>
        <System category="target"><Node><Address category="ipv6-addr">2001:db8::17</Address></Node></System>
      </Flow>
      <Expectation action="defined-coa"><DefinedCOA>isolate-host</DefinedCOA></Expectation>
      <Record>
        <RecordData>
          <Application><SoftwareReference spec-name="custom" dtype="xml"><iodef-shift:Tool>collector</iodef-shift:Tool></SoftwareReference></Application>
          <RecordItem dtype="string">GET /installer.exe</RecordItem>
          <FileData>
            <File>
              <FileSize>40960</FileSize>
              <HashData scope="file-pe-section"><HashTargetID>2</HashTargetID>${hash()}</HashData>
            </File>
            <File><HashData scope="file-pe-resource"><HashTargetID>1</HashTargetID>${hash()}</HashData></File>
            <File><HashData scope="file-pdf-object"><HashTargetID>5120</HashTargetID>${hash()}</HashData></File>
            <File><HashData scope="file-pe-iat">${hash('<Application><Description>pefile 2023</Description></Application>')}</HashData></File>
          </FileData>
        </RecordData>
      </Record>
    </EventData>
    <IndicatorData>
      <Indicator>
        <IndicatorID name="csirt.example.net" version="1">mail-1</IndicatorID>
        <Observable><EmailData><EmailHeaderField name="X-Sent-By" dtype="string">heron</EmailHeaderField></EmailData></Observable>
        <AttackPhase><AttackPhaseID>delivery</AttackPhaseID><URL>https://csirt.example.net/phases/delivery</URL></AttackPhase>
      </Indicator>
      <Indicator>
        <IndicatorID name="csirt.example.net" version="1">files-1</IndicatorID>
        <Observable>
          <BulkObservable type="file-hash">
            <BulkObservableFormat>${hash()}</BulkObservableFormat>
            <BulkObservableList>9f86d081884c7d65
2c26b46b68ffc68f</BulkObservableList>
          </BulkObservable>
        </Observable>
      </Indicator>
      <Indicator>
        <IndicatorID name="csirt.example.net" version="1">not-mail-1</IndicatorID>
        <IndicatorExpression operator="not"><IndicatorReference uid-ref="mail-1"/></IndicatorExpression>
      </Indicator>
      <Indicator>
        <IndicatorID name="csirt.example.net" version="1">download-1</IndicatorID>
        <ObservableReference uid-ref="download"/>
      </Indicator>
    </IndicatorData>
    <History>
      <HistoryItem action="defined-coa"><DateTime>2026-04-03T10:30:00Z</DateTime><DefinedCOA>isolate-host</DefinedCOA></HistoryItem>
    </History>
    <AdditionalData dtype="integer" meaning="hosts">12</AdditionalData>
    <AdditionalData dtype="xml" meaning="shift"><iodef-shift:ShiftReport hand-over="late"><iodef-shift:OnDuty>2</iodef-shift:OnDuty></iodef-shift:ShiftReport></AdditionalData>
  </Incident>
</IODEF-Document>
`;

function hash(more = ''): string {
  const method = '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>';
  return `<Hash>${method}<ds:DigestValue>n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=</ds:DigestValue>${more}</Hash>`;
}
