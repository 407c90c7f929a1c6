/** What a document came in, where that is not a file, an attachment or a body of its own: it has changed what it carried. */
export const carriages = [
  'mail body', // written anew in the encoding that it declares
  'feed', // inside an Atom Document
  'stanza', // inside an XMPP stanza, which a server wrote anew
] as const;
export type Carriage = (typeof carriages)[number];

/** Whether a fact about documents, in the words of the features, is the sender's own in a document that came so. */
export function isOfSender(fact: string, carriage: Carriage | undefined): boolean {
  return carriage === undefined || !changedBy[carriage].has(fact);
}

const encoding = ['is in UTF-8 or UTF-16', 'is in UTF-8 unless UTF-16 is necessary'];
const inside = [
  ...encoding,
  'begins with an XML declaration',
  'names its character encoding',
  'names its character encoding unless it is UTF-8',
  'is well-formed', // or what carried it would not have been read
  'refers to the IODEF schema',
];

const changedBy: Readonly<Record<Carriage, ReadonlySet<string>>> = {
  'mail body': new Set(encoding),
  feed: new Set(inside),
  stanza: new Set([...inside, 'escapes the characters that XML reserves', 'escapes the five special characters']),
};
