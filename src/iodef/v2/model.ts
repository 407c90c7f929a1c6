import type { Model } from '../model';
import { assessmentClasses } from './assessment';
import { contactClasses } from './contact';
import { discoveryClasses } from './discovery';
import { documentClasses } from './document';
import { domainClasses } from './domain';
import { eventClasses } from './event';
import { fileClasses } from './file';
import { historyClasses } from './history';
import { indicatorClasses } from './indicator';
import { methodClasses } from './method';
import { nodeClasses } from './node';
import { recordClasses } from './record';
import { relatedActivityClasses } from './related-activity';
import { serviceClasses } from './service';
import { softwareClasses, structuredTypes } from './types';

/** IODEF version 2: RFC 7970. */
export const iodef2: Model = {
  specification: 'RFC7970',
  namespace: 'urn:ietf:params:xml:ns:iodef-2.0',
  prefix: 'iodef',
  classes: {
    ...documentClasses,
    ...relatedActivityClasses,
    ...contactClasses,
    ...discoveryClasses,
    ...methodClasses,
    ...assessmentClasses,
    ...historyClasses,
    ...eventClasses,
    ...nodeClasses,
    ...domainClasses,
    ...serviceClasses,
    ...recordClasses,
    ...fileClasses,
    ...indicatorClasses,
    ...softwareClasses,
  },
  types: structuredTypes,
};
