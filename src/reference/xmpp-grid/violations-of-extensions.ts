/**
 * The requirements of the extensions that this reference breaks on demand, by section; what it does then stands at the
 * place of the behaviour. A refusal that is broken comes as service-unavailable, or without the condition that
 * publish-subscribe adds; a feature that is broken is not named.
 */
export const brokenOfExtensions = [
  // XEP-0060, section 3
  'XEP0060-3-1', 'XEP0060-3-3', 'XEP0060-3-4', 'XEP0060-3-7', 'XEP0060-3-10', 'XEP0060-3-12', 'XEP0060-3-13', 'XEP0060-3-14',
  // XEP-0060, section 4.1
  'XEP0060-4.1-1', 'XEP0060-4.1-2', 'XEP0060-4.1-3', 'XEP0060-4.1-4',
  // XEP-0060, section 4.2
  'XEP0060-4.2-1', 'XEP0060-4.2-2',
  // XEP-0060, section 4.3
  'XEP0060-4.3-1', 'XEP0060-4.3-3', 'XEP0060-4.3-6', 'XEP0060-4.3-7', 'XEP0060-4.3-10', 'XEP0060-4.3-11', 'XEP0060-4.3-12',
  'XEP0060-4.3-15', 'XEP0060-4.3-16', 'XEP0060-4.3-17', 'XEP0060-4.3-18',
  // XEP-0060, section 4.5
  'XEP0060-4.5-2',
  // XEP-0060, section 4.6
  'XEP0060-4.6.2-2',
  // XEP-0060, section 5.1
  'XEP0060-5.1-3',
  // XEP-0060, section 5.2
  'XEP0060-5.2-1', 'XEP0060-5.2-2', 'XEP0060-5.2-4',
  // XEP-0060, section 5.5
  'XEP0060-5.5-3',
  // XEP-0060, section 5.6
  'XEP0060-5.6-5', 'XEP0060-5.6-6', 
  // XEP-0060, section 5.7
  'XEP0060-5.7-3', 
  // XEP-0060, section 6.1
  'XEP0060-6.1.3.1-1', 'XEP0060-6.1.3.1-3', 'XEP0060-6.1.3.7-1', 'XEP0060-6.1.3.8-1', 'XEP0060-6.1.3.10-1', 'XEP0060-6.1.3.12-1',
  'XEP0060-6.1.4-1', 'XEP0060-6.1.4-2', 'XEP0060-6.1.6-2', 'XEP0060-6.1.6-6', 'XEP0060-6.1.6-9', 'XEP0060-6.1.6-10', 'XEP0060-6.1.7-2',
  'XEP0060-6.1.7-3',
  // XEP-0060, section 6.2
  'XEP0060-6.2.2-1', 'XEP0060-6.2.2-3', 'XEP0060-6.2.3.1-1', 'XEP0060-6.2.3.1-2', 'XEP0060-6.2.3.2-1', 'XEP0060-6.2.3.2-2',
  'XEP0060-6.2.3.2-3', 'XEP0060-6.2.3.3-1', 'XEP0060-6.2.3.5-3', 'XEP0060-6.2.3.5-4',
  // XEP-0060, section 6.3
  'XEP0060-6.3.1-1', 'XEP0060-6.3.3-1', 'XEP0060-6.3.4.1-4', 'XEP0060-6.3.4.2-1', 'XEP0060-6.3.4.2-2', 'XEP0060-6.3.4.3-1',
  'XEP0060-6.3.4.3-2', 'XEP0060-6.3.4.4-2', 'XEP0060-6.3.4.4-3', 'XEP0060-6.3.4.5-1', 'XEP0060-6.3.4.5-2', 
  'XEP0060-6.3.4.7-1', 'XEP0060-6.3.6.1-1', 'XEP0060-6.3.6.2-1', 'XEP0060-6.3.7-4', 'XEP0060-6.3.7-5',
  // XEP-0060, section 6.4
  'XEP0060-6.4.1-2', 'XEP0060-6.4.2-1', 
  // XEP-0060, section 6.5
  'XEP0060-6.5.1-1', 'XEP0060-6.5.1-7', 'XEP0060-6.5.1-8', 'XEP0060-6.5.3-1', 'XEP0060-6.5.4-2', 'XEP0060-6.5.7-2', 'XEP0060-6.5.9.1-1',
  'XEP0060-6.5.9.1-2', 'XEP0060-6.5.9.2-1', 'XEP0060-6.5.9.2-2', 'XEP0060-6.5.9.3-1', 'XEP0060-6.5.9.3-2', 'XEP0060-6.5.9.4-1',
  'XEP0060-6.5.9.8-1', 'XEP0060-6.5.9.10-1', 'XEP0060-6.5.9.11-1',
  // XEP-0060, section 7.1
  'XEP0060-7.1.2-1', 'XEP0060-7.1.2-5', 'XEP0060-7.1.2.3-1', 'XEP0060-7.1.2.3-2', 'XEP0060-7.1.2.4-1', 'XEP0060-7.1.2.4-2',
  'XEP0060-7.1.2.5-1', 'XEP0060-7.1.2.5-2', 'XEP0060-7.1.2.5-5', 'XEP0060-7.1.3.3-1', 'XEP0060-7.1.3.4-1', 'XEP0060-7.1.3.4-2',
  'XEP0060-7.1.3.6-1', 'XEP0060-7.1.3.6-2', 'XEP0060-7.1.3.7-2', 'XEP0060-7.1.3.7-3', 'XEP0060-7.1.3.7-6', 'XEP0060-7.1.4-3',
  'XEP0060-7.1.5-2', 'XEP0060-7.1.5-6',
  // XEP-0060, section 7.2
  'XEP0060-7.2-1', 'XEP0060-7.2.2-1', 'XEP0060-7.2.2.2-1', 'XEP0060-7.2.2.2-2', 'XEP0060-7.2.3.4-1', 'XEP0060-7.2.3.4-2',
  'XEP0060-7.2.3.5-1', 
  // XEP-0060, section 8.1
  'XEP0060-8.1.1-1', 'XEP0060-8.1.1-6', 'XEP0060-8.1.1-7', 'XEP0060-8.1.1-9', 'XEP0060-8.1.1-11', 'XEP0060-8.1.2-3',
  'XEP0060-8.1.2-4', 'XEP0060-8.1.3-1', 'XEP0060-8.1.3-4', 
  // XEP-0060, section 8.2
  'XEP0060-8.2-1', 'XEP0060-8.2.2-2', 'XEP0060-8.2.2-4', 'XEP0060-8.2.5.2-1', 'XEP0060-8.2.5.3-2',
  'XEP0060-8.2.5.3-3', 'XEP0060-8.2.5.3-4',
  // XEP-0060, section 8.3
  'XEP0060-8.3.1-2', 'XEP0060-8.3.2-3', 
  // XEP-0060, section 8.4
  'XEP0060-8.4-1', 'XEP0060-8.4.2-1', 'XEP0060-8.4.2-2', 'XEP0060-8.4.2-3',
  // XEP-0060, section 8.5
  'XEP0060-8.5.3.3-1',
  // XEP-0060, section 8.6
  'XEP0060-8.6-2', 'XEP0060-8.6-3', 'XEP0060-8.6-6', 'XEP0060-8.6-8', 'XEP0060-8.6-9', 'XEP0060-8.6-10',
  // XEP-0060, section 8.7
  'XEP0060-8.7-2', 'XEP0060-8.7.2-1', 'XEP0060-8.7.2-2', 'XEP0060-8.7.3.3-1', 'XEP0060-8.7.3.4-1', 'XEP0060-8.7.4-2',
  'XEP0060-8.7.4-4', 'XEP0060-8.7.4-5',
  // XEP-0060, section 8.8
  'XEP0060-8.8.1.2-2', 'XEP0060-8.8.1.2-3', 'XEP0060-8.8.1.2-5', 'XEP0060-8.8.2.1-3', 
  'XEP0060-8.8.2.4-2', 'XEP0060-8.8.2.4-3', 'XEP0060-8.8.2.4-6', 'XEP0060-8.8.3-1', 'XEP0060-8.8.4-1',
  // XEP-0060, section 8.9
  'XEP0060-8.9.1.2-2', 'XEP0060-8.9.2.1-3', 'XEP0060-8.9.2.4-2',
  'XEP0060-8.9.2.4-3', 'XEP0060-8.9.2.4-4', 'XEP0060-8.9.2.4-9', 'XEP0060-8.9.2.4-11', 'XEP0060-8.9.3-1',
  // XEP-0060, section 10
  'XEP0060-10-13',
  // XEP-0060, section 12.3
  'XEP0060-12.3-1', 'XEP0060-12.3-2',
  // XEP-0060, section 12.4
  'XEP0060-12.4-2',
  // XEP-0060, section 12.9
  'XEP0060-12.9-1', 'XEP0060-12.9-2',
  // XEP-0060, section 12.11
  'XEP0060-12.11-3', 'XEP0060-12.11-5', 'XEP0060-12.11-6',
  // XEP-0060, section 12.14
  'XEP0060-12.14-4', 'XEP0060-12.14-5',
  // XEP-0060, section 14.2
  'XEP0060-14.2-1',
  // XEP-0060, section 16.4
  'XEP0060-16.4-1',
  // XEP-0004, section 3
  'XEP0004-3-3',
  // XEP-0004, section 3.1
  'XEP0004-3.1-8',
  // XEP-0004, section 3.2
  'XEP0004-3.2-1', 'XEP0004-3.2-10', 'XEP0004-3.2-12', 'XEP0004-3.2-16',
  // XEP-0004, section 3.3
  'XEP0004-3.3-12', 'XEP0004-3.3-13',
  // XEP-0004, section 3.5
  'XEP0004-3.5-1',
  // XEP-0004, section 4
  'XEP0004-4-1',
  // XEP-0004, section 12
  'XEP0004-12-3',
  // XEP-0030, section 3.1
  'XEP0030-3.1-5', 'XEP0030-3.1-15', 'XEP0030-3.1-18', 'XEP0030-3.1-20', 'XEP0030-3.1-21',
  // XEP-0030, section 4.1
  'XEP0030-4.1-2', 'XEP0030-4.1-6', 'XEP0030-4.1-7', 'XEP0030-4.1-10', 'XEP0030-4.1-11', 'XEP0030-4.1-12',
  // XEP-0030, section 4.2
  'XEP0030-4.2-3', 'XEP0030-4.2-6', 'XEP0030-4.2-7', 'XEP0030-4.2-8',
  // XEP-0030, section 6.3
  'XEP0030-6.3-1',
  // XEP-0030, section 7
  'XEP0030-7-1',
  // XEP-0030, section 8
  'XEP0030-8-2', 'XEP0030-8-4',
  // XEP-0059, section 2.2
  'XEP0059-2.2-4', 'XEP0059-2.2-5', 'XEP0059-2.2-8', 'XEP0059-2.2-10', 'XEP0059-2.2-12', 'XEP0059-2.2-13', 'XEP0059-2.2-15',
  'XEP0059-2.2-17',
  // XEP-0059, section 2.3
  'XEP0059-2.3-2',
  // XEP-0059, section 2.4
  'XEP0059-2.4-1',
  // XEP-0059, section 2.6
  'XEP0059-2.6-5', 'XEP0059-2.6-8', 'XEP0059-2.6-9',
  // XEP-0160, section 2
  'XEP0160-2-2',
  // XEP-0160, section 3
  'XEP0160-3-1', 'XEP0160-3-3', 'XEP0160-3-4', 'XEP0160-3-5', 'XEP0160-3-6', 'XEP0160-3-7',
  // XEP-0160, section 4
  'XEP0160-4-1',
  // XEP-0203, section 2
  'XEP0203-2-1', 'XEP0203-2-2', 'XEP0203-2-4',
  // XEP-0203, section 5
  'XEP0203-5-1',
] as const;

