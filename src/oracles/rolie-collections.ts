import type { Finding } from '../evidence';
import { type Category, categoriesOf, isAtom, placeOf, type Retrieved } from './atom';
import { type Collection, rootOf } from './atom-publishing';
import { type Feed, informationTypesOf, isInformationTypeTerm } from './rolie';

/** RFC 8322, section 5.1.2: a ROLIE Collection has one information type, with a term that the registry could hold. */
export function collectionsHaveOneInformationType(collections: readonly Collection[]): readonly Finding[] {
  return collections.flatMap(({ service, element, categories }) => {
    const terms = informationTypesOf(categories);
    if (terms.length === 1 && isInformationTypeTerm(terms[0])) return [];
    return [{ where: placeOf(service, element), expected: 'one information type with its term', actual: listOf(terms) }];
  });
}

/** RFC 5023, section 10: what a Collection points to is an Atom Feed. */
export function collectionsLeadToFeeds(answers: readonly { readonly collection: Collection; readonly retrieved: Retrieved }[]): readonly Finding[] {
  return answers.flatMap(({ collection: { service, element }, retrieved }) => {
    const { url, status, document, fault } = retrieved;
    if (status === 200 && isAtom(document?.root, 'feed')) return [];
    const actual = status === 200 ? (fault ? `XML that ends at line ${fault.line}: ${fault.message}` : rootOf(document)) : `status ${status}`;
    return [{ where: placeOf(service, element), expected: `an Atom Feed at ${url}`, actual }];
  });
}

/** RFC 8322, section 5.1.2: a Collection and the Feed that it points to have the same categories, by scheme and term, as far as they are known. */
export function collectionsAgreeWithFeeds(feeds: readonly Feed[]): readonly Finding[] {
  return feeds.flatMap(({ document, collection }) => {
    if (!collection?.categoriesKnown) return [];
    const inFeed = namesOf(categoriesOf(document.root));
    const inCollection = namesOf(collection.categories);
    if (inFeed.join('\n') === inCollection.join('\n')) return [];
    return [{ where: placeOf(document, document.root), expected: `the categories of its Collection: ${listOf(inCollection)}`, actual: listOf(inFeed) }];
  });
}

function namesOf(categories: readonly Category[]): readonly string[] {
  return [...new Set(categories.map(({ scheme, term }) => `${scheme} "${term ?? ''}"`.trim()))].sort();
}

function listOf(texts: readonly (string | undefined)[]): string {
  return texts.length === 0 ? 'none' : texts.map((text) => text ?? '(no term)').join(', ');
}
