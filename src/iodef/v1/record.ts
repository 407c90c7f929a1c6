import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { restricted } from './recurring';

// The text says "binary" for what it explains as a count of bytes; the schema says "byte".
const offsetUnit = { ...extensible('line', 'binary'), schema: { adds: ['byte'], lacks: ['binary'], defect: 'D16' } };

/** Logs: RFC 5070, section 3.19. */
export const recordClasses = {
  Record: {
    section: '3.19',
    attributes: restricted,
    children: [['1..*', 'RecordData']],
  },
  RecordData: {
    section: '3.19.1',
    attributes: restricted,
    children: [
      ['0..1', 'DateTime', 'DATETIME'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..1', 'Application', 'SOFTWARE'],
      ['0..*', 'RecordPattern'],
      ['1..*', 'RecordItem', 'EXTENSION'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  RecordPattern: {
    section: '3.19.2',
    content: 'STRING',
    attributes: {
      type: required(extensible('regex', 'binary', 'xpath'), { default: 'regex' }),
      offset: optional('INTEGER'),
      offsetunit: optional(offsetUnit, { default: 'line' }),
      instance: optional('INTEGER'),
    },
  },
} as const satisfies ClassTable;