/** Those on a Broker that does without an optional feature; the refusal names no feature, or comes where none is due. */
export const brokenOfDoingWithout = [
  'XEP0060-6.1.6-8',
  'XEP0060-5.6-7',
  'XEP0060-5.7-4',
  'XEP0060-6.2.3.5-2',
  'XEP0060-6.3.4.6-1',
  'XEP0060-6.4.3.2-1',
  'XEP0060-7.2.3.6-1',
  'XEP0060-8.1.1-8',
  'XEP0060-8.1.3-6',
  'XEP0060-8.2.3.1-1',
  'XEP0060-8.3.4.2-1',
  'XEP0060-8.5.3.1-1',
  'XEP0060-8.7.3.2-1',
  'XEP0060-8.8.1.3-1',
  'XEP0060-8.8.2.3-1',
  'XEP0060-8.9.1.3-1',
  'XEP0060-8.9.2.3-1',
  'XEP0060-8.9.2.3-2',
  'XEP0060-11-1',
  'XEP0059-4-3',
] as const;

export type BrokenOfExtensions = (typeof brokenOfExtensions)[number] | (typeof brokenOfDoingWithout)[number];

/** What else cannot help failing with one of them. */
export const alsoOfExtensions: Partial<Record<BrokenOfExtensions, readonly string[]>> = {
  // ALSO
};
