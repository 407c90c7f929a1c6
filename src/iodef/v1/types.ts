import type { Content, Model } from '../model';
import { extensible, optional, required } from '../notation';
import { restricted } from './recurring';

/** What each `dtype` of an extension says that its content is: RFC 5070, section 3.6. */
export const extensionContent = {
  boolean: 'BOOLEAN',
  byte: 'BYTE',
  character: 'CHARACTER',
  'date-time': 'DATETIME',
  integer: 'INTEGER',
  portlist: 'PORTLIST',
  real: 'REAL',
  string: 'STRING',
  file: 'BYTE',
  frame: 'HEXBIN',
  packet: 'HEXBIN',
  'ipv4-packet': 'HEXBIN',
  'ipv6-packet': 'HEXBIN',
  path: 'STRING',
  url: 'URL',
  csv: 'STRING',
  winreg: 'STRING',
  xml: 'XML',
} as const satisfies Readonly<Record<string, Content>>;

const dtype = { ...extensible(...Object.keys(extensionContent)), schema: { adds: ['ntpstamp'], defect: 'D16' } };

/** The data types with a structure: RFC 5070, sections 2.4, 3.6 and 3.17.1. */
export const structuredTypes = {
  ML_STRING: {
    section: '2.4',
    content: 'STRING',
    attributes: { lang: optional('LANGUAGE') },
  },
  SOFTWARE: {
    section: '3.17.1',
    attributes: {
      swid: optional('STRING'),
      configid: optional('STRING'),
      vendor: optional('STRING'),
      family: optional('STRING'),
      name: optional('STRING'),
      version: optional('STRING'),
      patch: optional('STRING'),
    },
    children: [['0..1', 'URL', 'URL']],
  },
  EXTENSION: {
    section: '3.6',
    content: 'XML',
    attributes: {
      dtype: required(dtype, { default: 'string' }),
      meaning: optional('STRING'),
      formatid: optional('STRING'),
      ...restricted,
    },
  },
} as const satisfies Model['types'];
