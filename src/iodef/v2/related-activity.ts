import type { ClassTable } from '../model';
import { restricted } from './recurring';

/** Earlier activity and who is behind it: RFC 7970, sections 3.6 to 3.8. */
export const relatedActivityClasses = {
  RelatedActivity: {
    section: '3.6',
    attributes: restricted,
    children: [
      ['0..*', 'IncidentID'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'ThreatActor'],
      ['0..*', 'Campaign'],
      ['0..*', 'IndicatorID'],
      ['0..1', 'Confidence'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: ['IncidentID', 'URL', 'ThreatActor', 'Campaign', 'Description', 'AdditionalData'] },
  },
  ThreatActor: {
    section: '3.7',
    attributes: restricted,
    children: [
      ['0..*', 'ThreatActorID', 'STRING'],
      ['0..*', 'URL', 'URL', { cardinality: '1..*', defect: 'D03' }],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
  Campaign: {
    section: '3.8',
    attributes: restricted,
    children: [
      ['0..*', 'CampaignID', 'STRING'],
      ['0..*', 'URL', 'URL'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
} as const satisfies ClassTable;
