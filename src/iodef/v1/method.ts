import type { ClassTable } from '../model';
import { choice } from '../notation';
import { restricted } from './recurring';

/** How the attacker went about it: RFC 5070, section 3.9. */
export const methodClasses = {
  Method: {
    section: '3.9',
    attributes: restricted,
    children: [
      choice('1..*', [
        ['1', 'Reference'],
        ['1', 'Description', 'ML_STRING'],
      ]),
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: ['Reference', 'Description'] },
  },
  Reference: {
    section: '3.9.1',
    children: [
      ['1', 'ReferenceName', 'ML_STRING'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
  },
} as const satisfies ClassTable;
