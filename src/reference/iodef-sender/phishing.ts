/** A report of phishing: RFC 5901 in a document of version 1. */
export const phishing = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:phish="urn:ietf:params:xml:ns:iodef-phish-1.0" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="reporting">
    <IncidentID name="csirt.example.net">51</IncidentID>
    <ReportTime>2026-05-04T08:00:00Z</ReportTime>
    <Assessment><Impact lang="en" type="social-engineering"/></Assessment>
    <Contact role="creator" type="organization"><ContactName>CSIRT of Example Net</ContactName></Contact>
    <EventData>
      <DetectTime>2026-05-04T07:12:00Z</DetectTime>
      <AdditionalData dtype="xml">
        <phish:PhraudReport Version="0.06" FraudType="ext-value" ext-value="invoice fraud">
          <phish:FraudParameter>Your invoice is overdue</phish:FraudParameter>
          <phish:FraudedBrandName>Example Bank</phish:FraudedBrandName>
          <phish:LureSource>
            <System category="source"><Node><Address category="ipv4-addr">203.0.113.77</Address></Node></System>
            <phish:DomainData SystemStatus="fraudulent" DomainStatus="assignedAndActive">
              <phish:Name>login.example.org</phish:Name>
              <phish:Nameservers><phish:Server>ns.example.org</phish:Server><Address category="ipv4-addr">203.0.113.53</Address></phish:Nameservers>
              <Contact role="ext-value" ext-role="technicalContacts" type="person">
                <ContactName>Hostmaster</ContactName>
                <AdditionalData dtype="xml"><phish:Confidence>looks-fraudulent</phish:Confidence></AdditionalData>
              </Contact>
            </phish:DomainData>
            <phish:DomainData SystemStatus="unknown">
              <phish:Name>pay.example.org</phish:Name>
              <phish:SameDomainContact>login.example.org</phish:SameDomainContact>
            </phish:DomainData>
            <phish:IncludedMalware>
              <phish:Name>unknown</phish:Name>
              <ds:Reference><ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/><ds:DigestValue>2jmj7l5rSw0yVb/vlWAYkK/YBwk=</ds:DigestValue></ds:Reference>
            </phish:IncludedMalware>
          </phish:LureSource>
          <phish:OriginatingSensor OriginatingSensorType="human">
            <phish:DateFirstSeen>2026-05-04T07:10:00Z</phish:DateFirstSeen>
            <System category="sensor"><Node><NodeName>mail.example.com</NodeName></Node></System>
          </phish:OriginatingSensor>
          <phish:EmailRecord><phish:EmailCount>12</phish:EmailCount></phish:EmailRecord>
          <phish:DCSite DCType="web"><phish:SiteURL phish:confidence="90">http://login.example.org/pay</phish:SiteURL></phish:DCSite>
          <phish:ArchivedData type="collectionsite"><phish:URL>https://csirt.example.net/archive/51.zip</phish:URL></phish:ArchivedData>
        </phish:PhraudReport>
      </AdditionalData>
    </EventData>
  </Incident>
</IODEF-Document>
`;
