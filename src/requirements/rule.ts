import type { Rule } from '@cucumber/messages';
import { levels, type Requirement, untestableReasons, type UntestableReason } from './requirement';
import { roles } from '../register/roles';

/** What a Rule's tags, title and description say, and what is wrong with them. */
export type RuleFacts = Omit<Requirement, 'cases' | 'uri' | 'line'> & { readonly faults: readonly string[] };

/** Reads a Rule's own facts; its faults say file, line, and what was expected. */
export function factsOf(uri: string, rule: Rule): RuleFacts {
  const tags = rule.tags.map((tag) => tag.name.slice(1));
  const ids = tags.filter((tag) => idPattern.test(tag));
  const ruleLevels = levels.filter((level) => tags.includes(level));
  const ruleRoles = roles.filter((role) => tags.includes(role));
  const described = descriptionOf(rule);
  const marked = tags.includes('untestable');
  const [, specification = '', section = ''] = idPattern.exec(ids[0] ?? '') ?? [];
  const expected: readonly (readonly [boolean, string])[] = [
    [ids.length > 0, 'at least one id, such as @RFC8322-6.1-1'],
    [ruleLevels.length === 1, `exactly one level, one of @${levels.join(' @')}`],
    [ruleRoles.length > 0, `at least one role, of @${roles.join(' @')}`],
    [described.description.length > 0, 'a description: the requirement in our own words'],
    [tags.every(isKnownTag), `no other tag than ids, level, roles, @if-, @untestable, @defect-; got ${tags.filter((tag) => !isKnownTag(tag)).join(' ')}`],
    [marked === (described.untestable !== undefined), `@untestable and a last line "Untestable: <${Object.keys(untestableReasons).join('|')}>. <why>", or neither`],
    [marked ? rule.children.length === 0 : rule.children.length > 0, marked ? 'no Scenario under @untestable' : 'at least one Scenario, or @untestable'],
  ];
  return {
    id: ids[0] ?? '',
    ids,
    level: ruleLevels[0] ?? 'MUST',
    roles: ruleRoles,
    options: tags.filter((tag) => tag.startsWith('if-')).map((tag) => tag.slice('if-'.length)),
    specification,
    section,
    url: urlOf(specification, section),
    title: rule.name,
    ...described,
    testable: !marked,
    defects: tags.filter((tag) => tag.startsWith('defect-')).map((tag) => tag.slice('defect-'.length)),
    faults: expected.filter(([holds]) => !holds).map(([, what]) => `${uri}:${rule.location.line}: Rule "${rule.name}": expected ${what}`),
  };
}

/** `RFC8322-6.1.2-3`, or `RFC7970-3.2-purpose` where a table states it. */
export const idPattern = /^(RFC\d{4}|XEP\d{4}|CSAF\d{2}|ALERT\d{2})-(\d+(?:\.\d+)*|[A-Z])-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Where a section can be read. */
export function urlOf(specification: string, section: string): string {
  if (specification.startsWith('CSAF')) return csafUrls[specification] ?? csafUrl;
  // What the group talked over and never published: RFC 8134 is the nearest that can be read.
  if (specification.startsWith('ALERT')) return 'https://www.rfc-editor.org/rfc/rfc8134';
  if (specification.startsWith('XEP')) return `https://xmpp.org/extensions/${specification.toLowerCase().replace('xep', 'xep-')}.html`;
  const anchor = /^\d/.test(section) ? `section-${section}` : `appendix-${section}`;
  return `https://www.rfc-editor.org/rfc/${specification.toLowerCase()}#${anchor}`;
}

const csafUrl = 'https://docs.oasis-open.org/csaf/csaf/';
const csafUrls: Readonly<Record<string, string>> = { CSAF20: `${csafUrl}v2.0/os/csaf-v2.0-os.html#71-requirements`, CSAF21: `${csafUrl}v2.1/` };

function descriptionOf(rule: Rule): Pick<Requirement, 'description' | 'untestable'> {
  const lines = rule.description.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.startsWith('Untestable:'));
  if (at < 0) return { description: lines.join(' ').trim() };
  const [, reason = '', explanation = ''] = /^Untestable: ([a-z-]+)\. (.+)$/.exec(lines.slice(at).join(' ').trim()) ?? [];
  const description = lines.slice(0, at).join(' ').trim();
  if (!isReason(reason)) return { description };
  return { description, untestable: { reason, explanation } };
}

function isReason(word: string): word is UntestableReason {
  return Object.hasOwn(untestableReasons, word);
}

function isKnownTag(tag: string): boolean {
  return (
    idPattern.test(tag) ||
    levels.some((level) => level === tag) ||
    roles.some((role) => role === tag) ||
    tag === 'untestable' ||
    /^if-[a-z-]+$/.test(tag) ||
    /^defect-[DE]\d{2}$/.test(tag)
  );
}
