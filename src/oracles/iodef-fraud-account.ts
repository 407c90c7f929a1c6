import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument } from './iodef-document';
import { collapsed, isOfType } from './iodef-type';

/** The lines of a postal address are parted by dollar signs, not by line breaks (RFC 5941, section 5.1.2; RFC 4519, section 2.23). */
export function separatesLinesOfAddresses(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v1', 'thraud:PostalAddress')
    .filter(({ text }) => /[\r\n]/.test(text.trim()))
    .map((address) => findingAt(document, address, { expected: 'lines parted by "$"', actual: 'a line break' }));
}

/** The namespace of a bank's number says which numbering system it is of (RFC 5941, section 5.2.1). */
export function namesNumberingSystems(document: IodefDocument): readonly Finding[] {
  return banksIn(document)
    .filter((bank) => systemOf(bank) === '')
    .map((bank) => findingAt(document, bank, { expected: '@namespace that identifies a numbering system', actual: 'none' }));
}

/** Beside an IBAN there is no number of a bank (RFC 5941, section 5.2.1). */
export function leavesBanksOfIbansEmpty(document: IodefDocument): readonly Finding[] {
  return banksIn(document)
    .filter((bank) => isIbanSystem(bank) && bank.text !== '')
    .map((bank) => findingAt(document, bank, { expected: 'no content beside an IBAN', actual: `"${collapsed(bank.text)}"` }));
}

/** An account of the numbering system of IBANs is an IBAN without spaces (RFC 5941, section 5.2.2). */
export function givesIbansInElectronicForm(document: IodefDocument): readonly Finding[] {
  return accountsIn(document)
    .filter(({ bank, account }) => isIbanSystem(bank) && !iban.test(account.text.trim()))
    .map(({ account }) => findingAt(document, account, { expected: 'an IBAN without spaces', actual: `"${account.text.trim()}"` }));
}

/** An account of any other system is the number alone, no IBAN (RFC 5941, section 5.2.2). */
export function givesAccountNumbersAlone(document: IodefDocument): readonly Finding[] {
  return accountsIn(document)
    .filter(({ bank, account }) => !isIbanSystem(bank) && iban.test(withoutSpaces(account)))
    .map(({ account }) => findingAt(document, account, { expected: 'the number of the account alone', actual: `"${account.text.trim()}", an IBAN` }));
}

/** The number of an account does not begin with that of the bank (RFC 5941, section 5.2.2). Of short numbers it may be by chance. */
export function removesPrefixesOfBanks(document: IodefDocument): readonly Finding[] {
  return accountsIn(document).flatMap(({ bank, account }) => {
    const [prefix, number] = [withoutSpaces(bank), withoutSpaces(account)];
    if (isIbanSystem(bank) || prefix.length < tellingLength || number.length <= prefix.length || !number.startsWith(prefix)) return [];
    return [findingAt(document, account, { expected: `no prefix of the bank ${prefix}`, actual: `"${number}"` })];
  });
}

/** An amount is a decimal number (RFC 5941, section 5.5.1). */
export function givesAmountsAsNumbers(document: IodefDocument): readonly Finding[] {
  return amountsIn(document)
    .filter(({ text }) => !isOfType(text, 'DECIMAL', 'v1'))
    .map((amount) => findingAt(document, amount, { expected: 'a decimal number', actual: `"${collapsed(amount.text)}"` }));
}

/** An amount has a currency of three letters (RFC 5941, section 5.5.2); the schema has it optional. */
export function givesTheCurrencyOfAmounts(document: IodefDocument): readonly Finding[] {
  return amountsIn(document).flatMap((amount) => {
    const currency = attributeOf(amount, 'currency');
    if (currency !== undefined && /^[A-Z]{3}$/.test(currency)) return [];
    const expected = '@currency with a code of ISO 4217, as EUR';
    return [findingAt(document, amount, { expected, ...(currency === undefined ? { actual: 'no @currency', defect: 'D24' } : { actual: `"${currency}"` }) })];
  });
}

const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const tellingLength = 6;

interface Account {
  readonly bank: XmlElement;
  readonly account: XmlElement;
}

/** Accounts with the banks beside them. */
function accountsIn(document: IodefDocument): readonly Account[] {
  return banksIn(document).flatMap((bank) => (bank.parent ? childrenOf(bank.parent, bank.namespace, 'AccountID') : []).map((account) => ({ bank, account })));
}

function banksIn(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v1', 'thraud:BankID');
}

function amountsIn(document: IodefDocument): readonly XmlElement[] {
  return ['thraud:PayeeAmount', 'thraud:TransferAmount'].flatMap((className) => instancesOf(document, 'v1', className));
}

function systemOf(bank: XmlElement): string {
  return collapsed(attributeOf(bank, 'namespace') ?? '');
}

/** By the last part of the registered name, as the text itself calls it. */
function isIbanSystem(bank: XmlElement): boolean {
  return /(^|#)iso13616_1_2007$/.test(systemOf(bank));
}

function withoutSpaces({ text }: XmlElement): string {
  return text.replace(/\s/g, '');
}
