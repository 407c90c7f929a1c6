import type { Finding } from '../evidence';
import { modelOf } from '../iodef/facts';
import type { Version } from '../iodef/model';
import type { ValidityFault } from '../xml/validity';
import { instancesOf, type IodefDocument } from './iodef-document';
import { schemaFindings } from './iodef-schema';

/** The classes that a section defines, and those of its subsections, are built as their tables say: attributes, children, order, types. */
export function keepsToTablesOf(section: string, document: IodefDocument, version: Version): readonly Finding[] {
  return schemaFindings(document, version, (fault) => sectionOf(fault, version) === section);
}

/** Whether the document has a class that the section defines. */
export function hasClassOf(section: string, document: IodefDocument, version: Version): boolean {
  return Object.entries(modelOf(version).classes).some(([name, facts]) => topOf(facts.section) === section && instancesOf(document, version, name).length > 0);
}

/** The section of the class at fault: of the parent for a child out of its place, of the nearest class around for what is none itself. */
function sectionOf({ path = '', message }: ValidityFault, version: Version): string | undefined {
  const names = path.split('/').map((step) => step.replace(/\[\d+\]$/, '').replace(/^.*:/, ''));
  const around = /not expected/i.test(message) ? names.slice(0, -1) : names;
  const { classes } = modelOf(version);
  const name = around.findLast((each) => Object.hasOwn(classes, each));
  return name === undefined ? undefined : topOf(classes[name]?.section ?? '');
}

/** `3.9` of `3.9.2`. */
function topOf(section: string): string {
  return section.split('.').slice(0, 2).join('.');
}
