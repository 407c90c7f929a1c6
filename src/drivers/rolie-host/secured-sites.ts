import type { Manner } from './host';
import { feedReply, newFeed, siteOf } from './feed-markup';
import { fieldOf, type Reply } from './reply';
import { plainly, type SiteMaker } from './site';

/** The one user of the repositories that ask for one; good for nothing anywhere else. */
export const hostedUser = { user: 'analyst', password: 'open: sesame' } as const;

/** Repositories that differ from the plain one in how they secure it. */
export const securedSites: Readonly<Record<string, SiteMaker>> = {
  'tls-1.2-alone': secured({ tls: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } }),
  'tls-1.3-alone': secured({ tls: { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' } }),
  'suites-without-forward-secrecy': secured({ keyKind: 'RSA', tls: { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256:AES256-SHA' } }),
  'suites-without-encryption': secured({ keyKind: 'RSA', tls: { maxVersion: 'TLSv1.2', ciphers: 'NULL-SHA256:NULL-SHA:@SECLEVEL=0' } }),
  'certificate-for-another-name': secured({ certificate: 'wrong-name' }),
  'certificate-expired': secured({ certificate: 'expired' }),
  'certificate-of-its-own': secured({ certificate: 'self-signed' }),
  'certificate-of-another-authority': secured({ certificate: 'unknown-authority' }),

  'for-users': forUsers('Basic realm="milepost", charset="UTF-8"'),
  'for-users-of-several-schemes': forUsers(['Unheard realm="a, b", nonce="Basic realm=no"', 'Basic realm="milepost", charset="UTF-8"']),
  'for-users-in-small-letters': forUsers('basic REALM="milepost", charset="UTF-8"'),
};

function secured(manner: Manner): SiteMaker {
  return { ...plainly((url) => siteOf(newFeed(url))), manner };
}

function forUsers(challenge: string | readonly string[]): SiteMaker {
  const credentials = `Basic ${Buffer.from(`${hostedUser.user}:${hostedUser.password}`).toString('base64')}`;
  const refusal: Reply = { status: 401, headers: { 'WWW-Authenticate': challenge, 'Content-Type': 'text/plain' }, body: 'Who are you?\n' };
  return {
    make: (url) => {
      const feed = newFeed(url);
      return siteOf(feed, { resources: { feed: (request) => (fieldOf(request, 'Authorization') === credentials ? feedReply(feed) : refusal) } });
    },
    authenticated: true,
  };
}
