import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../evidence';
import { type Given, notGiven } from './evidence';

/** What the places gave that may lead to the metadata. */
export interface Places {
  readonly securityTxt: Given;
  readonly wellKnown: Given;
  readonly dnsPath: Given;
}

/** CSAF, section 7.1.8: security.txt has a field CSAF that points to the metadata. */
export function securityTxtPointsToTheMetadata({ securityTxt, wellKnown }: Pick<Places, 'securityTxt' | 'wellKnown'>, metadata: Given): readonly Finding[] {
  if (securityTxt.status !== 200) return [notGiven(securityTxt, 'a security.txt with a field CSAF')];
  const fields = csafFieldsOf(securityTxt);
  const places = [metadata.url, ...(givesTheMetadata(wellKnown, metadata).length === 0 ? [wellKnown.url] : [])];
  return fields.some((field) => places.includes(field)) ? [] : [{ where: securityTxt.url, expected: `the field CSAF: ${metadata.url}`, actual: fields.map((field) => `CSAF: ${field}`).join(', ') || 'no field CSAF' }];
}

/** CSAF, section 7.1.8: a web address in that field is an https URL. */
export function securityTxtNamesHttps(securityTxt: Given): readonly Finding[] {
  return csafFieldsOf(securityTxt)
    .filter((field) => /^http:/i.test(field))
    .map((field) => ({ where: securityTxt.url, expected: 'an https URL in the field CSAF', actual: field }));
}

/** CSAF 2.1, section 7.1.8: the well-known URL, where it is among the fields, is the first. */
export function securityTxtBeginsWithTheWellKnownUrl(securityTxt: Given): readonly Finding[] {
  const fields = csafFieldsOf(securityTxt);
  const at = fields.findIndex((field) => URL.canParse(field) && new URL(field).pathname === '/.well-known/csaf/provider-metadata.json');
  return at <= 0 ? [] : [{ where: securityTxt.url, expected: `${fields[at]} as the first field CSAF`, actual: `${fields[0]} before it` }];
}

/** CSAF, sections 7.1.9 and 7.1.10: a place gives the metadata itself, without a detour. */
export function givesTheMetadata(place: Given, metadata: Given): readonly Finding[] {
  if (place.status !== 200 || place.fault !== undefined) return [place.fault === undefined ? notGiven(place, 'provider-metadata.json') : { where: place.url, expected: 'provider-metadata.json', actual: place.fault }];
  if (place.exchanges.length > 1) return [{ where: place.url, expected: 'the metadata itself', actual: 'a redirect to it' }];
  return isDeepStrictEqual(place.json, metadata.json) ? [] : [{ where: place.url, expected: `what ${metadata.url} gives`, actual: 'other metadata' }];
}

/** CSAF, section 7.2.2: security.txt, the well-known URL or the DNS path leads to the metadata. */
export function metadataCanBeFound(places: Places, metadata: Given): readonly Finding[] {
  const ways = [securityTxtPointsToTheMetadata(places, metadata), givesTheMetadata(places.wellKnown, metadata), givesTheMetadata(places.dnsPath, metadata)];
  if (ways.some((findings) => findings.length === 0)) return [];
  return [{ where: metadata.url, expected: 'security.txt, the well-known URL or the DNS path to lead to it', actual: ways.flatMap((findings) => findings.map(({ where, actual }) => `${where}: ${actual}`)).join('; ') }];
}

/** CSAF 2.1, section 7.1.24: whoever asks, by the name of its program, is given the same. */
export function everyAgentIsServed(answers: readonly Given[]): readonly Finding[] {
  return answers.filter(({ status }) => status !== 200).map((given) => notGiven(given, `an answer, whatever the User-Agent: ${headerSent(given)}`));
}

/** Values of the fields CSAF of a security.txt (RFC 9116: a field a line, names in any case, # for comments). */
export function csafFieldsOf({ bytes }: Given): readonly string[] {
  const lines = Buffer.from(bytes.subarray(0, 65_536)).toString('utf8').split(/\r?\n/);
  return lines.flatMap((line) => /^csaf:\s*(\S+)\s*$/i.exec(line)?.[1] ?? []);
}

function headerSent({ exchanges }: Given): string {
  return exchanges[0]?.sent?.headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1] ?? 'none';
}
