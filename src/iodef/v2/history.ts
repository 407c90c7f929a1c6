import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { observable, restricted, restriction, severity } from './recurring';

const action = {
  ...extensible(
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
    'redirect-traffic',
    'honeypot',
    'upgrade-software',
    'rebuild-asset',
    'harden-asset',
    'remediate-other',
    'status-triage',
    'status-new-info',
    'watch-and-report',
    'training',
    'defined-coa',
    'other',
  ),
  schema: { lacks: ['training'], defect: 'D05' },
};

/** What was done and what shall be done: RFC 7970, sections 3.13 and 3.15. */
export const historyClasses = {
  History: {
    section: '3.13',
    attributes: restricted,
    children: [['1..*', 'HistoryItem']],
  },
  HistoryItem: {
    section: '3.13.1',
    attributes: { action: required(action), ...restricted, ...observable },
    children: [
      ['1', 'DateTime', 'DATETIME'],
      ['0..1', 'IncidentID'],
      ['0..1', 'Contact'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'DefinedCOA', 'STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  Expectation: {
    section: '3.15',
    attributes: {
      action: optional(action, { default: 'other' }),
      severity: optional(severity),
      restriction: optional(restriction, { default: 'default' }),
      ...observable,
    },
    children: [
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'DefinedCOA', 'STRING'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['0..1', 'Contact'],
    ],
  },
} as const satisfies ClassTable;
