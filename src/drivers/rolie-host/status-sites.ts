import { feedReply, newFeed, siteOf } from './feed-markup';
import type { Reply } from './reply';
import { plainly, type SiteMaker } from './site';

/** Status codes of success that give a Feed, alone or behind others that go ahead. */
const given: Readonly<Record<string, Partial<Reply>>> = {
  'status-100-ahead': { interim: [100] },
  'status-102-ahead': { interim: [102] },
  'status-103-ahead': { interim: [103] },
  'status-103-twice-ahead': { interim: [103, 103] },
  'status-200': {},
  'status-203': { status: 203 },
  'status-299': { status: 299 },
};

/** Registered codes that say that the Feed is not given, and some that nobody registered: their class says the same. */
const refusals = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502,
  503, 504, 505, 506, 507, 508, 511, 599,
] as const;

/** Fields that a code has to come with. */
const fields: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'WWW-Authenticate': 'Basic realm="nobody you know"' },
  405: { Allow: 'POST' },
  407: { 'Proxy-Authenticate': 'Basic realm="a proxy"' },
  416: { 'Content-Range': 'bytes */1' },
  426: { Upgrade: 'HTTP/3.0', Connection: 'Upgrade' },
  429: { 'Retry-After': '1' },
  503: { 'Retry-After': '1' },
};

/** Repositories that answer with each status code that a client may meet when it reads a Feed. */
export const statusSites: Readonly<Record<string, SiteMaker>> = {
  ...Object.fromEntries(Object.entries(given).map(([name, reply]) => [name, answering(reply)])),
  // What a refusal carries looks like a Feed, so that a client that looks at no status is seen to believe it.
  ...Object.fromEntries(refusals.map((status) => [`status-${status}`, answering({ status }, fields[status])])),
  ...Object.fromEntries([301, 302, 303, 307, 308].map((status) => [`status-${status}`, redirecting(status, (url) => `${url}moved`)])),
  'status-302-to-a-relative-reference': redirecting(302, () => 'moved'),
  'status-308-twice': plainly((url) => {
    const feed = newFeed(url);
    return siteOf(feed, { resources: { feed: moved(308, `${url}half-way`), 'half-way': moved(308, `${url}moved`), moved: feedReply(feed) } });
  }),
  'status-307-to-another-origin': redirecting(307, (url) => `${url.replace('127.0.0.1', 'localhost')}moved`),
  'status-302-in-a-circle': plainly((url) => siteOf(newFeed(url), { resources: { feed: moved(302, `${url}round`), round: moved(302, `${url}feed`) } })),
  'status-301-to-nowhere': plainly((url) => siteOf(newFeed(url), { resources: { feed: moved(301, `${url}not-there`) } })),
  'status-302-without-location': plainly((url) => siteOf(newFeed(url), { resources: { feed: { status: 302 } } })),
  'an-answer-that-takes-its-time': answering({ delayMilliseconds: 1200 }),
};

function answering(reply: Partial<Reply>, headers: Readonly<Record<string, string>> = {}): SiteMaker {
  return plainly((url) => {
    const feed = newFeed(url);
    const plain = feedReply(feed);
    return siteOf(feed, { resources: { feed: { ...plain, ...reply, headers: { ...plain.headers, ...headers } } } });
  });
}

function redirecting(status: number, to: (url: string) => string): SiteMaker {
  return plainly((url) => {
    const feed = newFeed(url);
    return siteOf(feed, { resources: { feed: moved(status, to(url)), moved: feedReply(feed) } });
  });
}

function moved(status: number, location: string): Reply {
  return { status, headers: { Location: location, 'Content-Type': 'text/plain' }, body: 'It is elsewhere.\n' };
}
