import type { ClassFacts, ClassTable, Content, Model } from '../model';
import { extensible, optional, required } from '../notation';
import { observable, restricted } from './recurring';

/** What each `dtype` of an extension says that its content is: RFC 7970, section 2.16. */
export const extensionContent = {
  boolean: 'BOOLEAN',
  byte: 'BYTE',
  bytes: 'HEXBIN',
  character: 'CHARACTER',
  'date-time': 'DATETIME',
  ntpstamp: 'DATETIME',
  integer: 'INTEGER',
  portlist: 'PORTLIST',
  real: 'REAL',
  string: 'STRING',
  file: 'BYTE',
  path: 'STRING',
  frame: 'HEXBIN',
  packet: 'HEXBIN',
  'ipv4-packet': 'HEXBIN',
  'ipv6-packet': 'HEXBIN',
  url: 'URL',
  csv: 'STRING',
  winreg: 'STRING',
  xml: 'XML',
} as const satisfies Readonly<Record<string, Content>>;

// RFC 8727 writes `json` as a further value of dtype, which neither RFC 7970's prose nor its schema has.
const dtype = { ...extensible(...Object.keys(extensionContent), 'json'), schema: { lacks: ['json'], defect: 'D05' } };

const mlString: ClassFacts = {
  section: '2.4',
  content: 'STRING',
  attributes: { 'xml:lang': optional('LANGUAGE'), 'translation-id': optional('STRING') },
};

/** The data types with a structure: RFC 7970, sections 2.4, 2.10, 2.15 and 2.16. */
export const structuredTypes = {
  ML_STRING: mlString,
  POSTAL: { ...mlString, section: '2.10' },
  SOFTWARE: {
    section: '2.15',
    children: [
      ['0..1', 'SoftwareReference'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
    demands: { atLeastOne: 'any' },
  },
  EXTENSION: {
    section: '2.16',
    content: 'XML',
    attributes: {
      name: optional('STRING'),
      dtype: required(dtype, { default: 'string' }),
      meaning: optional('STRING'),
      formatid: optional('STRING'),
      ...restricted,
      ...observable,
    },
  },
} as const satisfies Model['types'];

/** The one class of section 2: RFC 7970, section 2.15.1. */
export const softwareClasses = {
  SoftwareReference: {
    section: '2.15.1',
    content: 'XML',
    contentInSchema: { content: 'ELEMENTS', defect: 'D05' },
    attributes: {
      'spec-name': required(extensible('custom', 'cpe', 'swid')),
      dtype: optional(extensible('bytes', 'integer', 'real', 'string', 'xml'), { default: 'string' }),
    },
  },
} as const satisfies ClassTable;
