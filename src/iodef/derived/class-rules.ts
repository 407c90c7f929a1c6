import { childrenOf, modelOf } from '../facts';
import type { ClassFacts, Version } from '../model';

/** Where the Rules of the class tables of a version stand. */
export function classRulesFile(version: Version): string {
  return `features/${modelOf(version).specification.toLowerCase()}-iodef/3-class-tables.feature`;
}

/** The feature with a Rule for each section that defines classes, in the words of the tables. IODEF-Document and Incident have Rules of their own, one a row. */
export function classRulesText(version: Version): string {
  const { specification } = modelOf(version);
  const number = specification.slice('RFC'.length);
  const head = [
    `@${specification}`,
    `Feature: IODEF version ${version.slice(1)} - Class tables`,
    `  RFC ${number}, Section 3 - https://www.rfc-editor.org/rfc/rfc${number}#section-3`,
    '',
    '  Written by scripts/derive-class-rules.ts from the tables of the data model: a Rule a section, about all classes in it. A star',
    '  marks what the prose requires; lists of values and what the schema has otherwise stand on the pages of the data model.',
  ];
  return `${[...head, ...[...sectionsOf(version)].flatMap(([section, classes]) => ruleText(version, section, classes))].join('\n')}\n`;
}

/** The sections that define classes, in their order, with these classes. */
export function sectionsOf(version: Version): ReadonlyMap<string, readonly (readonly [name: string, facts: ClassFacts])[]> {
  const own = Object.entries(modelOf(version).classes).filter(([name]) => name !== 'IODEF-Document' && name !== 'Incident');
  const sections = [...new Set(own.map(([, { section }]) => topOf(section)))].sort(collator.compare);
  return new Map(sections.map((section) => [section, own.filter(([, facts]) => topOf(facts.section) === section)]));
}

const collator = new Intl.Collator('en', { numeric: true });

function topOf(section: string): string {
  return section.split('.').slice(0, 2).join('.');
}

function ruleText(version: Version, section: string, classes: readonly (readonly [string, ClassFacts])[]): readonly string[] {
  const names = classes.map(([name]) => name);
  const defects = [...new Set([...JSON.stringify(classes).matchAll(/"defect":"(D\d\d)"/g)].map(([, defect]) => ` @defect-${defect}`))].sort();
  return [
    '',
    `  @${modelOf(version).specification}-${section}-tables @MUST @iodef-sender${defects.join('')}`,
    `  Rule: ${listOf(names)} ${names.length > 1 ? 'are' : 'is'} built as the ${names.length > 1 ? 'tables say' : 'table says'}`,
    ...wrapped(classes.map(([name, facts]) => sentenceOf(name, facts)).join(' ')).map((line) => `    ${line}`),
    '',
    `    Scenario: No class of section ${section} departs from its table`,
    `      Given the sender's documents of IODEF version ${version.slice(1)}`,
    `      And one of them with a class of section ${section}`,
    '      When they are read and held against the schema',
    `      Then each document keeps to the class tables of section ${section}`,
  ];
}

/** `Email: type; children EmailTo, Description.`, with a star on what must be there. */
function sentenceOf(name: string, facts: ClassFacts): string {
  const attributes = Object.entries(facts.attributes ?? {}).map(([attribute, { use }]) => `${attribute}${use === 'required' ? '*' : ''}`);
  const children = [...new Set(childrenOf(facts).map(([cardinality, child]) => `${child}${cardinality.startsWith('1') ? '*' : ''}`))];
  const parts = [
    ...(attributes.length > 0 ? [`attributes ${attributes.join(', ')}`] : []),
    ...(children.length > 0 ? [`children in order ${children.join(', ')}`] : []),
    ...(facts.content ? [`content ${facts.content}`] : []),
  ];
  return `${name}: ${parts.join('; ')}.`;
}

function listOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length > 2) return `${first} and the classes that belong to it`;
  return others.length > 0 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : first;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length > widest) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

const widest = 112;
