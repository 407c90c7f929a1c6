import type { AttributeFacts, ClassFacts, Model, Particle, Version } from '../model';
import { choice, closed, optional, required, sequence } from '../notation';
import { restriction as restriction1 } from '../v1/recurring';
import { observable, restriction } from '../v2/recurring';

/**
 * Structured cybersecurity information as it stands in a document of a version: RFC 7203, sections 4.2 to 4.5.
 * RFC 7203 was written for version 1, so that its references and attributes in version 2 may be those of either version (D15).
 */
export function structuredInformationIn(version: Version): Model {
  return models[version];
}

const rawData: Readonly<Record<Version, Readonly<Record<string, AttributeFacts>>>> = {
  v1: { restriction: optional(restriction1) },
  v2: {
    restriction: optional(restriction, { schema: { type: restriction1, defect: 'D15' } }),
    name: optional('STRING', { schema: { use: 'absent', defect: 'D15' } }),
    'observable-id': { ...observable['observable-id'], schema: { use: 'absent', defect: 'D15' } },
  },
};

const references: Readonly<Record<Version, Particle>> = {
  v1: ['0..*', 'iodef1:Reference'],
  v2: choice('0..*', [
    ['1', 'iodef:Reference'],
    ['1', 'iodef1:Reference'],
  ]),
};

const rawDataOrReferences = choice('1', [
  ['0..*', 'RawData'],
  ['0..*', 'iodef1:Reference'],
]);

const models: Readonly<Record<Version, Model>> = { v1: modelFor('v1'), v2: modelFor('v2') };

function modelFor(version: Version): Model {
  /** The structure that all eight share, and what some add: RFC 7203, section 4.4. */
  const extensionClass = (section: string, ...added: readonly Particle[]): ClassFacts => ({
    section,
    attributes: { SpecID: required('STRING'), 'ext-SpecID': optional('STRING'), ContentID: optional('STRING') },
    children: [{ schema: rawDataOrReferences, either: sequence('1', [['0..*', 'RawData'], references[version]]), defect: 'D15' }, ...added],
  });
  return {
    specification: 'RFC7203',
    namespace: 'urn:ietf:params:xml:ns:iodef-sci-1.0',
    prefix: 'sci',
    globals: ['AttackPattern', 'Platform', 'Vulnerability', 'Scoring', 'Weakness', 'EventReport', 'Verification', 'Remediation'],
    classes: {
      RawData: {
        section: '4.2',
        content: 'ELEMENTS',
        attributes: { dtype: required(closed('xml'), { fixed: 'xml' }), meaning: optional('STRING'), formatid: optional('STRING'), ...rawData[version] },
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
}
