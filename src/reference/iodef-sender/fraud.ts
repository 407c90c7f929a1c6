/** A report of transaction fraud, one record of each kind: RFC 5941 in a document of version 1. */
export const fraud = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="1.00" lang="en"
    xmlns="urn:ietf:params:xml:ns:iodef-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:thraud="urn:ietf:params:xml:ns:thraud-1.0"
    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 https://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd">
  <Incident purpose="reporting">
    <IncidentID name="csirt.example.net">61</IncidentID>
    <ReportTime>2026-05-05T08:00:00Z</ReportTime>
    <Assessment><Impact lang="en" type="user"/></Assessment>
    <Contact role="creator" type="organization">
      <ContactName>Example Bank</ContactName>
      <Email>fraud@example.net</Email>
      <Telephone>+1 212 555 0100</Telephone>
    </Contact>
    <EventData>
      <AdditionalData dtype="xml">
        <thraud:FraudEventPayment>
          <thraud:PayeeName>A. Payee</thraud:PayeeName>
          <thraud:PostalAddress>1 Example Street$Anytown$12345</thraud:PostalAddress>
          <thraud:PayeeAmount currency="EUR">1500.00</thraud:PayeeAmount>
        </thraud:FraudEventPayment>
      </AdditionalData>
    </EventData>
    <EventData>
      <AdditionalData dtype="xml">
        <thraud:FraudEventTransfer>
          <thraud:BankID namespace="${system('american_bankers_association')}">123456789</thraud:BankID>
          <thraud:AccountID>3456789</thraud:AccountID>
          <thraud:AccountType lang="en">saving</thraud:AccountType>
          <thraud:TransferAmount currency="USD">250</thraud:TransferAmount>
        </thraud:FraudEventTransfer>
      </AdditionalData>
    </EventData>
    <EventData>
      <AdditionalData dtype="xml">
        <thraud:FraudEventIdentity>
          <thraud:IdentityComponent dtype="string" meaning="victim email address"><Email>victim@example.com</Email></thraud:IdentityComponent>
          <thraud:IdentityComponent dtype="string" meaning="victim user id"><thraud:UserID>victim17</thraud:UserID></thraud:IdentityComponent>
        </thraud:FraudEventIdentity>
      </AdditionalData>
    </EventData>
    <EventData>
      <AdditionalData dtype="xml">
        <thraud:FraudEventOther>
          <thraud:OtherEventType>https://example.net/fraud/voucher</thraud:OtherEventType>
          <thraud:BankID namespace="${system('iso13616_1_2007')}"/>
          <thraud:AccountID>GB82WEST12345698765432</thraud:AccountID>
          <thraud:OtherEventDescription>Vouchers bought with a stolen card</thraud:OtherEventDescription>
        </thraud:FraudEventOther>
      </AdditionalData>
    </EventData>
  </Incident>
</IODEF-Document>
`;

/** A numbering system of banks or accounts, as section 5.2.1 registers it. */
function system(name: string): string {
  return `http://www.openauthentication.org/thraud/resources/bank-id-namespace.htm#${name}`;
}
