import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { findingAt, iodefElementsOf, namespaces, type IodefDocument } from './iodef-document';

/** Whether the document uses the idiom of private values at all, rightly or wrongly. */
export function usesPrivateValues(document: IodefDocument): boolean {
  return iodefElementsOf(document).some((element) => element.attributes.some(({ namespace, local, value }) => namespace === '' && (local.startsWith('ext-') || value === 'ext-value')));
}

/** An attribute set to `ext-value` has its value in the attribute `ext-` of the same element (RFC 7970, section 5.1.1; RFC 5070, section 5.1). */
export function extValueHasItsValue(document: IodefDocument): readonly Finding[] {
  const withPrivateValues = iodefElementsOf(document).filter(({ attributes }) => attributes.some(({ value }) => value === 'ext-value'));
  return withPrivateValues.flatMap((element) =>
    element.attributes
      .filter(({ namespace, local, value }) => namespace === '' && value === 'ext-value' && !local.startsWith('ext-'))
      .filter(({ local }) => (attributeOf(element, `ext-${local}`) ?? '') === '')
      .map(({ local }) => findingAt(document, element, { expected: `@ext-${local} with the value of @${local}="ext-value"`, actual: `no @ext-${local}` })),
  );
}

/** An attribute `ext-` stands only beside its attribute set to `ext-value` (RFC 7970, section 5.1.1; RFC 5070, section 5.1). */
export function extAttributeNeedsExtValue(document: IodefDocument): readonly Finding[] {
  const extended = iodefElementsOf(document).filter(({ attributes }) => attributes.some(({ local }) => local.startsWith('ext-')));
  return extended.flatMap((element) =>
    element.attributes
      .filter(({ namespace, local }) => namespace === '' && local.startsWith('ext-'))
      .flatMap(({ local }) => {
        const name = local.slice('ext-'.length);
        const value = attributeOf(element, name);
        if (value === 'ext-value') return [];
        const actual = value === undefined ? `no @${name}` : `@${name}="${value}"`;
        const tolerated = isOfPhishingReports(element) && local === 'ext-purpose';
        return [findingAt(document, element, { expected: `@${name}="ext-value" beside @${local}`, actual, ...(tolerated && { defect: 'D19' }) })];
      }),
  );
}

/** An Incident of version 1 that states its purpose as both examples of RFC 5901 do. */
function isOfPhishingReports(element: XmlElement): boolean {
  return element.local === 'Incident' && element.namespace === namespaces.v1 && attributeOf(element, 'ext-purpose') === 'create';
}
