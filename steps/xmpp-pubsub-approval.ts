import { formFieldsIn } from '../src/drivers/xmpp/data-form';
import { ping } from '../src/drivers/xmpp/instant-messaging';
import { outcomeOf } from '../src/drivers/xmpp/outcome';
import { isApprovalRequest } from '../src/drivers/xmpp/pubsub';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';

export type Decision = 'approve' | 'deny' | 'cancel';

/** As the owner, waits for the request for approval (XEP-0060, section 8.6) and answers it; the request is kept in the scene. */
export async function decide(scene: XmppGridScene, decision: Decision): Promise<void> {
  const { stream, pubsub } = await scene.sessions.member('Provider');
  const asked = await stream.receive('wait for the request for approval', isApprovalRequest);
  const { element } = granted(outcomeOf(asked), 'the request for approval');
  scene.memory.asked = element;
  if (decision === 'cancel') pubsub.cancelDecision(element);
  else pubsub.decide(element, formFieldsIn(element), decision === 'approve');
  await ping(stream, scene.reach.service);
}

/** What the owner was asked to approve until a round trip was over; undefined where that is nothing. */
export async function askedOfOwner(scene: XmppGridScene): Promise<void> {
  const { stream } = await scene.sessions.member('Provider');
  await ping(stream, scene.reach.service);
  const [asked] = stream.taken(isApprovalRequest);
  if (asked) scene.memory.asked = asked;
}
