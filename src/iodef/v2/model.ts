import type { Model } from '../model';
import { documentClasses } from './document';

/** IODEF version 2: RFC 7970. */
export const iodef2: Model = {
  specification: 'RFC7970',
  namespace: 'urn:ietf:params:xml:ns:iodef-2.0',
  prefix: 'iodef',
  classes: { ...documentClasses },
  types: {},
};
