import Handlebars from 'handlebars';
import { visibleBody, visibleLine } from './visible';

/** HTML that is safe to stand in a page as it is. */
export type Markup = Handlebars.SafeString;

/** Foreign lines, escaped, with a mark on each character that had to be made visible. */
export function markedLines(lines: readonly string[]): Markup {
  return marked(lines.map(visibleLine).join('\n'));
}

/** A foreign body. */
export function markedBody(body: Uint8Array): Markup {
  return marked(visibleBody(body));
}

/** A foreign text may hold no bracket of its own by now: what stands between brackets is ours. */
function marked(shown: string): Markup {
  return new Handlebars.SafeString(Handlebars.escapeExpression(shown).replace(/⟨[^⟩]*⟩/g, '<b class="x">$&</b>'));
}
