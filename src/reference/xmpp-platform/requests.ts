import { attribute, element, type Content, type Element } from '../xmpp-grid/xml/element';
import { client } from './names';
import type { Violates } from './violations';
import type { Wire } from './wire';

/** A request that was refused: the condition of its error. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Sends requests of one session and gives their results; each has an id of its own. */
export class Requests {
  private last = 0;

  constructor(
    private readonly wire: Wire,
    private readonly violates: Violates,
  ) {}

  /** The result. Throws Refused for an error. */
  async ask(type: 'get' | 'set', to: string, ...payload: Content[]): Promise<Element> {
    const id = this.violates('RFC6120-8.1.3-id') ? 'request' : `request-${++this.last}`;
    const from = this.violates('RFC6120-8.1.2.1-from') ? 'somebody-else@security-grid.example' : undefined;
    const further = this.violates('RFC6120-8.2.3-one-child') ? [element('urn:example:note', 'note')] : [];
    this.wire.write(element(client, 'iq', { type, id, to, from }, ...payload, ...further));
    const answer = await this.wire.next((each) => each.local === 'iq' && attribute(each, 'id') === id && attribute(each, 'from') === to);
    if (attribute(answer, 'type') === 'result') return answer;
    throw new Refused(conditionOf(answer));
  }
}

function conditionOf(answer: Element): string {
  const error = answer.children.find((each) => typeof each !== 'string' && each.local === 'error') as Element | undefined;
  const condition = error?.children.find((each) => typeof each !== 'string') as Element | undefined;
  return condition?.local ?? 'no condition';
}
