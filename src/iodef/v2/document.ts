import type { ClassTable } from '../model';
import { extensible, optional, required } from '../notation';
import { observable, restricted, restriction } from './recurring';

/** The document and its incidents: RFC 7970, sections 3.1 to 3.5. */
export const documentClasses = {
  'IODEF-Document': {
    section: '3.1',
    attributes: {
      version: required('STRING', { fixed: '2.00', schema: { use: 'optional', defect: 'D06' } }),
      'xml:lang': optional('LANGUAGE'),
      'format-id': optional('STRING'),
      'private-enum-name': optional('STRING'),
      'private-enum-id': optional('STRING'),
    },
    children: [
      ['1..*', 'Incident'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  Incident: {
    section: '3.2',
    attributes: {
      purpose: required(extensible('traceback', 'mitigation', 'reporting', 'watch', 'other')),
      status: optional(extensible('new', 'in-progress', 'forwarded', 'resolved', 'future')),
      'xml:lang': optional('LANGUAGE'),
      restriction: optional(restriction, { default: 'private' }),
      ...observable,
    },
    children: [
      ['1', 'IncidentID'],
      ['0..1', 'AlternativeID'],
      ['0..*', 'RelatedActivity'],
      ['0..1', 'DetectTime', 'DATETIME'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['0..1', 'RecoveryTime', 'DATETIME'],
      ['0..1', 'ReportTime', 'DATETIME'],
      ['1', 'GenerationTime', 'DATETIME'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'Discovery'],
      ['0..*', 'Assessment'],
      ['0..*', 'Method'],
      ['1..*', 'Contact'],
      ['0..*', 'EventData'],
      ['0..1', 'IndicatorData'],
      ['0..1', 'History'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  IncidentID: {
    section: '3.4',
    content: 'STRING',
    attributes: { name: required('STRING'), instance: optional('STRING'), ...restricted },
  },
  AlternativeID: {
    section: '3.5',
    attributes: restricted,
    children: [['1..*', 'IncidentID']],
  },
} as const satisfies ClassTable;
