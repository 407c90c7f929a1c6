import type { ClassTable } from '../model';
import { choice, extensible, optional, sequence } from '../notation';
import { observable, restricted } from './recurring';

const source = extensible(
  'nidps',
  'hips',
  'siem',
  'av',
  'third-party-monitoring',
  'incident',
  'os-log',
  'application-log',
  'device-log',
  'network-flow',
  'passive-dns',
  'investigation',
  'audit',
  'internal-notification',
  'external-notification',
  'leo',
  'partner',
  'actor',
  'unknown',
);

/** How the incident was found: RFC 7970, section 3.10. */
export const discoveryClasses = {
  Discovery: {
    section: '3.10',
    attributes: { source: optional(source), ...restricted },
    children: [
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'Contact'],
      ['0..*', 'DetectionPattern'],
    ],
  },
  DetectionPattern: {
    section: '3.10.1',
    attributes: { ...restricted, ...observable },
    children: [
      ['1', 'Application', 'SOFTWARE'],
      {
        schema: sequence('1', [
          ['0..*', 'Description', 'ML_STRING'],
          ['0..*', 'DetectionConfiguration', 'STRING'],
        ]),
        either: choice('0..*', [
          ['1', 'Description', 'ML_STRING'],
          ['1', 'DetectionConfiguration', 'STRING'],
        ]),
        defect: 'D05',
      },
    ],
    demands: { atLeastOne: ['Description', 'DetectionConfiguration'] },
  },
} as const satisfies ClassTable;
