import type { ClassTable, Model } from '../model';
import { choice, closed, optional, required, spaced } from '../notation';
import { structuredTypes } from '../v1/types';
import { domainClasses } from './phishing-domain';

const fraudType = spaced('phishing', 'recruiting', 'malware distribution', 'fraudulent site', 'dnsspoof', 'archive', 'other', 'unknown', 'ext-value');
const sensorType = closed('web', 'webgateway', 'mailgateway', 'browser', 'ispsensor', 'human', 'honeypot', 'other');
const archiveType = closed('collectionsite', 'basecamp', 'sendersite', 'credentialInfo', 'unspecified');

/** One way to name a data collection site: RFC 5901, section 5.11.2. */
const site = { section: '5.11.2', content: 'ML_STRING', attributes: { lang: optional('LANGUAGE'), 'phish:confidence': optional('PERCENTAGE') } } as const;

/** Report, lure, sensors, mail, sites and archives: RFC 5901, sections 5.1 to 5.17. */
const reportClasses = {
  PhraudReport: {
    section: '5.1',
    attributes: {
      Version: required('STRING', { schema: { use: 'optional', defect: 'D23' } }),
      FraudType: required(fraudType),
      'ext-value': optional('STRING'),
    },
    children: [
      ['0..1', 'PhishNameRef', 'ML_STRING'],
      ['0..1', 'PhishNameLocalRef', 'ML_STRING'],
      ['0..1', 'FraudParameter', 'ML_STRING'],
      ['0..*', 'FraudedBrandName', 'ML_STRING'],
      ['1..*', 'LureSource'],
      ['1..*', 'OriginatingSensor'],
      ['0..1', 'EmailRecord'],
      ['0..*', 'DCSite'],
      ['0..*', 'TakeDownInfo'],
      ['0..*', 'ArchivedData'],
      ['0..*', 'RelatedData', 'URL'],
      ['0..*', 'CorrelationData', 'ML_STRING'],
      ['0..1', 'PRComments', 'ML_STRING'],
    ],
  },
  LureSource: {
    section: '5.9',
    children: [
      ['1..*', 'iodef1:System'],
      ['0..*', 'DomainData'],
      ['0..1', 'IncludedMalware'],
      ['0..1', 'FilesDownloaded'],
      ['0..1', 'WindowsRegistryKeysModified'],
    ],
  },
  IncludedMalware: {
    section: '5.9.5',
    children: [
      ['1..*', 'Name', 'ML_STRING'],
      ['0..1', 'ds:Reference'],
      ['0..1', 'Data'],
    ],
  },
  /** Of IncludedMalware; that of ArchivedData has no attribute. */
  Data: { section: '5.9.5.3', content: 'HEXBIN', attributes: { XORPattern: optional('HEXBIN', { default: '55AA55AA55AA55BB' }) } },
  FilesDownloaded: { section: '5.9.6', children: [['1..*', 'File', 'ML_STRING', { cardinality: '1', defect: 'D23' }]] },
  WindowsRegistryKeysModified: { section: '5.9.7', children: [['1..*', 'Key']] },
  Key: {
    section: '5.9.7.1',
    children: [
      ['1', 'Name', 'STRING'],
      ['1', 'Value', 'STRING'],
    ],
  },
  OriginatingSensor: {
    section: '5.10',
    attributes: { OriginatingSensorType: required(sensorType) },
    children: [
      ['1', 'DateFirstSeen', 'DATETIME'],
      ['1..*', 'iodef1:System'],
    ],
  },
  EmailRecord: {
    section: '5.17',
    children: [
      ['1', 'EmailCount', 'INTEGER'],
      ['0..1', 'EmailMessage', 'ML_STRING'],
      ['0..1', 'EmailComments', 'ML_STRING'],
    ],
  },
  DCSite: {
    section: '5.11',
    attributes: { DCType: required(spaced('web', 'email', 'keylogger', 'automation', 'unspecified')) },
    children: [
      choice('1', [
        ['1', 'SiteURL'],
        ['1', 'Domain'],
        ['1', 'EmailSite'],
        // The list has iodef:Address in the place of the System of the figure and the schema.
        ['1', 'iodef1:Address', undefined, { name: 'System', defect: 'D23' }],
        ['1', 'Unknown'],
      ]),
      ['0..*', 'iodef1:Node'],
      ['0..1', 'DomainData'],
      ['0..1', 'iodef1:Assessment'],
    ],
    demands: { exactlyOne: ['SiteURL', 'Domain', 'EmailSite', 'System', 'Address', 'Unknown'] },
  },
  SiteURL: site,
  Domain: site,
  EmailSite: site,
  Unknown: site,
  System: { section: '5.11', attributes: { 'phish:confidence': optional('PERCENTAGE') }, children: [['1', 'iodef1:Address']] },
  TakeDownInfo: {
    section: '5.12',
    children: [
      ['0..1', 'TakeDownDate', 'DATETIME'],
      ['0..*', 'TakeDownAgency', 'ML_STRING'],
      ['0..*', 'TakeDownComments', 'ML_STRING'],
    ],
  },
  ArchivedData: {
    section: '5.13',
    attributes: { type: required(archiveType) },
    children: [
      ['0..1', 'URL', 'URL'],
      ['0..1', 'Comments', 'ML_STRING'],
      ['0..1', 'Data', 'BYTE'],
    ],
  },
} as const satisfies ClassTable;

/** Reports of phishing and other fraud, in EventData of IODEF version 1: RFC 5901. */
export const phishing: Model = {
  specification: 'RFC5901',
  namespace: 'urn:ietf:params:xml:ns:iodef-phish-1.0',
  prefix: 'phish',
  globals: ['PhraudReport', 'DomainData', 'Confidence', 'TakeDownInfo', 'ArchivedData'],
  globalAttributes: { confidence: 'PERCENTAGE' },
  classes: { ...reportClasses, ...domainClasses },
  types: { ML_STRING: structuredTypes.ML_STRING },
};
