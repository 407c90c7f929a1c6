import type { Accounts } from './accounts';
import type { Broker } from './broker/broker';
import type { Router } from './server/router';
import type { Breakable } from './violations';
import type { Element } from './xml/element';

/** What the parts of one running grid share. */
export interface Grid {
  readonly domain: string;
  /** JID of the Broker. */
  readonly service: string;
  /** Whether this requirement is to be broken: asked at the very place of the behaviour. */
  readonly violates: (requirement: Breakable) => boolean;
  /** Whether an optional feature of publish-subscribe, by its name, is one that this Broker does without. */
  readonly lacks: (feature: string) => boolean;
  readonly accounts: Accounts;
  readonly router: Router;
}

/** The grid as the Controller sees it: with the Broker that it hosts. */
export interface Controller extends Grid {
  readonly broker: Broker;
  /** What answers the stanzas of a session in place of everything that is behind it. */
  readonly hollow?: (stanza: Element) => Element | undefined;
}
