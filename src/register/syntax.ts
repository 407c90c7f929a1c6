import type { ErrorCode } from 'yaml';
import type { Mistake } from './fault';

/** What each kind of syntax error of the YAML parser means, in words that repeat nothing of the file: it may hold a secret. */
export function syntaxMistake(code: ErrorCode): Mistake {
  const [expected, found, fix] = wordings[code];
  return { expected, found, fix };
}

type Wording = readonly [expected: string, found: string, fix: string];

const indent: Wording = [
  'YAML whose indentation lines up and whose brackets close',
  'a line at another depth',
  'indent the keys of one mapping, and the items of one list, by the same number of spaces; close what is open',
];
const quote: Wording = ['a plain value', 'a character that means something in YAML', 'put the value in quotes'];
const key: Wording = ['a key on one line, followed by a colon and a space', 'something that cannot be a key', 'write key: value'];
const alias: Wording = [
  '&name once, and *name later',
  'an anchor or alias that is written otherwise',
  'correct the anchor, or write the value out',
];
const tag: Wording = ['plain YAML 1.2 without tags', 'a tag', 'take the tag (!…) away'];
const internal: Wording = ['YAML', 'something that the parser cannot read', 'look at the quotes, brackets and indentation on this line'];

const wordings: Record<ErrorCode, Wording> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: ['a file without directives', 'a directive', 'take the line that begins with % away'],
  BAD_DQ_ESCAPE: ['an escape that YAML knows', 'another one', 'write \\\\ for a backslash, or use single quotes'],
  BAD_INDENT: indent,
  BAD_PROP_ORDER: alias,
  BAD_SCALAR_START: quote,
  BLOCK_AS_IMPLICIT_KEY: [
    'one key a line',
    'a mapping that begins on the line of another key',
    'begin a new line, or put the value in quotes if it holds a colon',
  ],
  BLOCK_IN_FLOW: [
    'a value that fits in its brackets',
    'an indented block inside brackets',
    'write all of it with brackets, or all of it without',
  ],
  DUPLICATE_KEY: ['a key once', 'the same key again', 'take one of the two away'],
  IMPOSSIBLE: internal,
  KEY_OVER_1024_CHARS: key,
  MISSING_CHAR: ['quotes and brackets in pairs, and a space after each colon and dash', 'one that is missing', 'add it'],
  MULTILINE_IMPLICIT_KEY: key,
  MULTIPLE_ANCHORS: alias,
  MULTIPLE_DOCS: ['one document', 'a second one', 'take the line --- and what follows into a file of its own'],
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: key,
  RESOURCE_EXHAUSTION: ['a few levels of nesting', 'far more', 'write it flat'],
  TAB_AS_INDENT: ['spaces as indentation', 'a tab', 'replace the tab by spaces'],
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: [
    'a value that YAML can read',
    'a character that does not belong here',
    'put the value in quotes, or close what is open before it',
  ],
};
