import type { ClassTable } from '../model';
import { extensible, optional } from '../notation';
import { observable, restricted, restriction, yesNoUnknown } from './recurring';

/** The events of an incident and the systems in them: RFC 7970, sections 3.14, 3.16 and 3.17. */
export const eventClasses = {
  EventData: {
    section: '3.14',
    attributes: { restriction: optional(restriction, { default: 'default' }), ...observable },
    children: [
      ['0..*', 'Description', 'ML_STRING'],
      ['0..1', 'DetectTime', 'DATETIME'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['0..1', 'RecoveryTime', 'DATETIME'],
      ['0..1', 'ReportTime', 'DATETIME'],
      ['0..*', 'Contact'],
      ['0..*', 'Discovery'],
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
    section: '3.16',
    children: [['1..*', 'System']],
  },
  System: {
    section: '3.17',
    attributes: {
      category: optional(extensible('source', 'target', 'intermediate', 'sensor', 'infrastructure')),
      interface: optional('STRING'),
      spoofed: optional(yesNoUnknown, { default: 'unknown' }),
      virtual: optional(yesNoUnknown, { default: 'unknown' }),
      ownership: optional(extensible('organization', 'personal', 'partner', 'customer', 'no-relationship', 'unknown')),
      ...restricted,
      ...observable,
    },
    children: [
      ['1', 'Node'],
      ['0..*', 'NodeRole'],
      ['0..*', 'Service'],
      ['0..*', 'OperatingSystem', 'SOFTWARE'],
      ['0..*', 'Counter'],
      ['0..*', 'AssetID', 'STRING'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
} as const satisfies ClassTable;
