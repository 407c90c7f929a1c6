import { withSignature } from './signature';

/** What the bulletin gives, by path: media type and body. */
export type Bulletin = ReadonlyMap<string, { readonly mediaType: string; readonly body: string }>;

/** A Feed that is none of ROLIE's, with every construct of Atom in it, the Entries of it, and what they link to. */
export function bulletinAt(base: string): Bulletin {
  const entries = notes.map((note, index) => {
    const alone = declaration + entryElement(note, index + 1, ` xml:base="${base}/" xml:lang="en"${namespaces}`);
    return [`/entries/news-${index + 1}`, { mediaType: 'application/atom+xml;type=entry', body: note.signed ? withSignature(alone) : alone }] as const;
  });
  return new Map([
    ['/feeds/news', { mediaType: 'application/atom+xml;type=feed', body: feed(base) }],
    ...entries,
    ['/icon.gif', { mediaType: 'image/gif', body: dotOn(16) }],
    ['/logo.gif', { mediaType: 'image/gif', body: dotOn(32) }],
    ['/news.html', { mediaType: 'text/html', body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title></head><body/></html>\n' }],
    ['/news.de.html', { mediaType: 'text/html', body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Neues</title></head><body/></html>\n' }],
  ]);
}

/** A GIF of 16 pixels in height with one dot in it; every byte of it is ASCII. */
function dotOn(width: number): string {
  return `GIF89a${String.fromCharCode(width)}\0\x10\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;`;
}

interface Note {
  readonly id: string;
  readonly content: string;
  /** What else the Entry holds. */
  readonly more?: string;
  /** Signed where it stands alone. */
  readonly signed?: true;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespaces = ' xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"';
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** One Entry for each kind of content, the newest first. */
const notes: readonly Note[] = [
  { id: 'tag:reference.example,2026:grüße', content: '<content>A word to our readers.</content>' },
  { id: 'tag:reference.example,2026:html', content: '<content type="html">Read it &lt;em&gt;here&lt;/em&gt;.</content>' },
  { id: 'tag:reference.example,2026:xhtml', signed: true, content: '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Read it <em>here</em>.</div></content>' },
  {
    id: 'tag:reference.example,2026:media',
    content: '<content type="text/html" src="news.html"/>',
    more: '<summary>A page of news</summary><link rel="edit-media" type="text/html" hreflang="en" href="news.html"/><link rel="edit-media" type="text/html" hreflang="de" href="news.de.html"/>',
  },
  {
    id: 'tag:reference.example,2026:copy',
    content: '',
    more: `<published>2026-02-01T08:00:00.5+01:00</published><rights>Free for all</rights>
  <link href="news.html" type="text/html" hreflang="en"/><link rel="alternate" href="news.de.html" type="text/html" hreflang="de"/>
  <link rel="enclosure" href="news.html" type="text/html" length="42"/>
  <source><id>tag:reference.example,2025:elsewhere</id><title>Elsewhere</title><updated>2026-02-01T08:00:00Z</updated><author><name>Somebody Else</name></author></source>`,
  },
  { id: 'tag:reference.example,2026:xml', content: '<content type="application/xml"><report xmlns="urn:example:report">All is well</report></content>' },
  { id: 'tag:reference.example,2026:plain', content: '<content type="text/plain">All is well.</content>' },
  { id: 'tag:reference.example,2026:image', content: `<content type="image/png">\n${pixel}\n</content>`, more: '<summary>A dot</summary>' },
];

function feed(base: string): string {
  return `${declaration}<feed xml:base="${base}/" xml:lang="en"${namespaces}>
  <id>${base}/feeds/news</id>
  <title type="text">News of the reference</title>
  <subtitle type="html">What is &lt;em&gt;new&lt;/em&gt;</subtitle>
  <updated>2026-03-01T12:00:00Z</updated>
  <author><name>Reference</name><uri>/about</uri><email>news@reference.example</email></author>
  <contributor><name>Somebody Else</name></contributor>
  <generator uri="/about" version="1">Reference</generator>
  <icon>icon.gif</icon>
  <logo>logo.gif</logo>
  <rights type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Free for <em>all</em></div></rights>
  <category scheme="urn:example:sharing" term="green" label="Green"/>
  <link rel="self" type="application/atom+xml" href="feeds/news"/>
  <link rel="alternate" type="text/html" hreflang="en" href="news.html"/>
  <link rel="alternate" type="text/html" hreflang="de" href="news.de.html"/>
  <mood xmlns="urn:example:extension" colour="green"/>
${notes.map((note, index) => entryElement(note, index + 1)).join('')}${earlierVersion()}</feed>
`;
}

function entryElement({ id, content, more = '' }: Note, number: number, attributes = ''): string {
  return `<entry${attributes}>
  <id>${id}</id>
  <title>News ${number}</title>
  <updated>2026-03-01T11:${40 - number}:00Z</updated>
  <app:edited>2026-03-01T11:${40 - number}:00Z</app:edited>
  <author><name>Reference</name></author>
  <category term="news"/>
  <link rel="self" href="entries/news-${number}"/>
  <link rel="edit" href="entries/news-${number}"/>
  ${more}${content}
</entry>
`;
}

/** The last Entry again as it was a year before; only the newer one has links. */
function earlierVersion(): string {
  return `<entry>
  <id>${notes.at(-1)?.id ?? ''}</id>
  <title>News, as it was</title>
  <updated>2025-03-01T11:00:00Z</updated>
  <app:edited>2025-03-01T11:00:00Z</app:edited>
  <app:control><app:draft>no</app:draft></app:control>
  <link rel="edit" href="entries/news-${notes.length}"/>
  <content type="text">A dot is to come.</content>
</entry>
`;
}
