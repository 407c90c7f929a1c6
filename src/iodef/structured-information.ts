import type { ClassFacts, Group, Model, Particle } from './model';
import { choice, closed, optional, required, sequence } from './notation';
import { restriction as restriction1 } from './v1/recurring';
import { observable, restriction } from './v2/recurring';

const rawDataOrReferences: Group = choice('1', [
  ['0..*', 'RawData'],
  ['0..*', 'iodef1:Reference'],
]);

const rawDataAndReferences: Group = sequence('1', [
  ['0..*', 'RawData'],
  choice('0..*', [
    ['1', 'iodef:Reference'],
    ['1', 'iodef1:Reference'],
  ]),
]);

/**
 * Structured cybersecurity information as it stands in a version 2 document: RFC 7203, sections 4.2 to 4.5.
 * RFC 7203 was written for version 1, so that its references and attributes may be those of either version (D15).
 */
export const structuredInformation: Model = {
  specification: 'RFC7203',
  namespace: 'urn:ietf:params:xml:ns:iodef-sci-1.0',
  prefix: 'sci',
  classes: {
    RawData: {
      section: '4.2',
      content: 'ELEMENTS',
      attributes: {
        dtype: required(closed('xml'), { fixed: 'xml' }),
        meaning: optional('STRING'),
        formatid: optional('STRING'),
        restriction: optional(restriction, { schema: { type: restriction1, defect: 'D15' } }),
        name: optional('STRING', { schema: { use: 'absent', defect: 'D15' } }),
        'observable-id': { ...observable['observable-id'], schema: { use: 'absent', defect: 'D15' } },
      },
    },
    AttackPattern: extensionClass('4.5.1', ['0..*', 'Platform']),
    Platform: extensionClass('4.5.2'),
    Vulnerability: extensionClass('4.5.3', ['0..*', 'Platform'], ['0..*', 'Scoring']),
    Scoring: extensionClass('4.5.4'),
    Weakness: extensionClass('4.5.5', ['0..*', 'Platform'], ['0..*', 'Scoring']),
    EventReport: extensionClass('4.5.6'),
    Verification: extensionClass('4.5.7'),
    Remediation: extensionClass('4.5.8'),
  },
  types: {},
};

/** The structure that all eight share, and what some add: RFC 7203, section 4.4. */
function extensionClass(section: string, ...added: readonly Particle[]): ClassFacts {
  return {
    section,
    attributes: { SpecID: required('STRING'), 'ext-SpecID': optional('STRING'), ContentID: optional('STRING') },
    children: [{ schema: rawDataOrReferences, either: rawDataAndReferences, defect: 'D15' }, ...added],
  };
}
