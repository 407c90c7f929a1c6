import type { ClassTable } from '../model';
import { choice, closed, extensible, optional, required } from '../notation';
import { duration, restricted, severity } from './recurring';

const impactType = {
  ...extensible('admin', 'dos', 'file', 'info-leak', 'misconfiguration', 'policy', 'recon', 'social-engineering', 'user', 'unknown'),
  schema: { adds: ['extortion'], defect: 'D16' },
};

const optionalInSchema = { schema: { use: 'optional', defect: 'D16' } } as const;

/** What it did to the victim: RFC 5070, section 3.10. */
export const assessmentClasses = {
  Assessment: {
    section: '3.10',
    attributes: { occurrence: optional(closed('actual', 'potential'), { default: 'actual' }), ...restricted },
    children: [
      choice('1..*', [
        ['1', 'Impact'],
        ['1', 'TimeImpact'],
        ['1', 'MonetaryImpact'],
      ]),
      ['0..*', 'Counter'],
      ['0..1', 'Confidence'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: ['Impact', 'TimeImpact', 'MonetaryImpact'] },
  },
  Impact: {
    section: '3.10.1',
    content: 'ML_STRING',
    attributes: {
      lang: required('LANGUAGE', optionalInSchema),
      severity: optional(severity),
      completion: optional(closed('failed', 'succeeded')),
      // The prose's default, "other", is not one of its values; the schema's is "unknown".
      type: required(impactType, { default: 'unknown', ...optionalInSchema }),
    },
  },
  TimeImpact: {
    section: '3.10.2',
    content: 'POSITIVE_REAL',
    attributes: {
      severity: optional(severity),
      metric: required(extensible('labor', 'elapsed', 'downtime')),
      duration: required(duration, { default: 'hour', ...optionalInSchema }),
    },
  },
  MonetaryImpact: {
    section: '3.10.3',
    content: 'POSITIVE_REAL',
    attributes: { severity: optional(severity), currency: required('STRING', optionalInSchema) },
  },
  Confidence: {
    section: '3.10.4',
    content: 'REAL',
    contentInSchema: { content: 'STRING', defect: 'D16' },
    attributes: {
      rating: required({ ...closed('low', 'medium', 'high', 'numeric'), schema: { adds: ['unknown'], defect: 'D16' } }),
    },
  },
} as const satisfies ClassTable;
