import { body, type Deviations } from './deviation';

/** How to break each testable requirement of RFC 5005. */
export const pagingDeviations: Deviations = {
  'RFC5005-3-2': { at: '/feeds/incident?page=3', change: body(/<link rel="(?:first|last|previous)"[^>]*>/g, '') },
  'RFC5005-3-series': { at: '/feeds/incident?page=3', change: body('<link rel="previous"', '<link rel="next" href="/feeds/incident"/><link rel="previous"') },
  'RFC5005-3-relations': { at: '/feeds/incident?page=2', change: body(/<link rel="previous" href="[^"]*"/, '<link rel="previous" href="/feeds/incident?page=3"') },
  'RFC5005-4-series': { at: '/archives/incident-2', change: body('<fh:archive/>', '<fh:archive/><link rel="prev-archive" href="/archives/incident-2"/>') },
  'RFC5005-4-3': { at: '/archives/incident-2', change: body(/<link rel="current" href="[^"]*"/, '<link rel="current" href="/feeds/indicator"') },
  'RFC5005-4-4': { at: '/archives/incident-2', change: body(/<link rel="next-archive"[^>]*>/, '') },
  'RFC5005-4-5': { at: '/archives/incident-2', change: body(/<link rel="current"[^>]*>/, '') },
  'RFC5005-4-6': { at: '/archives/incident-2', change: body('<fh:archive/>', '') },
  'RFC5005-4.1-1': { at: '/archives/incident-1', change: body('000000000010', '000000000001') },
};
