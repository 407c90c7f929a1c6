import { closed, extensible, optional } from '../notation';

/** RFC 7970, section 3.3.1. */
export const restriction = extensible('public', 'partner', 'need-to-know', 'private', 'default', 'white', 'green', 'amber', 'red');

/** Attributes of most classes: who may see it (RFC 7970, section 3.3.1), and the name that an indicator knows it by (section 3.3.2). */
export const restricted = { restriction: optional(restriction) };
export const observable = { 'observable-id': optional('ID') };

/** RFC 7970, sections 3.12.1 to 3.12.4 and 3.15. */
export const severity = closed('low', 'medium', 'high');

/** RFC 7970, sections 3.12.3 and 3.18.3. */
export const duration = extensible('second', 'minute', 'hour', 'day', 'month', 'quarter', 'year');

/** RFC 7970, section 3.17. */
export const yesNoUnknown = closed('unknown', 'yes', 'no');
