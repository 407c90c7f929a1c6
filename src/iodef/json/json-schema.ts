import type { FormOfClass, MemberFacts, MemberType, ScalarType } from './form';
import { allForms, documentClass } from './forms';

/** A JSON Schema (draft 2020-12); a plain object that any validator takes. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the model that binds, section 6 of RFC 8727: every pattern anchored and fit for the `u` flag, formats in words that patterns can say. */
export function jsonSchema(): JsonSchema {
  const definitions = Object.entries(allForms()).map(([name, form]) => [name, schemaOf(form)] as const);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'IODEF in JSON: RFC 8727, section 6', ...reference(documentClass), $defs: Object.fromEntries(definitions) };
}

function schemaOf({ members, choice, section }: FormOfClass): JsonSchema {
  const kept = Object.entries(members).filter(([, { tolerated }]) => tolerated?.member === undefined);
  const required = kept.flatMap(([name, facts]) => (facts.required ? [name] : []));
  return {
    $comment: `section ${section}`,
    type: 'object',
    properties: Object.fromEntries(kept.map(([name, facts]) => [name, ofMember(facts)])),
    ...(required.length > 0 && { required }),
    ...(choice && { [choice.required ? 'oneOf' : 'anyOf']: [...choice.of.map((member) => onlyOf(choice.of, member, choice.required)), ...(choice.required ? [] : [noneOf(choice.of)])] }),
    additionalProperties: false,
  };
}

/** `oneOf` says by itself that there is no other. */
function onlyOf(all: readonly string[], member: string, counted: boolean): JsonSchema {
  return { required: [member], ...(!counted && { not: { anyOf: all.filter((other) => other !== member).map((other) => ({ required: [other] })) } }) };
}

function noneOf(all: readonly string[]): JsonSchema {
  return { not: { anyOf: all.map((member) => ({ required: [member] })) } };
}

function ofMember({ type, many }: MemberFacts): JsonSchema {
  return many ? { type: 'array', items: ofType(type), minItems: 1 } : ofType(type);
}

function ofType(type: MemberType): JsonSchema {
  if ('class' in type) return reference(type.class);
  if ('multilingual' in type) return { oneOf: [{ type: 'string' }, reference('MLStringType')] };
  return 'values' in type ? { enum: type.values } : scalars[type.scalar];
}

function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

const identifier = { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_.\\-]*$' };

const scalars: Readonly<Record<ScalarType, JsonSchema>> = {
  INTEGER: { type: 'integer' },
  REAL: { type: 'number' },
  POSITIVE_REAL: { type: 'number', exclusiveMinimum: 0 },
  STRING: { type: 'string' },
  BYTE: { type: 'string', contentEncoding: 'base64', pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
  LANGUAGE: { type: 'string', pattern: '^(?:|[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*)$' },
  DATETIME: {
    type: 'string',
    format: 'date-time',
    pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+\\-](?:[01]\\d|2[0-3]):[0-5]\\d)$',
  },
  TIMEZONE: { type: 'string', pattern: '^(?:Z|[+\\-](?:0[0-9]|1[0-4]):[0-5][0-9])$' },
  PORTLIST: { type: 'string', pattern: '^[0-9]+(?:-[0-9]+)?(?:,[0-9]+(?:-[0-9]+)?)*$' },
  URL: { type: 'string', format: 'uri', pattern: "^[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=\\-]|%[0-9a-fA-F]{2})*$" },
  ID: identifier,
  IDREF: identifier,
};
