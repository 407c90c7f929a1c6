import type { ClassTable } from '../model';
import { choice, optional, sequence } from '../notation';
import { observable } from './recurring';

/** Network services and e-mail: RFC 7970, sections 3.20 and 3.21. */
export const serviceClasses = {
  Service: {
    section: '3.20',
    attributes: { 'ip-protocol': optional('INTEGER'), ...observable },
    children: [
      ['0..1', 'ServiceName'],
      ['0..1', 'Port', 'INTEGER'],
      ['0..1', 'Portlist', 'PORTLIST'],
      {
        schema: sequence('1', [
          ['0..1', 'ProtoType', 'INTEGER'],
          ['0..1', 'ProtoCode', 'INTEGER'],
        ]),
        either: choice('0..1', [
          sequence('1', [
            ['1', 'ProtoType', 'INTEGER'],
            ['0..1', 'ProtoCode', 'INTEGER'],
          ]),
          sequence('1', [
            ['1', 'ProtoCode', 'INTEGER'],
            ['0..1', 'ProtoType', 'INTEGER'],
          ]),
        ]),
        defect: 'D05',
      },
      ['0..1', 'ProtoField', 'INTEGER'],
      ['0..1', 'ApplicationHeader'],
      ['0..1', 'EmailData'],
      ['0..1', 'Application', 'SOFTWARE'],
    ],
    demands: { atLeastOne: 'any' },
  },
  ServiceName: {
    section: '3.20.1',
    children: [
      ['0..1', 'IANAService', 'STRING'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
    demands: { atLeastOne: 'any' },
  },
  ApplicationHeader: {
    section: '3.20.2',
    children: [['1..*', 'ApplicationHeaderField', 'EXTENSION']],
  },
  EmailData: {
    section: '3.21',
    attributes: observable,
    children: [
      ['0..*', 'EmailTo', 'EMAIL'],
      ['0..1', 'EmailFrom', 'EMAIL'],
      ['0..1', 'EmailSubject', 'STRING'],
      ['0..1', 'EmailX-Mailer', 'STRING'],
      ['0..*', 'EmailHeaderField', 'EXTENSION'],
      ['0..1', 'EmailHeaders', 'STRING'],
      ['0..1', 'EmailBody', 'STRING'],
      ['0..1', 'EmailMessage', 'STRING'],
      ['0..*', 'HashData'],
      ['0..*', 'SignatureData'],
    ],
  },
} as const satisfies ClassTable;
