import { z } from 'zod';
import { text } from './text';

/** Facts about an implementation, as RFC 7942, section 2, lists them, with the group of RFC 8134 that it stands in. */
export const factsSchema = z
  .strictObject({
    name: text.meta({ description: 'Name of the implementation.', examples: ['Acme Sharing Server'] }),
    organization: text.meta({ description: 'Who is responsible for it.', examples: ['Acme'] }),
    link: z
      .url({ protocol: /^https?$/, error: 'a URL' })
      .optional()
      .meta({ description: 'A page about it.', examples: ['https://www.example.org/'] }),
    description: text.meta({ description: 'What it is, in a few plain sentences.' }),
    maturity: z
      .enum(['research', 'prototype', 'alpha', 'beta', 'production', 'widely used', 'unknown'])
      .meta({ description: 'Level of maturity (RFC 7942, section 2).' }),
    coverage: text.meta({ description: 'Which parts of which specifications it implements.', examples: ['RFC 8322, read side'] }),
    versionCompatibility: text.meta({
      description: 'Versions of the specifications it is known to implement.',
      examples: ['IODEF version 2'],
    }),
    licensing: text.meta({ description: 'Terms under which it can be used.', examples: ['MIT', 'proprietary'] }),
    experience: text.meta({ description: 'What the implementers learned and want to share.', examples: ['none stated'] }),
    contact: text.meta({ description: 'Whom to ask: an address of the project or organization.', examples: ['support@example.org'] }),
    updated: z
      .string('a date, YYYY-MM-DD or YYYY-MM')
      .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date, YYYY-MM-DD or YYYY-MM')
      .refine(isDate, 'a date of the calendar')
      .meta({ description: 'When these facts were last looked at.', examples: ['2026-01-31'] }),
    group: z
      .enum(['Consortiums and ISACs', 'Open source', 'Vendors', 'Planned support', 'Other', 'Implementation guide'])
      .meta({ description: 'Group of the implementation report, as in RFC 8134.' }),
    reportSection: z
      .string('a section number in quotes')
      .regex(/^\d+(\.\d+)*$/, 'a section number')
      .optional()
      .meta({ description: 'Section of RFC 8134 that describes it, where one does.', examples: ['3.1'] }),
    lineage: text.meta({
      description: 'The code base: two products of one lineage are one implementation where interoperability is counted.',
      examples: ['acme-core'],
    }),
    version: z
      .string('text, in quotes')
      .min(1, 'text that is not empty')
      .optional()
      .meta({ description: 'Version that the claims are about.', examples: ['1.0'] }),
  })
  .meta({ description: 'Facts about the implementation (RFC 7942, section 2).' });

function isDate(written: string): boolean {
  const full = written.length === 7 ? `${written}-01` : written;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}
