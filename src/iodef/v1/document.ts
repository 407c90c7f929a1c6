import type { ClassTable } from '../model';
import { choice, extensible, optional, required } from '../notation';
import { restricted, restriction } from './recurring';

/** The document and its incidents: RFC 5070, sections 3.1 to 3.5. */
export const documentClasses = {
  'IODEF-Document': {
    section: '3.1',
    attributes: {
      version: required('STRING', { fixed: '1.00', schema: { use: 'optional', defect: 'D16' } }),
      lang: required('LANGUAGE'),
      formatid: optional('STRING'),
    },
    children: [['1..*', 'Incident']],
  },
  Incident: {
    section: '3.2',
    attributes: {
      purpose: required(extensible('traceback', 'mitigation', 'reporting', 'other')),
      lang: optional('LANGUAGE'),
      restriction: optional(restriction, { default: 'private' }),
    },
    children: [
      ['1', 'IncidentID'],
      ['0..1', 'AlternativeID'],
      ['0..1', 'RelatedActivity'],
      ['0..1', 'DetectTime', 'DATETIME'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['1', 'ReportTime', 'DATETIME'],
      ['0..*', 'Description', 'ML_STRING'],
      ['1..*', 'Assessment'],
      ['0..*', 'Method'],
      ['1..*', 'Contact'],
      ['0..*', 'EventData'],
      ['0..1', 'History'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  IncidentID: {
    section: '3.3',
    content: 'STRING',
    attributes: { name: required('STRING'), instance: optional('STRING'), ...restricted },
  },
  AlternativeID: {
    section: '3.4',
    attributes: restricted,
    children: [['1..*', 'IncidentID']],
  },
  RelatedActivity: {
    section: '3.5',
    attributes: restricted,
    children: [
      choice('1', [
        ['1..*', 'IncidentID'],
        ['1..*', 'URL', 'URL'],
      ]),
    ],
  },
} as const satisfies ClassTable;
