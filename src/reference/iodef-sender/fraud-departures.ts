import type { Departure } from './departure';

/** What every fault of the schema fails as well. */
const valid = ['RFC5941-6.1-1'];
const record = (name: string): RegExp => new RegExp(` *<thraud:${name}>[^]*?</thraud:${name}>\\n`);
const extension = (name: string): RegExp => new RegExp(` *<AdditionalData dtype="xml">\\n *<thraud:${name}>[^]*?</AdditionalData>\\n`);
const iban = 'GB82WEST12345698765432';

/** Departures of the report of fraud. */
export const ofFraud: readonly Departure[] = [
  one('RFC5941-4-1', /<(\/?)IODEF-Document/g, '<$1IODEF-Report', [...valid, 'RFC5070-4.2-namespace']),
  one('RFC5941-4-2', / *<Incident [^]*<\/Incident>\n/, '<AdditionalData dtype="xml"><thraud:UserID>victim17</thraud:UserID></AdditionalData>\n', [...valid, 'RFC5070-3.1-incident', 'RFC5070-3.1-child-order']),
  one('RFC5941-4-5', extension('FraudEventPayment'), '$&$&', ['RFC5941-6.1-7', 'RFC5941-7-2']),
  one('RFC5941-4-6', record('FraudEventPayment'), '$&<thraud:UserID>victim17</thraud:UserID>', []),
  one('RFC5941-5-1', '<AdditionalData dtype="xml">', '<AdditionalData dtype="string">', ['RFC5070-5.2-3']),
  ...misplaced(),
  one('RFC5941-5.1-1', '<thraud:PayeeName>A. Payee</thraud:PayeeName>', '$&$&'),
  one('RFC5941-5.1-2', /(<thraud:FraudEventPayment>)[^]*?(<\/thraud:FraudEventPayment>)/, '$1$2', []),
  one('RFC5941-5.1.2-1', '1 Example Street$', '1 Example Street\n', []),
  one('RFC5941-5.2-1', '<thraud:AccountID>3456789</thraud:AccountID>', '$&$&'),
  one('RFC5941-5.2-2', /(<thraud:FraudEventTransfer>)[^]*?(<\/thraud:FraudEventTransfer>)/, '$1$2', []),
  one('RFC5941-5.2.1-1', '>123456789<', '><b/>123456789<', [...valid, 'RFC5941-5.2-1']),
  one('RFC5941-5.2.1-4', /(<thraud:BankID namespace=)"[^"]+"(>123456789)/, '$1""$2', []),
  one('RFC5941-5.2.1-5', /(<thraud:BankID namespace="[^"]+)"\/>/, '$1">WEST</thraud:BankID>', []),
  one('RFC5941-5.2.2-1', iban, 'GB82 WEST 1234 5698 7654 32', []),
  one('RFC5941-5.2.2-2', '>3456789<', `>${iban}<`, []),
  one('RFC5941-5.2.2-3', '>3456789<', '>1234567893456789<', []),
  one('RFC5941-5.3-1', '<thraud:FraudEventIdentity>', '$&<thraud:Victim/>'),
  one('RFC5941-5.3.1.1-2', '<Email>victim@example.com</Email>', 'victim@example.com', []),
  one('RFC5941-5.3.1.1-3', 'victim@example.com', 'victim', []),
  one('RFC5941-5.3.1.1-4', 'dtype="string" meaning="victim email', 'dtype="url" meaning="victim email', []),
  one('RFC5941-5.3.1.1-5', 'victim email address', 'e-mail', []),
  one('RFC5941-5.3.1.2-2', '<thraud:UserID>victim17</thraud:UserID>', '<UserID xmlns="urn:example:users">victim17</UserID>', []),
  one('RFC5941-5.3.1.2-3', '>victim17<', '><b xmlns="urn:example:users">victim17</b><', [...valid, 'RFC5941-5.3-1']),
  one('RFC5941-5.3.1.2-4', '>victim17<', '><', []),
  one('RFC5941-5.3.1.2-5', 'dtype="string" meaning="victim user', 'dtype="integer" meaning="victim user', []),
  one('RFC5941-5.3.1.2-6', 'victim user id', 'login', []),
  one('RFC5941-5.4-2', /( *<thraud:OtherEventType>.*\n)([^]*?)( *<thraud:OtherEventDescription>.*\n)/, '$3$1$2'),
  one('RFC5941-5.5-1', '<thraud:TransferAmount currency="USD"', '$& date="2026-05-01"', [...valid, 'RFC5941-5.2-1']),
  one('RFC5941-5.5.1-1', '>1500.00<', '>1.5e3<', [...valid, 'RFC5941-5.1-1', 'RFC5941-5.5-1']),
  one('RFC5941-5.5.2-1', 'currency="EUR"', 'currency="Euro"', []),
  one('RFC5941-5.6-1', '<thraud:AccountType lang="en">', '<thraud:AccountType lang="en_US">', [...valid, 'RFC5941-5.2-1']),
  one('RFC5941-6.1-1', '<thraud:PayeeName>A. Payee</thraud:PayeeName>', '<thraud:PayeeName number="1">A. Payee</thraud:PayeeName>', ['RFC5941-5.1-1']),
  one('RFC5941-6.1-4', / *<Telephone>.*\n/, '', ['RFC5941-7-2']),
  one('RFC5941-6.1-7', / *<EventData>\n/, '    <EventData><Description>an aside</Description></EventData>\n$&', ['RFC5941-6.3-1', 'RFC5941-7-2']),
  one('RFC5941-6.3-1', / *<Contact role/, '    <Method><Description>a stolen card</Description></Method>\n$&', []),
  one('RFC5941-7-2', / *<Telephone>.*\n/, '', ['RFC5941-6.1-4']),
];

/** Each kind of record in an extension of the Incident, which the profile deprecates besides. */
function misplaced(): readonly Departure[] {
  const names = ['FraudEventPayment', 'FraudEventTransfer', 'FraudEventIdentity', 'FraudEventOther'];
  return names.map((name, index) =>
    one(`RFC5941-5-${index + 2}`, new RegExp(`(<AdditionalData dtype="xml">\\n *<thraud:${name}>[^]*?</AdditionalData>\\n)([^]*)(  </Incident>)`), '$1$2$1$3', ['RFC5941-6.3-1']),
  );
}

function one(id: string, from: string | RegExp, to: string, also: readonly string[] = valid): Departure {
  return { id, also, of: 'fraud', replace: [[from, to]] };
}
