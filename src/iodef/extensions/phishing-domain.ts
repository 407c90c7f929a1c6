import type { ClassTable } from '../model';
import { choice, required, optional, spaced } from '../notation';

const systemStatus = spaced('spoofed', 'fraudulent', 'innocent-hacked', 'innocent-hijacked', 'unknown');
const domainStatus = spaced(
  'reservedDelegation',
  'assignedAndActive',
  'assignedAndInactive',
  'assignedAndOnHold',
  'revoked',
  'transferPending',
  'registryLock',
  'registrarLock',
  'other',
  'unknown',
);

/** The words for how far the contact of a domain is to be believed: RFC 5901, section 5.9.2.6.2.1. */
export const contactConfidences = ['known-fraudulent', 'looks-fraudulent', 'known-real', 'looks-real', 'unknown'] as const;

/** What the contact of a domain is for: RFC 5901, section 5.9.2.6.2.2. */
export const contactRoles = [
  'billingContacts',
  'technicalContacts',
  'administrativeContacts',
  'legalContacts',
  'zoneContacts',
  'abuseContacts',
  'securityContacts',
  'otherContacts',
  'hostingProvider',
] as const;

/** A domain, its nameservers and contacts: RFC 5901, sections 5.9.2 to 5.9.4. */
export const domainClasses = {
  DomainData: {
    section: '5.9.2',
    attributes: {
      SystemStatus: required(systemStatus, { schema: { use: 'optional', defect: 'D23' } }),
      DomainStatus: optional(domainStatus),
    },
    children: [
      ['1', 'Name', 'ML_STRING'],
      ['0..1', 'DateDomainWasChecked', 'DATETIME'],
      ['0..1', 'RegistrationDate', 'DATETIME'],
      ['0..1', 'ExpirationDate', 'DATETIME'],
      ['0..*', 'Nameservers'],
      {
        schema: choice('0..1', [
          ['1', 'SameDomainContact', 'ML_STRING'],
          ['1..*', 'iodef1:Contact'],
        ]),
        // The figure has an element around them.
        either: choice('0..1', [
          ['1', 'SameDomainContact', 'ML_STRING'],
          ['1..*', 'iodef1:Contact'],
          ['1', 'DomainContacts'],
        ]),
        defect: 'D23',
      },
    ],
  },
  Nameservers: {
    section: '5.9.2.5',
    children: [
      ['1', 'Server', 'ML_STRING'],
      ['1..*', 'iodef1:Address'],
    ],
  },
  DomainContacts: {
    section: '5.9.2.6',
    children: [
      choice('1', [
        ['1', 'SameDomainContact', 'ML_STRING'],
        ['1..*', 'iodef1:Contact'],
      ]),
    ],
  },
  /** Of the Contact of a domain. */
  Confidence: { section: '5.9.2.6.2.1', content: 'STRING', contentInSchema: { content: 'PERCENTAGE', defect: 'D23' } },
} as const satisfies ClassTable;
