import type { ClassTable } from '../model';
import { closed, extensible, optional, required } from '../notation';
import { restricted } from './recurring';

const category = extensible('source', 'target', 'intermediate', 'sensor', 'infrastructure');

/** The events of an incident and the systems in them: RFC 5070, sections 3.12, 3.14 and 3.15. */
export const eventClasses = {
  EventData: {
    section: '3.12',
    attributes: restricted,
    children: [
      ['0..*', 'Description', 'ML_STRING'],
      ['0..1', 'DetectTime', 'DATETIME'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['0..*', 'Contact'],
      ['0..1', 'Assessment'],
      ['0..*', 'Method'],
      ['0..*', 'Flow'],
      ['0..*', 'Expectation'],
      ['0..1', 'Record'],
      ['0..*', 'EventData'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
  Flow: {
    section: '3.14',
    children: [['1..*', 'System']],
  },
  System: {
    section: '3.15',
    attributes: {
      ...restricted,
      category: required(category, { schema: { use: 'optional', defect: 'D16' } }),
      interface: optional('STRING'),
      spoofed: optional(closed('unknown', 'yes', 'no'), { default: 'unknown' }),
    },
    children: [
      ['1', 'Node'],
      ['0..*', 'Service'],
      // The figure and the schema repeat it; the text has it once at most.
      ['0..*', 'OperatingSystem', 'SOFTWARE'],
      ['0..*', 'Counter'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
} as const satisfies ClassTable;
