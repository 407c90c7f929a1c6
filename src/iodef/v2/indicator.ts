import type { ClassTable, Particle } from '../model';
import { choice, closed, extensible, optional, required, sequence } from '../notation';
import { restricted } from './recurring';

const bulkType = {
  ...extensible(
    'asn',
    'atm',
    'e-mail',
    'ipv4-addr',
    'ipv4-net',
    'ipv4-net-mask',
    'ipv6-addr',
    'ipv6-net',
    'ipv6-net-mask',
    'mac',
    'site-uri',
    'domain-name',
    'domain-to-ipv4',
    'domain-to-ipv6',
    'domain-to-ipv4-timestamp',
    'domain-to-ipv6-timestamp',
    'ipv4-port',
    'ipv6-port',
    'windows-reg-key',
    'file-hash',
    'email-x-mailer',
    'email-subject',
    'http-user-agent',
    'http-request-uri',
    'mutex',
    'file-path',
    'user-name',
  ),
  schema: { lacks: ['ext-value'], defect: 'D05' },
};

const oneTerm = choice('1', [
  ['1', 'IndicatorExpression'],
  ['1', 'Observable'],
  ['1', 'ObservableReference'],
  ['1', 'IndicatorReference'],
]);

const afterTerm: readonly Particle[] = [
  ['0..1', 'Confidence'],
  ['0..*', 'AdditionalData', 'EXTENSION'],
];

/** Indicators and how they are expressed: RFC 7970, sections 3.28 and 3.29. */
export const indicatorClasses = {
  IndicatorData: {
    section: '3.28',
    children: [['1..*', 'Indicator']],
  },
  Indicator: {
    section: '3.29',
    attributes: restricted,
    children: [
      ['1', 'IndicatorID'],
      ['0..*', 'AlternativeIndicatorID'],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..1', 'StartTime', 'DATETIME'],
      ['0..1', 'EndTime', 'DATETIME'],
      ['0..1', 'Confidence'],
      ['0..*', 'Contact'],
      choice('1', [
        ['1', 'Observable'],
        ['1', 'ObservableReference'],
        ['1', 'IndicatorExpression'],
        ['1', 'IndicatorReference'],
      ]),
      ['0..*', 'NodeRole'],
      ['0..*', 'AttackPhase'],
      ['0..*', 'Reference'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { exactlyOne: ['Observable', 'ObservableReference', 'IndicatorExpression', 'IndicatorReference'] },
  },
  IndicatorID: {
    section: '3.29.1',
    content: 'ID',
    attributes: { name: required('STRING'), version: required('STRING') },
  },
  AlternativeIndicatorID: {
    section: '3.29.2',
    attributes: restricted,
    children: [['1..*', 'IndicatorReference', undefined, { name: 'IndicatorID', defect: 'D05' }]],
  },
  Observable: {
    section: '3.29.3',
    attributes: restricted,
    children: [
      choice('1', [
        ['0..1', 'System'],
        ['0..1', 'Address'],
        ['0..1', 'DomainData'],
        ['0..1', 'Service'],
        ['0..1', 'EmailData'],
        ['0..1', 'WindowsRegistryKeysModified'],
        ['0..1', 'FileData'],
        ['0..1', 'CertificateData'],
        ['0..1', 'RegistryHandle'],
        ['0..1', 'RecordData'],
        ['0..1', 'EventData'],
        ['0..1', 'Incident'],
        ['0..1', 'Expectation'],
        ['0..1', 'Reference'],
        ['0..1', 'Assessment'],
        ['0..1', 'DetectionPattern'],
        ['0..1', 'HistoryItem'],
        ['0..1', 'BulkObservable'],
        ['0..*', 'AdditionalData', 'EXTENSION'],
      ]),
    ],
    demands: { exactlyOne: 'any' },
  },
  BulkObservable: {
    section: '3.29.3.1',
    attributes: { type: optional(bulkType, { schema: { use: 'required', defect: 'D05' } }) },
    children: [
      ['0..1', 'BulkObservableFormat'],
      ['1', 'BulkObservableList', 'STRING', { untyped: true, defect: 'D05' }],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  BulkObservableFormat: {
    section: '3.29.3.1.1',
    children: [
      ['0..1', 'Hash'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
  IndicatorExpression: {
    section: '3.29.4',
    attributes: {
      // Prose and schema both give it an ext- attribute, and neither lists ext-value.
      operator: optional(closed('not', 'and', 'or', 'xor'), { default: 'and' }),
      'ext-operator': optional('STRING'),
    },
    children: [
      {
        schema: sequence('1..*', [oneTerm, ...afterTerm]),
        // By the prose's cardinalities an expression may lack terms.
        either: choice('1', [sequence('1..*', [oneTerm, ...afterTerm]), sequence('1', afterTerm)]),
        defect: 'D05',
      },
    ],
  },
  ObservableReference: {
    section: '3.29.6',
    attributes: { 'uid-ref': required('IDREF') },
  },
  IndicatorReference: {
    section: '3.29.7',
    attributes: { 'uid-ref': optional('IDREF'), 'euid-ref': optional('STRING'), version: optional('STRING') },
  },
  AttackPhase: {
    section: '3.29.8',
    children: [
      ['0..*', 'AttackPhaseID', 'STRING'],
      ['0..*', 'URL', 'URL', { cardinality: '1..*', defect: 'D03' }],
      ['0..*', 'Description', 'ML_STRING'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
    demands: { atLeastOne: 'any' },
  },
} as const satisfies ClassTable;
