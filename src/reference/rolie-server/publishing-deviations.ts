import { body, type Deviations, mediaType } from './deviation';

/** How to break each testable requirement of RFC 5023, read side. */
export const publishingDeviations: Deviations = {
  'RFC5023-2.1.3-1': inService('<workspace>', '<workspace xml:base="http://[reference]">'),
  'RFC5023-2.1.3-2': inService('xml:lang="en"', 'xml:lang="plain english"'),
  'RFC5023-5.5-1': { saysNothingOfErrors: true },
  'RFC5023-6.1-1': { at: '/categories/indicator', change: body('</categories>', ''), also: ['RFC5023-7.2.1.1-2'] },
  'RFC5023-7.2.1.1-2': { gone: '/categories/indicator' },
  'RFC5023-7.2.1.1-3': inService('<categories href', '<categories fixed="yes" href'),
  'RFC5023-8.3.1-1': inService(/<workspace>[^]*<\/workspace>/, ''),
  'RFC5023-8.3.2.1-1': inService('<atom:title>Public</atom:title>', ''),
  'RFC5023-8.3.3-1': inService('<atom:title>incident</atom:title>', '$&$&'),
  'RFC5023-8.3.3-2': inService('<accept/>', '<accept>anything</accept>'),
  'RFC5023-8.3.3.1-1': inService(/ href="[^"]*\/feeds\/indicator"/, ''),
  'RFC5023-9.1-1': { at: '/entries/incident-1', change: body(/<link rel="edit"[^>]*>/, '') },
  'RFC5023-9.5-not-modified': { ignoresTags: true },
  'RFC5023-10-1': { gone: '/feeds/indicator' },
  'RFC5023-10-2': inFeed(/<link rel="edit"[^>]*>/, ''),
  'RFC5023-10-3': inFeed('<app:edited>2026-03-01T11:28:00Z', '<app:edited>2026-03-01T11:29:30Z'),
  'RFC5023-10.1-2': { at: '/feeds/incident?page=2', change: body('<app:edited>2026-03-01T11:27:00Z', '<app:edited>2026-03-01T11:28:30Z') },
  'RFC5023-10.1-members': { at: '/feeds/incident?page=3', change: body('000000000004', '000000000001') },
  'RFC5023-10.2-1': inFeed(/<app:edited>[^<]*<\/app:edited>/, ''),
  'RFC5023-10.2-2': inFeed(/<app:edited>[^<]*<\/app:edited>/, '$&$&'),
  'RFC5023-11.1-1': inFeed(/<link rel="edit"[^>]*>/, '$&$&'),
  'RFC5023-11.2-2': { at: '/feeds/news', change: body('<link rel="edit-media" type="text/html" hreflang="de"', '<link rel="edit-media" type="text/html" hreflang="en"') },
  'RFC5023-12.1-1': { at: '/feeds/incident', change: mediaType('application/atom+xml;type=entry') },
  'RFC5023-12.1-2': { at: '/entries/incident-1', change: mediaType('application/atom+xml;type=feed') },
  'RFC5023-12.1.1-2': { at: '/entries/incident-1', change: mediaType('application/atom+xml') },
  'RFC5023-13.1-2': { at: '/feeds/news', change: body(/<app:control>.*<\/app:control>/, '$&$&') },
  'RFC5023-13.1.1-2': { at: '/feeds/news', change: body('<app:draft>no</app:draft>', '$&$&') },
  'RFC5023-13.1.1-3': { at: '/feeds/news', change: body('<app:draft>no</app:draft>', '<app:draft>false</app:draft>') },
  'RFC5023-14-2': { challenge: 'Bearer realm="members"' },
};

function inService(pattern: string | RegExp, replacement: string): Deviations[string] {
  return { at: '/service', change: body(pattern, replacement) };
}

function inFeed(pattern: string | RegExp, replacement: string): Deviations[string] {
  return { at: '/feeds/incident', change: body(pattern, replacement) };
}
