import { isConfidential, isFree, listAt, textAt } from '../../csaf/labels';
import type { Exchange, Finding } from '../../evidence';
import { type CsafDocument, type Given, type JudgedDocument, labelIn, notGiven, placeOf, trackingIdOf } from './evidence';

/** CSAF 2.0, section 7.1.1: each document fits the schema of its version. */
export function documentsFitTheSchema(documents: readonly JudgedDocument[]): readonly Finding[] {
  return faultsIn(documents, (test) => test === 'schema');
}

/** CSAF 2.0, sections 7.1.1 and 6.1: each document passes the mandatory tests. */
export function documentsPassTheMandatoryTests(documents: readonly JudgedDocument[]): readonly Finding[] {
  return faultsIn(documents, (test) => test !== 'schema');
}

/** CSAF 2.0, sections 7.1.2 and 5.1: a document's file is named by its tracking id in lower case, all but letters, digits, + and - an underscore. */
export function filesAreNamedByTheirId(documents: readonly CsafDocument[]): readonly Finding[] {
  return documents.flatMap((document) => {
    const id = trackingIdOf(document);
    if (id === undefined) return [];
    const expected = `${id.toLowerCase().replace(/[^+\-a-z0-9]+/g, '_')}.json`;
    const actual = new URL(document.given.url).pathname.split('/').at(-1) ?? '';
    return actual === expected ? [] : [{ where: document.given.url, expected: `the file name ${expected}`, actual }];
  });
}

/** CSAF 2.0, section 7.1.3: nothing that a provider names is to be had without TLS. */
export function nothingIsNamedInPlain(named: readonly (readonly [where: string, url: string])[]): readonly Finding[] {
  return named.filter(([, url]) => /^http:/i.test(url)).map(([where, url]) => ({ where, expected: 'an https URL', actual: url }));
}

/** CSAF 2.0, section 7.1.4: what is for everybody is given to somebody who shows no credentials. */
export function freeDocumentsAreGivenToAnybody(asked: readonly Asked[]): readonly Finding[] {
  return asked.filter(({ document }) => isFree(labelIn(document))).flatMap(({ anonymous, document }) => (anonymous.status === 200 ? [] : [notGiven(anonymous, `the document, which is labelled ${labelIn(document)}`)]));
}

/** CSAF 2.0, section 7.1.5: what is confidential is not given to somebody who shows no credentials. */
export function confidentialDocumentsAreProtected(asked: readonly Asked[]): readonly Finding[] {
  return asked
    .filter(({ document }) => isConfidential(labelIn(document)))
    .flatMap(({ anonymous, document }) => (anonymous.status === 200 ? [{ where: anonymous.url, expected: `no access without credentials, as the document is labelled ${labelIn(document)}`, actual: 'status 200 without any' }] : []));
}

/** CSAF 2.0, section 7.1.5: what is confidential lies under another path than what is not. */
export function confidentialDocumentsLieApart(documents: readonly CsafDocument[]): readonly Finding[] {
  const open = new Set(documents.filter((document) => !isConfidential(labelIn(document))).map(folderOf));
  return documents
    .filter((document) => isConfidential(labelIn(document)) && open.has(folderOf(document)))
    .map((document) => ({ where: document.given.url, expected: 'another path than that of documents for everybody', actual: folderOf(document) }));
}

/** CSAF 2.0, section 7.1.6: nothing is redirected. */
export function nothingIsRedirected(given: readonly Given[]): readonly Finding[] {
  return given.filter(({ exchanges }) => exchanges.length > 1).map(({ url, exchanges }) => ({ where: url, expected: 'an answer without a redirect', actual: exchanges.map((exchange) => exchange.received?.startLine ?? 'silence').join(', then ') }));
}

/** CSAF 2.0, section 7.1.6: where something is redirected, a header says so and not the payload. */
export function redirectsAreHeaders(given: readonly Given[]): readonly Finding[] {
  return given.flatMap(({ url, bytes, exchanges }) => {
    const refresh = headerOf(exchanges.at(-1), 'refresh');
    if (refresh !== undefined) return [{ where: url, expected: 'no redirect but by status and Location', actual: `Refresh: ${refresh}` }];
    const page = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const meta = /<meta[^>]+http-equiv=["']?refresh[^>]*>/i.exec(page)?.[0];
    return meta === undefined ? [] : [{ where: url, expected: 'no redirect but by status and Location', actual: meta }];
  });
}

/** CSAF 2.0, section 7.1.7: the publisher of the metadata is the publisher of the documents. */
export function publishersMatch(metadata: Given, documents: readonly CsafDocument[]): readonly Finding[] {
  const own = ['category', 'name', 'namespace'].map((key) => textAt(metadata.json, 'publisher', key));
  return documents.flatMap(({ given }) => {
    const theirs = ['category', 'name', 'namespace'].map((key) => textAt(given.json, 'document', 'publisher', key));
    return own.join('\n') === theirs.join('\n') ? [] : [{ where: `${given.url}#/document/publisher`, expected: `the publisher of the metadata: ${own.join(', ')}`, actual: theirs.join(', ') }];
  });
}

/** CSAF 2.0, section 7.1.15: each entry leads to a document, whose id it has, from its link to itself as from its content. */
export function entriesLeadToTheirDocuments(documents: readonly CsafDocument[]): readonly Finding[] {
  return documents.flatMap((document) => {
    const { entry, given } = document;
    const where = placeOf(document);
    const self = listAt(entry, 'link').map((link) => (textAt(link, 'rel') === 'self' ? textAt(link, 'href') : undefined)).find((href) => href !== undefined);
    const id = trackingIdOf(document);
    if (given.status !== 200) return [{ ...notGiven(given, 'a CSAF document'), where }];
    if (given.fault !== undefined) return [{ where, expected: `a CSAF document at ${given.url}`, actual: given.fault }];
    if (self !== given.url) return [{ where: `${where}/link`, expected: `a link to itself at ${given.url}, where its content is`, actual: self ?? 'none' }];
    return id === textAt(entry, 'id') ? [] : [{ where: `${where}/id`, expected: `the tracking id of its document, ${id ?? 'which has none'}`, actual: textAt(entry, 'id') ?? 'none' }];
  });
}

/** A document that was asked for without credentials. */
export interface Asked {
  readonly document: CsafDocument;
  readonly anonymous: Given;
}

function faultsIn(documents: readonly JudgedDocument[], of: (test: string) => boolean): readonly Finding[] {
  return documents.flatMap(({ document, validity }) =>
    'undecided' in validity
      ? []
      : validity.faults.filter(({ test }) => of(test)).map(({ test, where, message }) => ({ where: `${document.given.url}#${where}`, expected: test === 'schema' ? 'what the schema of CSAF asks' : `to pass the mandatory test ${test}`, actual: message })),
  );
}

function folderOf({ given }: CsafDocument): string {
  const url = new URL(given.url);
  // The folder of the year says nothing of who may read.
  return `${url.host}${url.pathname.replace(/\/[^/]*$/, '').replace(/\/\d{4}$/, '')}/`;
}

function headerOf(exchange: Exchange | undefined, name: string): string | undefined {
  return exchange?.received?.headers.find(([each]) => each.toLowerCase() === name)?.[1];
}
