import type { z } from 'zod';
import { at } from '../../csaf/labels';
import { categoryShape, feedShape, metadataShape20, metadataShape21, serviceShape } from '../../csaf/shapes';
import type { Finding } from '../../evidence';
import { type CsafFeed, type Given, notGiven } from './evidence';

/** CSAF 2.0, section 7.1.7: provider-metadata.json fits its schema. */
export function metadataIsValid(metadata: Given): readonly Finding[] {
  return departuresFrom(at(metadata.json, 'metadata_version') === '2.1' ? metadataShape21 : metadataShape20, metadata);
}

/** CSAF 2.1, section 7.1.7: provider-metadata.json fits the schema of that version. */
export function metadataIsOfVersion21(metadata: Given): readonly Finding[] {
  return departuresFrom(metadataShape21, metadata);
}

/** CSAF 2.0, section 7.1.15: each Feed is ROLIE in JSON, with what CSAF asks of it. */
export function feedsAreValid(feeds: readonly CsafFeed[]): readonly Finding[] {
  return feeds.flatMap(({ given }) => departuresFrom(feedShape, given));
}

/** CSAF 2.0, section 7.1.16: each Service Document is ROLIE in JSON. */
export function servicesAreValid(services: readonly Given[]): readonly Finding[] {
  return services.flatMap((given) => departuresFrom(serviceShape, given));
}

/** CSAF 2.0, section 7.1.17: each Category Document is ROLIE in JSON. */
export function categoriesAreValid(categories: readonly Given[]): readonly Finding[] {
  return categories.flatMap((given) => departuresFrom(categoryShape, given));
}

/** Most departures that are told of one document. */
const departureLimit = 20;

function departuresFrom(shape: z.ZodType, given: Given): readonly Finding[] {
  if (given.status !== 200) return [notGiven(given, 'a JSON document')];
  if (given.fault !== undefined) return [{ where: given.url, expected: 'a JSON document', actual: given.fault }];
  const { error } = shape.safeParse(given.json);
  return (error?.issues ?? []).slice(0, departureLimit).map((issue) => findingOf(issue, given));
}

function findingOf(issue: z.core.$ZodIssue, { url, json }: Given): Finding {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const where = `${url}#${steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
  if (issue.code === 'unrecognized_keys') return { where, expected: 'the members of the schema alone', actual: issue.keys.join(', ') };
  return { where, expected: issue.message, actual: wordsOf(at(json, ...steps)) };
}

function wordsOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
