import type { Model } from '../model';
import { required } from '../notation';

/** References to entries of enumerations such as CVE: RFC 7495, section 2.1. */
export const enumerationReference: Model = {
  specification: 'RFC7495',
  namespace: 'urn:ietf:params:xml:ns:iodef-enum-1.0',
  prefix: 'enum',
  classes: {
    ReferenceName: {
      section: '2.1',
      attributes: { specIndex: required('INTEGER') },
      children: [['1', 'ID', 'NCNAME']],
    },
  },
  types: {},
};
