import type { ClassTable } from '../model';
import { observable, restricted } from './recurring';

/** How the attacker went about it: RFC 7970, section 3.11. */
export const methodClasses = {
  Method: {
    section: '3.11',
    attributes: restricted,
    children: [
      ['0..*', 'Reference'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'sci:AttackPattern'],
      ['0..*', 'sci:Vulnerability'],
      ['0..*', 'sci:Weakness'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
  Reference: {
    section: '3.11.1',
    attributes: observable,
    children: [
      ['0..1', 'enum:ReferenceName'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'Description', 'ML_STRING'],
    ],
    demands: { atLeastOne: 'any' },
  },
} as const satisfies ClassTable;
