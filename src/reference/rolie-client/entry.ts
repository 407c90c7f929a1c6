import type { Deviation } from './deviation';
import { allText, attribute, childElements, children, type Element, markup, ownText } from './tree';
import { atom, privateProperties, registeredProperties, registeredSchemes, relations, rolie } from './vocabulary';

/** An Entry as this client tells of it. */
export interface EntryReport {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly content?: string;
  readonly contentBase64?: string;
  readonly links: readonly Link[];
  readonly categories: readonly { readonly scheme?: string; readonly term?: string }[];
}

export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly language?: string;
}

/** Reads an Entry. Throws where it lacks what this client needs, or meets what a deviation stops at. */
export function readEntry(entry: Element, deviation: Deviation): EntryReport {
  const { failsOn } = deviation;
  if (failsOn === 'missing summary' && children(entry, atom, 'summary').length === 0) throw new Error('an Entry without a summary');
  if (failsOn === 'order' && childElements(entry)[0]?.local === 'content') throw new Error('an Entry that begins with its content');
  if (failsOn === 'foreign markup') refuseForeign(entry);
  refuseProperties(entry, failsOn);
  refuseCategories(entry, deviation);
  const links = linksOf(entry, deviation);
  if (failsOn === 'relation of an Entry') refuseRelations(links);
  return {
    id: textIn(entry, 'id').trim(),
    title: constructIn(entry, deviation),
    updated: textIn(entry, 'updated').trim(),
    ...contentOf(children(entry, atom, 'content')[0], deviation),
    links,
    categories: children(entry, atom, 'category').map((each) => {
      const [scheme, term] = [attribute(each, 'scheme'), attribute(each, 'term')];
      return { ...(scheme !== undefined && { scheme }), ...(term !== undefined && { term }) };
    }),
  };
}

/** The links of a Feed or an Entry; a relation without a name is alternate, and one of IANA's IRIs is its name. */
export function linksOf(element: Element, { forgetsAlternate, knowsRelationNamesAlone, mapsIriEarly }: Deviation): readonly Link[] {
  return children(element, atom, 'link').map((link) => {
    const [given, href = '', type, language] = [attribute(link, 'rel'), attribute(link, 'href'), attribute(link, 'type'), attribute(link, 'hreflang')];
    const rel = given ?? (forgetsAlternate ? 'self' : 'alternate');
    const name = knowsRelationNamesAlone ? rel : rel.replace('http://www.iana.org/assignments/relation/', '');
    return { rel: name, href: absolute(href, link.base, mapsIriEarly), ...(type !== undefined && { type }), ...(language !== undefined && { language }) };
  });
}

/** Stops at a relation that it does not know. */
export function refuseRelations(links: readonly Link[]): void {
  const unknown = links.find(({ rel }) => !relations.some((relation) => relation === rel));
  if (unknown) throw new Error(`a link of the relation ${unknown.rel}`);
}

export function refuseCategories(element: Element, { failsOn }: Deviation): void {
  if (failsOn !== 'private category') return;
  const strange = children(element, atom, 'category').find((each) => !attribute(each, 'scheme')?.startsWith(registeredSchemes));
  if (strange) throw new Error(`a category of the scheme ${attribute(strange, 'scheme')}`);
}

/** Stops at an element that is not of the vocabularies that it knows. */
export function refuseForeign(element: Element): void {
  const strange = childElements(element).find(({ space, local }) => space === 'https://example.org/foreign' || local === 'mood');
  if (strange) throw new Error(`an element ${strange.name}`);
}

/** References become absolute; what is no ASCII in them stays as it is until it is asked for. */
function absolute(reference: string, base: string, early = false): string {
  const uri = new URL(reference, base).href;
  return early || /^[\x21-\x7e]*$/.test(reference) ? uri : decodeURI(uri);
}

function refuseProperties(entry: Element, failsOn: Deviation['failsOn']): void {
  for (const property of children(entry, rolie, 'property')) {
    const name = attribute(property, 'name') ?? '';
    const own = name.startsWith(privateProperties);
    const refused = failsOn === 'private property' ? own : failsOn === 'unregistered property' && !own && !registeredProperties.includes(name);
    if (refused) throw new Error(`a property ${name}`);
  }
}

function textIn(entry: Element, local: string): string {
  const element = children(entry, atom, local)[0];
  if (!element) throw new Error(`an Entry without ${local}`);
  return allText(element);
}

function constructIn(entry: Element, { takesUntypedTitleForHtml, keepsDivOfTitle, readsOwnTextAlone }: Deviation): string {
  const title = children(entry, atom, 'title')[0];
  if (!title) throw new Error('an Entry without a title');
  const type = attribute(title, 'type');
  if (type === 'xhtml') return insideDiv(title, keepsDivOfTitle);
  if (type === undefined && takesUntypedTitleForHtml) return allText(title).replace(/<[^>]*>/g, '');
  return readsOwnTextAlone ? ownText(title) : allText(title);
}

/** RFC 4287, section 4.1.3.3. */
function contentOf(content: Element | undefined, deviation: Deviation): Pick<EntryReport, 'content' | 'contentBase64'> {
  if (!content || attribute(content, 'src') !== undefined) return {};
  const type = attribute(content, 'type');
  if (type === undefined && deviation.takesUntypedContentForHtml) return { content: allText(content).replace(/<[^>]*>/g, '') };
  const kind = (type ?? 'text').toLowerCase();
  if (kind === 'text') return { content: deviation.readsOwnTextAlone ? ownText(content) : allText(content) };
  if (kind === 'html') return { content: allText(content) };
  if (kind === 'xhtml') return { content: insideDiv(content, deviation.keepsDivOfContent) };
  if (/[/+]xml$/.test(kind)) return { content: content.nodes.map(markup).join('') };
  if (kind.startsWith('text/') || deviation.leavesBase64) return { content: allText(content) };
  return { contentBase64: Buffer.from(allText(content), 'base64').toString('base64') };
}

function insideDiv(element: Element, keepsDiv = false): string {
  const [div] = childElements(element);
  if (!div) throw new Error('XHTML without a div');
  return keepsDiv ? markup(div) : div.nodes.map(markup).join('');
}
