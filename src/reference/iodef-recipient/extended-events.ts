import { childrenOf, type Element } from './element';

/** What an event with a report of phishing or a record of fraud lacks, or has too much of (RFC 5901, section 6; RFC 5941, section 4); nothing of the extension that is passed over. */
export function eventFault(event: Element, passed?: string): string | undefined {
  const extensions = childrenOf(event).filter(({ name }) => name.endsWith('}AdditionalData')).flatMap(childrenOf);
  const count = (namespace: string): number => (namespace === passed ? 0 : extensions.filter(({ name }) => name.startsWith(`{${namespace}}`)).length);
  if (count('urn:ietf:params:xml:ns:thraud-1.0') > 1) return 'two records of fraud';
  const dated = childrenOf(event).some(({ name }) => name.endsWith('}DetectTime'));
  return count('urn:ietf:params:xml:ns:iodef-phish-1.0') > 0 && !dated ? 'a report of phishing and no time of detection' : undefined;
}
