import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument, namespaces } from './iodef-document';
import { collapsed } from './iodef-type';

/** What is called a victim's e-mail address is an Email of IODEF (RFC 5941, section 5.3.1.1). */
export function placesVictimsAddresses(document: IodefDocument): readonly Finding[] {
  return componentsIn(document)
    .filter((component) => meaningOf(component) === meanings.email && emailsOf(component).length !== 1)
    .map((component) => findingAt(document, component, { expected: 'one Email of IODEF', actual: contentOf(component) }));
}

/** The Email of a component holds an address (RFC 5941, section 5.3.1.1). */
export function givesVictimsAddresses(document: IodefDocument): readonly Finding[] {
  return componentsIn(document)
    .flatMap(emailsOf)
    .filter(({ text }) => !/^\S+@\S+$/.test(text.trim()))
    .map((email) => findingAt(document, email, { expected: 'an e-mail address', actual: `"${collapsed(email.text)}"` }));
}

/** A component with an Email is of data type string (RFC 5941, section 5.3.1.1), which RFC 5070 has for what holds no element. */
export function typesVictimsAddresses(document: IodefDocument): readonly Finding[] {
  return wronglyTyped(document, (component) => emailsOf(component).length > 0);
}

/** A component with an Email says that it means a victim's address (RFC 5941, section 5.3.1.1). */
export function namesVictimsAddresses(document: IodefDocument): readonly Finding[] {
  return misnamed(document, meanings.email, (component) => emailsOf(component).length > 0);
}

/** What is called a victim's user identifier is one UserID, or text (RFC 5941, section 5.3.1.2). */
export function placesVictimsIdentifiers(document: IodefDocument): readonly Finding[] {
  return identifiersIn(document)
    .filter(({ children }) => children.length > 1 || children.some((child) => !isUserId(child)))
    .map((component) => findingAt(document, component, { expected: 'a UserID or text', actual: contentOf(component) }));
}

/** A victim's user identifier is text without elements (RFC 5941, section 5.3.1.2). */
export function givesVictimsIdentifiersAsStrings(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v1', 'thraud:UserID')
    .filter(({ children }) => children.length > 0)
    .map((user) => findingAt(document, user, { expected: 'a string', actual: contentOf(user) }));
}

/** A victim's user identifier says something (RFC 5941, section 5.3.1.2). */
export function givesVictimsIdentifiers(document: IodefDocument): readonly Finding[] {
  return identifiersIn(document)
    .map((component) => component.children.find(isUserId) ?? component)
    .filter((holder) => holder.text.trim() === '' && holder.children.length === 0)
    .map((holder) => findingAt(document, holder, { expected: 'a user identifier', actual: 'no content' }));
}

/** A component with a user identifier is of data type string (RFC 5941, section 5.3.1.2). */
export function typesVictimsIdentifiers(document: IodefDocument): readonly Finding[] {
  return wronglyTyped(document, holdsIdentifier);
}

/** A component with a user identifier says that it means one (RFC 5941, section 5.3.1.2). */
export function namesVictimsIdentifiers(document: IodefDocument): readonly Finding[] {
  return misnamed(document, meanings.user, ({ children }) => children.some(isUserId));
}

/** Whether the document names a victim by an e-mail address. */
export function hasVictimsAddress(document: IodefDocument): boolean {
  return componentsIn(document).some((component) => meaningOf(component) === meanings.email || emailsOf(component).length > 0);
}

/** Whether the document names a victim by a user identifier. */
export function hasVictimsIdentifier(document: IodefDocument): boolean {
  return identifiersIn(document).length > 0;
}

const meanings = { email: 'victim email address', user: 'victim user id' } as const;

function componentsIn(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v1', 'thraud:IdentityComponent');
}

function identifiersIn(document: IodefDocument): readonly XmlElement[] {
  return componentsIn(document).filter(holdsIdentifier);
}

function holdsIdentifier(component: XmlElement): boolean {
  return meaningOf(component) === meanings.user || component.children.some(isUserId);
}

function wronglyTyped(document: IodefDocument, concerned: (component: XmlElement) => boolean): readonly Finding[] {
  return componentsIn(document)
    .filter((component) => concerned(component) && attributeOf(component, 'dtype') !== 'string')
    .map((component) => {
      const dtype = attributeOf(component, 'dtype');
      const tolerated = dtype === 'xml' && component.children.length > 0;
      return findingAt(document, component, { expected: '@dtype="string"', actual: dtype === undefined ? 'no @dtype' : `"${dtype}"`, ...(tolerated && { defect: 'D24' }) });
    });
}

function misnamed(document: IodefDocument, meaning: string, concerned: (component: XmlElement) => boolean): readonly Finding[] {
  return componentsIn(document)
    .filter((component) => concerned(component) && meaningOf(component) !== meaning)
    .map((component) => findingAt(document, component, { expected: `@meaning="${meaning}"`, actual: meaningOf(component) === undefined ? 'no @meaning' : `"${meaningOf(component)}"` }));
}

function meaningOf(component: XmlElement): string | undefined {
  return attributeOf(component, 'meaning');
}

function emailsOf(component: XmlElement): readonly XmlElement[] {
  return childrenOf(component, namespaces.v1, 'Email');
}

function isUserId({ namespace, local }: XmlElement): boolean {
  return namespace === 'urn:ietf:params:xml:ns:thraud-1.0' && local === 'UserID';
}

function contentOf({ children, text }: XmlElement): string {
  return children.length > 0 ? children.map(({ local }) => local).join(', ') : `"${collapsed(text)}"`;
}
