import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { restricted } from './recurring';

const registry = extensible('internic', 'apnic', 'arin', 'lacnic', 'ripe', 'afrinic', 'local');

const meaning = { meaning: optional('STRING') };

/** People and organizations, and how to reach them: RFC 5070, section 3.7. */
export const contactClasses = {
  Contact: {
    section: '3.7',
    attributes: {
      role: required(extensible('creator', 'admin', 'tech', 'irt', 'cc')),
      type: required(extensible('person', 'organization')),
      ...restricted,
    },
    children: [
      ['0..1', 'ContactName', 'ML_STRING'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'RegistryHandle'],
      ['0..1', 'PostalAddress'],
      ['0..*', 'Email'],
      ['0..*', 'Telephone'],
      ['0..1', 'Fax'],
      ['0..1', 'Timezone', 'TIMEZONE'],
      ['0..*', 'Contact'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
  RegistryHandle: {
    section: '3.7.1',
    content: 'STRING',
    attributes: { registry: required(registry, { default: 'local', schema: { use: 'optional', defect: 'D16' } }) },
  },
  PostalAddress: {
    section: '3.7.2',
    content: 'POSTAL',
    attributes: { ...meaning, lang: required('LANGUAGE', { schema: { use: 'optional', defect: 'D16' } }) },
  },
  Email: { section: '3.7.3', content: 'EMAIL', attributes: meaning },
  Telephone: { section: '3.7.4', content: 'PHONE', attributes: meaning },
  Fax: { section: '3.7.4', content: 'PHONE', attributes: meaning },
} as const satisfies ClassTable;
