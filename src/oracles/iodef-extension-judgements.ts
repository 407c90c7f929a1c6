import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import type { IodefDocument } from './iodef-document';
import * as enumeration from './iodef-enumeration';
import * as account from './iodef-fraud-account';
import * as identity from './iodef-fraud-identity';
import * as profile from './iodef-fraud-profile';
import * as record from './iodef-fraud-record';
import * as phishing from './iodef-phishing';
import { isSchemaValid } from './iodef-schema';
import * as information from './iodef-structured-information';

type Judge = (document: IodefDocument, version: Version) => readonly Finding[];

/** What a document with an extension of an RFC shows, in the words of the features: `each document <fact>`. */
export const extensionFacts: Readonly<Record<string, Judge>> = {
  'names the specifications of its structured information': information.namesSpecifications,
  'names its private specifications': information.namesPrivateSpecifications,
  'names nothing private beside a registered specification': information.namesOneSpecification,
  'embeds what the specifications named define': information.embedsWhatItNames,
  'conveys something by each structured information': information.conveysInformation,
  'conveys structured information in one way': information.conveysInOneWay,
  'uses specifications where they apply': information.usesSpecificationsWhereTheyApply,
  'with structured information is valid under the schema': (document, version) => (information.hasStructuredInformation(document, version) ? isSchemaValid(document, version) : []),
  'numbers enumerations from one': enumeration.numbersEnumerationsFromOne,
  'identifies by the enumeration that it names': enumeration.identifiesByTheEnumerationNamed,
  'states the version of its reports': phishing.statesTheVersionOfReports,
  'names its own types of fraud': phishing.namesItsOwnTypesOfFraud,
  'gives the contacts of domains': phishing.givesTheContactsOfDomains,
  'rates the contacts of domains': phishing.ratesTheContactsOfDomains,
  'names the roles of domain contacts': phishing.namesTheRolesOfDomainContacts,
  'populates the attributes that a phishing report requires': phishing.populatesRequiredAttributes,
  'has the elements that a phishing report requires': phishing.hasRequiredElements,
  'with a Thraud Record is valid under the schema': (document, version) => (record.hasRecord(document) ? isSchemaValid(document, version) : []),
  'separates fraudulent transactions': record.separatesTransactions,
  'extends events by one Thraud Record': record.extendsByOneRecord,
  'marks Thraud Records as xml': record.marksRecordsAsXml,
  'has one Thraud Record in each EventData': record.hasOneRecordInEachEvent,
  'has the mandatory components of a Thraud Report': profile.hasMandatoryComponents,
  'has no deprecated component of a Thraud Report': profile.hasNoDeprecatedComponent,
  'keeps to the profile of a Thraud Report': profile.keepsToTheFraudProfile,
  'parts the lines of postal addresses by dollar signs': account.separatesLinesOfAddresses,
  'names the numbering systems of banks': account.namesNumberingSystems,
  'leaves banks beside an IBAN empty': account.leavesBanksOfIbansEmpty,
  'gives IBANs in electronic form': account.givesIbansInElectronicForm,
  'gives account numbers alone': account.givesAccountNumbersAlone,
  'removes the prefixes of banks': account.removesPrefixesOfBanks,
  'gives amounts as decimal numbers': account.givesAmountsAsNumbers,
  'gives the currency of amounts': account.givesTheCurrencyOfAmounts,
  "puts victims' addresses into an Email": identity.placesVictimsAddresses,
  "gives victims' addresses": identity.givesVictimsAddresses,
  "types victims' addresses as strings": identity.typesVictimsAddresses,
  "calls victims' addresses by their meaning": identity.namesVictimsAddresses,
  "puts victims' identifiers into a UserID or text": identity.placesVictimsIdentifiers,
  "writes victims' identifiers as strings": identity.givesVictimsIdentifiersAsStrings,
  "gives victims' identifiers": identity.givesVictimsIdentifiers,
  "types victims' identifiers as strings": identity.typesVictimsIdentifiers,
  "calls victims' identifiers by their meaning": identity.namesVictimsIdentifiers,
};

/** What a document can have that a requirement on an extension speaks of, in the words of the features: `one of them with <use>`. */
export const extensionUses: Readonly<Record<string, (document: IodefDocument, version: Version) => boolean>> = {
  'structured information': information.hasStructuredInformation,
  'embedded documents of a known specification': information.embedsDocuments,
  'a Thraud Record': record.hasRecord,
  "a victim's address": identity.hasVictimsAddress,
  "a victim's identifier": identity.hasVictimsIdentifier,
};
