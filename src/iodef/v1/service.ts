import type { ClassTable } from '../model';
import { choice, required, sequence } from '../notation';

/** Network services: RFC 5070, section 3.17. */
export const serviceClasses = {
  Service: {
    section: '3.17',
    attributes: { ip_protocol: required('INTEGER') },
    children: [
      // Each is optional in the figure, so that both might stand; the schema has one of them at most.
      {
        schema: choice('0..1', [
          ['1', 'Port', 'INTEGER'],
          ['1', 'Portlist', 'PORTLIST'],
        ]),
        either: sequence('1', [
          ['0..1', 'Port', 'INTEGER'],
          ['0..1', 'Portlist', 'PORTLIST'],
        ]),
        defect: 'D16',
      },
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
        defect: 'D16',
      },
      ['0..1', 'ProtoFlags', 'INTEGER', { name: 'ProtoField', defect: 'D16' }],
      // Once in the figure and the schema, zero or more in the text.
      ['0..*', 'Application', 'SOFTWARE', { cardinality: '0..1', defect: 'D16' }],
    ],
    demands: { atLeastOne: ['Port', 'Portlist'] },
  },
} as const satisfies ClassTable;
