import { markedBody } from './markup';
import { endOfCharacter } from './message-view';
import { pageOf, stylesheet } from './page';

/** Longest body that the report shows at all, in bytes; the bundle holds it whole. */
export const shownBytes = 262_144;

/** A body that was too long for its evidence page. */
export function bodyPage(sha256: string, body: Uint8Array): string {
  const cut = body.length > shownBytes;
  return pageOf(
    'body',
    { title: `Body ${sha256.slice(0, 12)}`, root: '../', style: stylesheet('evidence.css') },
    { sha256, bytes: body.length, cut, shownBytes, body: markedBody(cut ? body.subarray(0, endOfCharacter(body, shownBytes)) : body) },
  );
}
