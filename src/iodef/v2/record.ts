import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { observable, restricted } from './recurring';

/** Logs, registry keys and certificates: RFC 7970, sections 3.22 to 3.24. */
export const recordClasses = {
  Record: {
    section: '3.22',
    attributes: restricted,
    children: [['1..*', 'RecordData']],
  },
  RecordData: {
    section: '3.22.1',
    attributes: { ...restricted, ...observable },
    children: [
      ['0..1', 'DateTime', 'DATETIME'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..1', 'Application', 'SOFTWARE'],
      ['0..*', 'RecordPattern'],
      ['0..*', 'RecordItem', 'EXTENSION'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'FileData'],
      ['0..*', 'WindowsRegistryKeysModified'],
      ['0..*', 'CertificateData'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: ['RecordItem', 'URL', 'FileData', 'WindowsRegistryKeysModified', 'CertificateData', 'AdditionalData'] },
  },
  RecordPattern: {
    section: '3.22.2',
    content: 'STRING',
    attributes: {
      // The prose gives a default to what it requires; the schema requires it and has none.
      type: required(extensible('regex', 'binary', 'xpath'), { default: 'regex' }),
      offset: optional('INTEGER'),
      offsetunit: optional(extensible('line', 'byte'), { default: 'line' }),
      instance: optional('INTEGER'),
    },
  },
  WindowsRegistryKeysModified: {
    section: '3.23',
    attributes: observable,
    children: [['1..*', 'Key']],
  },
  Key: {
    section: '3.23.1',
    attributes: {
      registryaction: optional(extensible('add-key', 'add-value', 'delete-key', 'delete-value', 'modify-key', 'modify-value')),
      ...observable,
    },
    children: [
      ['1', 'KeyName', 'STRING'],
      ['0..1', 'KeyValue', 'STRING', { name: 'Value', defect: 'D05' }],
    ],
  },
  CertificateData: {
    section: '3.24',
    attributes: { ...restricted, ...observable },
    children: [['1..*', 'Certificate']],
  },
  Certificate: {
    section: '3.24.1',
    attributes: observable,
    children: [
      ['1', 'ds:X509Data'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
  },
} as const satisfies ClassTable;
