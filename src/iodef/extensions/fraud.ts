import type { ClassFacts, Model, Particle } from '../model';
import { optional, required } from '../notation';
import { structuredTypes } from '../v1/types';

/** RFC 5941, section 5.5. */
const amount = { section: '5.5', content: 'DECIMAL', attributes: { currency: required('STRING', { schema: { use: 'optional', defect: 'D24' } }) } } as const;

const payee: readonly Particle[] = [
  ['0..1', 'PayeeName', 'ML_STRING'],
  ['0..1', 'PostalAddress', 'ML_STRING'],
];
const account: readonly Particle[] = [
  ['0..1', 'BankID'],
  ['0..1', 'AccountID', 'STRING'],
  ['0..1', 'AccountType'],
];

/** Reports of transaction fraud, in EventData of IODEF version 1: RFC 5941, section 5. */
export const fraud: Model = {
  specification: 'RFC5941',
  namespace: 'urn:ietf:params:xml:ns:thraud-1.0',
  prefix: 'thraud',
  globals: ['FraudEventPayment', 'FraudEventTransfer', 'FraudEventIdentity', 'FraudEventOther', 'UserID'],
  classes: {
    FraudEventPayment: some('5.1', ...payee, ['0..1', 'PayeeAmount']),
    FraudEventTransfer: some('5.2', ...account, ['0..1', 'TransferAmount']),
    FraudEventIdentity: { section: '5.3', children: [['1..*', 'IdentityComponent', 'EXTENSION']] },
    FraudEventOther: {
      section: '5.4',
      children: [['1', 'OtherEventType', 'URL'], ...payee, ...account, ['0..1', 'PayeeAmount'], ['0..1', 'OtherEventDescription', 'ML_STRING']],
    },
    BankID: { section: '5.2.1', content: 'STRING', attributes: { namespace: required('URL') } },
    AccountType: { section: '5.6', content: 'ML_STRING', attributes: { lang: optional('LANGUAGE') } },
    PayeeAmount: amount,
    TransferAmount: amount,
    UserID: { section: '5.3.1.2', content: 'STRING' },
  },
  types: { ML_STRING: structuredTypes.ML_STRING, EXTENSION: structuredTypes.EXTENSION },
};

/** A class every one of whose children is optional, of which there is one at least. */
function some(section: string, ...children: readonly Particle[]): ClassFacts {
  return { section, children, demands: { atLeastOne: 'any' } };
}
