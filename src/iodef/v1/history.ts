import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { restricted, severity } from './recurring';

const action = extensible(
  'nothing',
  'contact-source-site',
  'contact-target-site',
  'contact-sender',
  'investigate',
  'block-host',
  'block-network',
  'block-port',
  'rate-limit-host',
  'rate-limit-network',
  'rate-limit-port',
  'remediate-other',
  'status-triage',
  'status-new-info',
  'other',
);

/** What was done and what shall be done: RFC 5070, sections 3.11 and 3.13. */
export const historyClasses = {
  History: {
    section: '3.11',
    attributes: restricted,
    children: [['1..*', 'HistoryItem']],
  },
  HistoryItem: {
    section: '3.11.1',
    attributes: { ...restricted, action: required(action) },
    children: [
      ['1', 'DateTime', 'DATETIME'],
      ['0..1', 'IncidentID'],
      ['0..1', 'Contact'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  Expectation: {
    section: '3.13',
    attributes: { ...restricted, severity: optional(severity), action: optional(action) },
    children: [
      ['0..*', 'Description', 'ML_STRING'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['0..1', 'Contact'],
    ],
  },
} as const satisfies ClassTable;
