import type { Violation } from '../violation';
import { extensionDamages, extensionsRefused } from './damage';

/** What the library reference can break, for either version. */
export const violations: readonly Violation[] = [
  ...Object.keys({ ...extensionDamages, ...extensionsRefused }).map((id) => ({ id, also: [] })),
  ...['RFC7970', 'RFC5070'].flatMap(ofVersion),
  only('RFC8727', '3.2-to-json'),
  only('RFC8727', '3.2-to-xml'),
];

function ofVersion(specification: string): readonly Violation[] {
  return [
    only(specification, '3-accept'),
    only(specification, '3-nothing-lost'),
    only(specification, '3-nothing-invented'),
    only(specification, '3-nothing-changed'),
    only(specification, '3-order-kept'),
    only(specification, '3-default-implied'),
    only(specification, specification === 'RFC7970' ? '4.1-6' : '4.1-4'),
    // A document element of no namespace is another element: that of before is gone.
    { id: `${specification}-4.2-namespace`, also: [`${specification}-3-nothing-lost`, `${specification}-3-nothing-invented`] },
    only(specification, '4.3-1'),
    only(specification, '3-created'),
  ];
}

function only(specification: string, requirement: string): Violation {
  return { id: `${specification}-${requirement}`, also: [] };
}
