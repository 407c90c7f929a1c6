import type { ClassFacts, ClassTable } from '../model';
import { choice, closed, extensible, optional, required } from '../notation';
import { duration, observable, restricted, severity } from './recurring';

const systemImpact = extensible(
  'takeover-account',
  'takeover-service',
  'takeover-system',
  'cps-manipulation',
  'cps-damage',
  'availability-data',
  'availability-account',
  'availability-service',
  'availability-system',
  'damaged-system',
  'damaged-data',
  'breach-proprietary',
  'breach-privacy',
  'breach-credential',
  'breach-configuration',
  'integrity-data',
  'integrity-configuration',
  'integrity-hardware',
  'traffic-redirection',
  'monitoring-traffic',
  'monitoring-host',
  'policy',
  'unknown',
);

const businessImpact = extensible(
  'breach-proprietary',
  'breach-privacy',
  'breach-credential',
  'loss-of-integrity',
  'loss-of-service',
  'theft-financial',
  'theft-service',
  'degraded-reputation',
  'asset-damage',
  'asset-manipulation',
  'legal',
  'extortion',
  'unknown',
);

// The prose calls the two impact types required and gives them a default, which only an optional attribute can have.
const requiredWithDefault = { default: 'unknown', schema: { use: 'optional', defect: 'D05' } } as const;

/** BusinessImpact, and IntendedImpact, which is defined to be the same. */
const businessImpactFacts: ClassFacts = {
  section: '3.12.2',
  attributes: {
    severity: optional(extensible('none', 'low', 'medium', 'high', 'unknown'), { default: 'unknown' }),
    type: required(businessImpact, requiredWithDefault),
  },
  children: [['0..*', 'Description', 'ML_STRING']],
};

/** What it did to the victim: RFC 7970, section 3.12. */
export const assessmentClasses = {
  Assessment: {
    section: '3.12',
    attributes: { occurrence: optional(closed('actual', 'potential')), ...restricted, ...observable },
    children: [
      ['0..*', 'IncidentCategory', 'ML_STRING'],
      choice('1..*', [
        ['1', 'SystemImpact'],
        ['1', 'BusinessImpact'],
        ['1', 'TimeImpact'],
        ['1', 'MonetaryImpact'],
        ['1', 'IntendedImpact'],
      ]),
      ['0..*', 'Counter'],
      ['0..*', 'MitigatingFactor', 'ML_STRING'],
      ['0..*', 'Cause', 'ML_STRING'],
      ['0..1', 'Confidence'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: ['SystemImpact', 'BusinessImpact', 'TimeImpact', 'MonetaryImpact', 'IntendedImpact'] },
  },
  SystemImpact: {
    section: '3.12.1',
    attributes: {
      severity: optional(severity),
      completion: optional(closed('failed', 'succeeded')),
      type: required(systemImpact, requiredWithDefault),
    },
    children: [['0..*', 'Description', 'ML_STRING']],
  },
  BusinessImpact: businessImpactFacts,
  IntendedImpact: businessImpactFacts,
  TimeImpact: {
    section: '3.12.3',
    content: 'REAL',
    contentInSchema: { content: 'POSITIVE_REAL', defect: 'D05' },
    attributes: {
      severity: optional(severity),
      metric: required(extensible('labor', 'elapsed', 'downtime')),
      duration: optional(duration, { default: 'hour' }),
    },
  },
  MonetaryImpact: {
    section: '3.12.4',
    content: 'REAL',
    contentInSchema: { content: 'POSITIVE_REAL', defect: 'D05' },
    attributes: { severity: optional(severity), currency: optional('STRING') },
  },
  Confidence: {
    section: '3.12.5',
    content: 'REAL',
    contentInSchema: { content: 'EMPTY', defect: 'D04' },
    attributes: { rating: required(extensible('low', 'medium', 'high', 'numeric', 'unknown')) },
  },
} as const satisfies ClassTable;
