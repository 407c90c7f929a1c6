import { entryWith, newFeed, siteOf, withFirstEntry } from './feed-markup';
import { plainly, type ExpectedContent, type ExpectedEntry, type SiteMaker } from './site';

const iodef = '<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"><Incident purpose="reporting"><IncidentID name="example.org">17</IncidentID><GenerationTime>2026-01-01T00:00:00Z</GenerationTime><Contact role="creator" type="organization"><Email><EmailTo>contact@example.org</EmailTo></Email></Contact></Incident></IODEF-Document>';
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const div = (inner: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;

/** Repositories of one Feed whose first Entry has its title or its content in one way of RFC 4287's. */
export const contentSites: Readonly<Record<string, SiteMaker>> = {
  'title-of-text': titled('<title type="text">Less &lt;b&gt;than&lt;/b&gt; NONCE &amp;amp; more</title>', 'Less <b>than</b> NONCE &amp; more'),
  'title-without-type': titled('<title>Less &lt;b&gt;than&lt;/b&gt; NONCE &amp;amp; more</title>', 'Less <b>than</b> NONCE &amp; more'),
  'title-of-xhtml': titled(`<title type="xhtml">${div('Less <em>than</em> NONCE')}</title>`, 'Less than NONCE', 'div'),
  'title-with-foreign-markup': titled('<title type="text">Less <x:b xmlns:x="https://example.org/foreign">than <x:c>nothing</x:c></x:b> NONCE</title>', 'Less than nothing NONCE'),

  'content-without-type': filled('<content>5 &lt;b&gt;or&lt;/b&gt; 6 NONCE</content>', { kind: 'text', text: '5 <b>or</b> 6 NONCE' }),
  'content-of-text': filled('<content type="text">5 &lt;b&gt;or&lt;/b&gt; 6 NONCE</content>', { kind: 'text', text: '5 <b>or</b> 6 NONCE' }),
  'content-of-html': filled('<content type="html">&lt;p&gt;5 or &lt;b&gt;6&lt;/b&gt; NONCE&lt;/p&gt;</content>', { kind: 'text', text: '<p>5 or <b>6</b> NONCE</p>' }),
  'content-of-xhtml': filled(`<content type="xhtml">${div('<p>5 or <b>6</b> NONCE</p>')}</content>`, { kind: 'markup', text: '5 or 6 NONCE', wrapper: 'div' }),
  'content-of-iodef': filled(`<content type="application/xml">${iodef.replace('>17<', '>NONCE<')}</content>`, { kind: 'markup', text: 'NONCE2026-01-01T00:00:00Zcontact@example.org', wrapper: 'content' }),
  'content-of-a-suffix-of-xml': filled(`<content type="Application/IODEF+XML">${iodef.replace('>17<', '>NONCE<')}</content>`, { kind: 'markup', text: 'NONCE2026-01-01T00:00:00Zcontact@example.org', wrapper: 'content' }),
  'content-of-plain-text': filled('<content type="text/plain">5 &lt;b&gt;or&lt;/b&gt; 6 NONCE</content>', { kind: 'text', text: '5 <b>or</b> 6 NONCE' }),
  'content-in-base64': filled(`<content type="image/png">\n${png.slice(0, 60)}\n${png.slice(60)}\n</content>`, { kind: 'octets', base64: png }),
  'content-with-foreign-markup': filled('<content>5 <x:b xmlns:x="https://example.org/foreign">or</x:b> 6 NONCE</content>', { kind: 'text', text: '5 or 6 NONCE' }),
};

function titled(markup: string, title: string, titleWrapper?: string): SiteMaker {
  return first((nonce) => ({ title: markup.replaceAll('NONCE', nonce) }), (nonce) => ({ title: title.replaceAll('NONCE', nonce), ...(titleWrapper !== undefined && { titleWrapper }) }));
}

function filled(markup: string, content: ExpectedContent): SiteMaker {
  const expected = (nonce: string): ExpectedContent => (content.kind === 'octets' ? content : { ...content, text: content.text.replaceAll('NONCE', nonce) });
  return first((nonce) => ({ content: markup.replaceAll('NONCE', nonce) }), (nonce) => ({ content: expected(nonce) }));
}

function first(children: (nonce: string) => Readonly<Record<string, string>>, expected: (nonce: string) => Partial<ExpectedEntry>): SiteMaker {
  return plainly((url) => {
    const feed = withFirstEntry(newFeed(url), (entry) => {
      const nonce = entry.expected.id.slice(9, 17);
      return entryWith(entry, children(nonce), expected(nonce));
    });
    return siteOf(feed);
  });
}
