import { z } from 'zod';
import type { FieldPath } from './fault';
import { targetSchema } from './target';

/** The parts of JSON Schema that describe a target file. */
export interface SchemaNode {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** The target file as JSON Schema (draft 7, which editors know best). */
export const schemaDocument = {
  title: 'Target file of milepost',
  ...z.toJSONSchema(targetSchema, { io: 'input', target: 'draft-7' }),
} as unknown as SchemaNode;

/** What the schema says about a place; nothing where it knows no such place. */
export function schemaAt(path: FieldPath): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(
    (node, step) => (typeof step === 'number' ? node?.items : childOf(node, step)),
    schemaDocument,
  );
}

/** The keys that a mapping at this place may have. */
export function keysAt(path: FieldPath): readonly string[] {
  const node = schemaAt(path);
  const alternatives = [node, ...(node?.anyOf ?? [])];
  return [...new Set(alternatives.flatMap((each) => Object.keys(each?.properties ?? {})))];
}

/** The words that may stand at this place, where only some may. */
export function wordsAt(path: FieldPath): readonly string[] {
  return (schemaAt(path)?.enum ?? []).filter((word) => typeof word === 'string');
}

function childOf(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  if (!node) return undefined;
  if (node.properties && Object.hasOwn(node.properties, key)) return node.properties[key];
  const further = node.additionalProperties;
  if (typeof further === 'object') return further;
  return node.anyOf?.map((each) => childOf(each, key)).find((each) => each !== undefined);
}
