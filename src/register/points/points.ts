import { z } from 'zod';
import { csafPoint } from './csaf';
import { documentsPoint, generatorPoint, libraryPoint, recipientPoint } from './iodef';
import { httpsPoint } from './rolie';
import { clientPoint } from './rolie-client';
import { xmppPoint } from './xmpp';
import { platformPoint } from './xmpp-platform';

/** How to reach an implementation, role by role; a role without a point is not run. */
export const pointsSchema = z
  .strictObject({
    'iodef-sender': documentsPoint,
    'iodef-recipient': recipientPoint,
    'iodef-library': libraryPoint,
    'code-generator': generatorPoint,
    'rolie-server': httpsPoint,
    'csaf-rolie-provider': csafPoint,
    'rolie-client': clientPoint,
    'xmpp-grid-controller': xmppPoint,
    'xmpp-grid-broker': xmppPoint,
    'xmpp-grid-provider': platformPoint,
    'xmpp-grid-consumer': platformPoint,
    'xmpp-incident-handler': platformPoint,
  })
  .partial()
  .meta({ description: 'How to reach the implementation in each role.' });

export type Points = z.infer<typeof pointsSchema>;
