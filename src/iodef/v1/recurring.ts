import { closed, extensible, optional } from '../notation';

/** RFC 5070, section 3.2; unlike in version 2 there is no way to extend it. */
export const restriction = closed('public', 'need-to-know', 'private', 'default');

/** Attribute of most classes (RFC 5070, section 3.2). */
export const restricted = { restriction: optional(restriction) };

/** RFC 5070, sections 3.10.1 to 3.10.3 and 3.13. */
export const severity = closed('low', 'medium', 'high');

/** RFC 5070, sections 3.10.2 and 3.16.2. */
export const duration = extensible('second', 'minute', 'hour', 'day', 'month', 'quarter', 'year');
