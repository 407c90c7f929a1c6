import type { Model } from '../model';
import { assessmentClasses } from './assessment';
import { contactClasses } from './contact';
import { documentClasses } from './document';
import { eventClasses } from './event';
import { historyClasses } from './history';
import { methodClasses } from './method';
import { nodeClasses } from './node';
import { recordClasses } from './record';
import { serviceClasses } from './service';
import { structuredTypes } from './types';

/** IODEF version 1: RFC 5070, to whose model RFC 6685 adds only how its registries grow. */
export const iodef1: Model = {
  specification: 'RFC5070',
  namespace: 'urn:ietf:params:xml:ns:iodef-1.0',
  prefix: 'iodef1',
  classes: {
    ...documentClasses,
    ...contactClasses,
    ...methodClasses,
    ...assessmentClasses,
    ...historyClasses,
    ...eventClasses,
    ...nodeClasses,
    ...serviceClasses,
    ...recordClasses,
  },
  types: structuredTypes,
};
