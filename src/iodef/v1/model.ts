import type { Model } from '../model';
import { documentClasses } from './document';

/** IODEF version 1: RFC 5070, with RFC 6685. */
export const iodef1: Model = {
  specification: 'RFC5070',
  namespace: 'urn:ietf:params:xml:ns:iodef-1.0',
  prefix: 'iodef1',
  classes: { ...documentClasses },
  types: {},
};
