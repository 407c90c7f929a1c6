import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { restricted } from './recurring';

const role = {
  ...extensible(
    'creator',
    'reporter',
    'admin',
    'tech',
    'provider',
    'user',
    'billing',
    'legal',
    'irt',
    'abuse',
    'cc',
    'cc-irt',
    'leo',
    'vendor',
    'vendor-support',
    'victim',
    'victim-notified',
  ),
  schema: { adds: ['vendor-services'], lacks: ['vendor-support'], defect: 'D05' },
};

const registry = extensible('internic', 'apnic', 'arin', 'lacnic', 'ripe', 'afrinic', 'local');

/** People and organizations, and how to reach them: RFC 7970, section 3.9. */
export const contactClasses = {
  Contact: {
    section: '3.9',
    attributes: { role: required(role), type: required(extensible('person', 'organization')), ...restricted },
    children: [
      ['0..*', 'ContactName', 'ML_STRING'],
      ['0..*', 'ContactTitle', 'ML_STRING'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'RegistryHandle'],
      ['0..*', 'PostalAddress'],
      ['0..*', 'Email'],
      ['0..*', 'Telephone'],
      ['0..1', 'Timezone', 'TIMEZONE'],
      ['0..*', 'Contact'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
  RegistryHandle: {
    section: '3.9.1',
    content: 'STRING',
    attributes: { registry: required(registry, { schema: { use: 'optional', defect: 'D05' } }) },
  },
  PostalAddress: {
    section: '3.9.2',
    attributes: { type: optional(extensible('street', 'mailing')) },
    children: [
      ['1', 'PAddress', 'POSTAL'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
  },
  Email: {
    section: '3.9.3',
    attributes: { type: optional(extensible('direct', 'hotline')) },
    children: [
      ['1', 'EmailTo', 'EMAIL'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
  },
  Telephone: {
    section: '3.9.4',
    attributes: { type: optional(extensible('wired', 'mobile', 'fax', 'hotline')) },
    children: [
      ['1', 'TelephoneNumber', 'PHONE'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
  },
} as const satisfies ClassTable;
