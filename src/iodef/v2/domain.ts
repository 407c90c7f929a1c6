import type { ClassTable } from '../model';
import { choice, extensible, required, sequence } from '../notation';
import { observable } from './recurring';

const systemStatus = extensible('spoofed', 'fraudulent', 'innocent-hacked', 'innocent-hijacked', 'unknown');

const domainStatus = extensible(
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

const optionalInSchema = { schema: { use: 'optional', defect: 'D05' } } as const;

/** Domain names: RFC 7970, section 3.19. */
export const domainClasses = {
  DomainData: {
    section: '3.19',
    attributes: {
      'system-status': required(systemStatus, optionalInSchema),
      'domain-status': required(domainStatus, optionalInSchema),
      ...observable,
    },
    children: [
      ['1', 'Name', 'STRING'],
      ['0..1', 'DateDomainWasChecked', 'DATETIME'],
      ['0..1', 'RegistrationDate', 'DATETIME'],
      ['0..1', 'ExpirationDate', 'DATETIME'],
      ['0..*', 'RelatedDNS', 'EXTENSION'],
      ['0..*', 'Nameservers'],
      ['0..1', 'DomainContacts'],
    ],
  },
  Nameservers: {
    section: '3.19.1',
    children: [
      ['1', 'Server', 'STRING'],
      ['1..*', 'Address'],
    ],
  },
  DomainContacts: {
    section: '3.19.2',
    // The figure lets a SameDomainContact stand before Contacts; the text and the schema have one or the other.
    children: [
      {
        schema: choice('1', [
          ['1', 'SameDomainContact', 'STRING'],
          ['1..*', 'Contact'],
        ]),
        either: choice('1', [
          sequence('1', [
            ['1', 'SameDomainContact', 'STRING'],
            ['0..*', 'Contact'],
          ]),
          ['1..*', 'Contact'],
        ]),
        defect: 'D05',
      },
    ],
    demands: { atLeastOne: 'any' },
  },
} as const satisfies ClassTable;
