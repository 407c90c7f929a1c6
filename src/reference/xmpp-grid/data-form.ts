import { attribute, child, element, elements, is, text, type Element } from './xml/element';
import { namespaces } from './namespaces';

/** A field of a form that goes out (XEP-0004). */
export interface FormField {
  readonly name: string;
  readonly type: 'boolean' | 'hidden' | 'jid-single' | 'list-single' | 'text-single';
  readonly label?: string;
  readonly options?: readonly string[];
  readonly value: string;
}

/** A form that came in: what it is about, and the first value of each field. */
export interface SubmittedForm {
  readonly type: string;
  /** FORM_TYPE; undefined where the form does not say. */
  readonly about: string | undefined;
  readonly values: ReadonlyMap<string, string>;
}

/** Writes a form; `result` forms carry no options. */
export function formOf(type: 'form' | 'result', about: string, fields: readonly FormField[]): Element {
  const hidden: FormField = { name: 'FORM_TYPE', type: 'hidden', value: about };
  return element(namespaces.dataForm, 'x', { type }, ...[hidden, ...fields].map((field) => fieldOf(field, type === 'form')));
}

/** Reads the form inside an element; undefined where there is none. */
export function submittedForm(parent: Element | undefined): SubmittedForm | undefined {
  const form = child(parent, namespaces.dataForm, 'x');
  if (!form) return undefined;
  const fields = elements(form).filter((candidate) => is(candidate, namespaces.dataForm, 'field'));
  const values = new Map(
    fields.map((field) => [attribute(field, 'var') ?? '', text(child(field, namespaces.dataForm, 'value'))] as const),
  );
  return { type: attribute(form, 'type') ?? '', about: values.get('FORM_TYPE'), values };
}

/** The two ways of writing true and the two of writing false; undefined for anything else. */
export function booleanOf(value: string | undefined): boolean | undefined {
  if (value === '1' || value === 'true') return true;
  return value === '0' || value === 'false' ? false : undefined;
}

function fieldOf({ name, type, label, options = [], value }: FormField, withOptions: boolean): Element {
  const choices = withOptions ? options : [];
  return element(
    namespaces.dataForm,
    'field',
    { var: name, type, label },
    ...choices.map((option) => element(namespaces.dataForm, 'option', {}, valueOf(option))),
    valueOf(value),
  );
}

function valueOf(value: string): Element {
  return element(namespaces.dataForm, 'value', {}, value);
}
