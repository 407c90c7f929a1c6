import { z } from 'zod';

/** The two versions of CSAF whose documents are judged. */
export const csafVersions = ['2.0', '2.1'] as const;
export type CsafVersion = (typeof csafVersions)[number];

// The examples of CSAF 2.1 give its schema two addresses.
const schemasOfVersion21 = ['https://docs.oasis-open.org/csaf/csaf/v2.1/csaf_json_schema.json', 'https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json'];

/** A ROLIE Feed in JSON, as a provider of CSAF publishes it (CSAF, section 7.1.15, on RFC 8322). */
export const feedShape = z.looseObject({
  feed: z.looseObject({
    id: z.string('a text').regex(/^[a-zA-Z0-9+\-_.]+$/, 'letters, digits, +, -, _ and full stops'),
    title: nonEmpty(),
    link: linksWithSelf(),
    category: z.tuple([informationType()], z.looseObject({ scheme: uri(), term: nonEmpty() }), 'a list of categories, the information type csaf first'),
    updated: dateTime(),
    entry: z.array(
      z.looseObject({
        id: z.string('a text').regex(/^\S(.*\S)?$/, 'a text without white space at its ends'),
        title: nonEmpty(),
        link: linksWithSelf(),
        published: dateTime(),
        updated: dateTime(),
        summary: z.looseObject({ content: nonEmpty().optional() }).optional(),
        content: z.looseObject({ type: z.literal('application/json', '"application/json"'), src: jsonUrl() }, 'an object'),
        format: z.union([formatOf('2.0', ['https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json']), formatOf('2.1', schemasOfVersion21)], 'the schema of CSAF 2.0 with version "2.0", or that of CSAF 2.1 with "2.1"'),
      }),
      'a list of entries',
    ),
  }, 'an object'),
});

/** A ROLIE Service Document in JSON (section 7.1.16). */
export const serviceShape = z.looseObject({
  service: z.looseObject({
    workspace: z
      .array(
        z.looseObject({
          title: nonEmpty(),
          collection: z.array(z.looseObject({ title: nonEmpty(), href: uri(), categories: z.looseObject({ category: z.array(z.looseObject({ scheme: uri(), term: nonEmpty() })).min(1, 'at least one category') }) }), 'a list of Collections'),
        }),
        'a list of workspaces',
      )
      .min(1, 'at least one workspace'),
  }, 'an object'),
});

/** A ROLIE Category Document in JSON (section 7.1.17). */
export const categoryShape = z.looseObject({
  categories: z.looseObject({ category: z.array(z.looseObject({ scheme: uri().optional(), term: nonEmpty() }), 'a list of categories') }, 'an object'),
});

/** `provider-metadata.json` of CSAF 2.0 (section 7.1.7). */
export const metadataShape20 = metadataOf('2.0', ['UNLABELED', 'WHITE', 'GREEN', 'AMBER', 'RED'], {});

/** `provider-metadata.json` of CSAF 2.1, which names its schema and when each Feed last changed. */
export const metadataShape21 = metadataOf('2.1', ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'], {
  $schema: z.literal('https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json', 'the URL of the schema of CSAF 2.1'),
});

function metadataOf(version: CsafVersion, labels: readonly string[], more: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const is21 = version === '2.1';
  const feed = z.strictObject({ summary: z.string('a text').optional(), tlp_label: z.enum(labels as [string, ...string[]], `one of ${labels.join(', ')}`), url: endingIn('.json'), ...(is21 && { last_updated: dateTime() }) });
  const rolie = z.strictObject({ categories: urls().optional(), feeds: z.array(feed, 'a list of Feeds').min(1, 'at least one Feed'), services: urls().optional() });
  const directory = is21 ? { directory: z.strictObject({ tlp_label: z.enum(labels as [string, ...string[]]), url: uri() }).optional() } : { directory_url: uri().optional() };
  const distribution = z.strictObject({ ...directory, rolie: rolie.optional() }).refine((value) => Object.keys(value).length > 0, 'at least one way of distribution');
  const fingerprint = z.string('a text').regex(/^[0-9a-fA-F]{40,}$/, 'at least 40 hexadecimal digits');
  return z.strictObject({
    ...more,
    canonical_url: endingIn('/provider-metadata.json'),
    distributions: z.array(distribution, 'a list of distributions').min(1, 'at least one distribution').optional(),
    last_updated: dateTime(),
    list_on_CSAF_aggregators: z.boolean('true or false'),
    metadata_version: z.literal(version, `"${version}"`),
    mirror_on_CSAF_aggregators: z.boolean('true or false'),
    public_openpgp_keys: z.array(z.strictObject({ fingerprint: is21 ? fingerprint : fingerprint.optional(), url: uri() }), 'a list of keys').optional(),
    publisher: publisher(is21),
    role: z.enum(['csaf_publisher', 'csaf_provider', 'csaf_trusted_provider'], 'csaf_publisher, csaf_provider or csaf_trusted_provider'),
  });
}

function publisher(is21: boolean): z.ZodType {
  const categories = ['coordinator', 'discoverer', ...(is21 ? ['multiplier'] : []), 'other', 'translator', 'user', 'vendor'];
  return z.looseObject({ category: z.enum(categories as [string, ...string[]], `one of ${categories.join(', ')}`), name: nonEmpty(), namespace: uri() }, 'an object');
}

function linksWithSelf() {
  const self = z.looseObject({ rel: z.literal('self', '"self"'), href: jsonUrl() }, 'an object');
  return z.tuple([self], z.looseObject({ rel: nonEmpty(), href: uri() }), 'a list of links, that to itself first');
}

function informationType() {
  return z.looseObject({ scheme: z.literal('urn:ietf:params:rolie:category:information-type', 'the scheme of information types'), term: z.literal('csaf', '"csaf"') }, 'an object');
}

function formatOf(version: CsafVersion, schemas: readonly string[]) {
  return z.looseObject({ schema: z.enum(schemas as [string, ...string[]]), version: z.literal(version) });
}

function urls() {
  return z.array(endingIn('.json'), 'a list of URLs').min(1, 'at least one URL');
}

function nonEmpty() {
  return z.string('a text').min(1, 'a text that is not empty');
}

function uri() {
  return z.string('a URL').refine((text) => /^[a-zA-Z][a-zA-Z0-9+.-]*:\S+$/.test(text) && URL.canParse(text), 'an absolute URL');
}

function jsonUrl() {
  return z.string('a URL').regex(/^https:\/\/.+\.json$/, 'an https URL that ends in .json');
}

function endingIn(end: string) {
  return uri().refine((text) => text.endsWith(end), `a URL that ends in ${end}`);
}

/** RFC 3339, section 5.6, with seconds and zone. */
function dateTime() {
  return z.string('a date and time of RFC 3339').refine((text) => internetDate.test(text) && !Number.isNaN(Date.parse(text)), 'a date and time of RFC 3339, with its zone');
}

const internetDate = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
