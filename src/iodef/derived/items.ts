import { childrenOf, modelOf } from '../facts';
import type { AttributeFacts, ClassFacts, Content, Version } from '../model';
import { defectBeside, unusable } from './companions';
import { schemaNameOf } from './content-model';
import { disputedValues, schemaValues } from './values';

export const itemKinds = ['child', 'attribute', 'value', 'type'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Something that the grammar of a version says, and that a document can follow or break. */
export interface GrammarItem {
  /** `Incident/IncidentID`, `Incident/@purpose`, `Incident/@purpose=watch`, `DATETIME`. */
  readonly key: string;
  readonly kind: ItemKind;
  /** The class or structured type; none for a data type. */
  readonly className?: string;
  /** The entry of the defects register by which only prose or only schema has it, so that a valid document cannot show it. */
  readonly defect?: string;
}

/** Every item of a version: children, attributes with their values, and the data types without structure that occur. */
export function grammarItems(version: Version): readonly GrammarItem[] {
  return itemsOfClasses(version, grammarClasses(version));
}

/** Every item of these classes, which stand in documents of a version: those of an extension, without the data types of IODEF that it borrows. */
export function itemsOfClasses(version: Version, classes: readonly (readonly [className: string, facts: ClassFacts])[]): readonly GrammarItem[] {
  const types = new Set(classes.flatMap(([, facts]) => typesIn(version, facts)));
  return [...classes.flatMap(([className, facts]) => itemsOf(version, className, facts)), ...[...types].sort().map((type) => ({ key: type, kind: 'type' as const }))];
}

/** The classes and structured types of a version by name. */
export function grammarClasses(version: Version): readonly (readonly [className: string, facts: ClassFacts])[] {
  const { classes, types } = modelOf(version);
  return [...Object.entries(classes), ...Object.entries(types)];
}

/** Whether the data type has no table of its own. */
export function isSimple(version: Version, type: Content): boolean {
  return !Object.hasOwn(modelOf(version).types, type) && type !== 'XML' && type !== 'ELEMENTS';
}

function itemsOf(version: Version, className: string, facts: ClassFacts): readonly GrammarItem[] {
  const children = new Map(
    childrenOf(facts).flatMap((child) => {
      const defect = child[3]?.name && child[3].defect;
      return [...new Set([child[1], schemaNameOf(child)])].map((name) => [`${className}/${name}`, { className, kind: 'child' as const, ...(defect && { defect }) }]);
    }),
  );
  const attributes = Object.entries(facts.attributes ?? {}).flatMap(([name, its]) => attributeItems(version, className, name, its));
  return [...[...children].map(([key, item]) => ({ key, ...item })), ...attributes].filter(({ key }) => !unusable.includes(key));
}

function attributeItems(version: Version, className: string, name: string, { type, schema }: AttributeFacts): readonly GrammarItem[] {
  const attribute: GrammarItem = { key: `${className}/@${name}`, kind: 'attribute', className, ...defectOf(schema?.use === 'absent' ? schema.defect : undefined) };
  if (typeof type === 'string') return [attribute];
  const disputed = disputedValues(type);
  const values = [...new Set([...schemaValues(type), ...disputed])].map((value): GrammarItem => ({
    key: `${className}/@${name}=${value}`,
    kind: 'value',
    className,
    ...defectOf(disputed.includes(value) ? type.schema?.defect : defectBeside(version, className, name, value)),
  }));
  const extension = defectOf(type.schema?.lacks?.includes('ext-value') ? type.schema.defect : undefined);
  const ext: readonly GrammarItem[] = type.extensible ? [{ ...attribute, ...extension, key: `${className}/@ext-${name}` }] : [];
  return [attribute, ...ext, ...values];
}

function defectOf(defect: string | undefined): { readonly defect?: string } {
  return defect === undefined ? {} : { defect };
}

function typesIn(version: Version, facts: ClassFacts): readonly string[] {
  const ofAttributes = Object.values(facts.attributes ?? {}).map(({ type }) => type);
  const ofChildren = childrenOf(facts).map(([, , type]) => type);
  return [facts.content, ...ofAttributes, ...ofChildren].flatMap((type) => (typeof type === 'string' && isSimple(version, type) ? [type] : []));
}
