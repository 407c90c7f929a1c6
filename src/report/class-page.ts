import type { ClassReference, ModelReference } from '../grammar/model-reference';
import type { Requirement } from '../requirements/requirement';
import { urlOf } from '../requirements/rule';
import { pageOf } from './page';
import { specificationOf } from './specifications';

/** One class of the data model: what it holds, where prose and schema disagree, what requirements its section has, and the vectors that show and break it. */
export function classPage(model: ModelReference, own: ClassReference, requirements: readonly Requirement[]): string {
  const specification = specificationOf(model.specification);
  const links = new Map(model.classes.map(({ name, slug }) => [name, slug]));
  const ofSection = requirements.filter(({ specification: of, section }) => of === model.specification && section === own.section);
  return pageOf(
    'class',
    { title: `${own.name} in ${specification.name}`, root: '../../' },
    {
      ...own,
      specification,
      attributes: own.attributes.map((attribute) => ({ ...attribute, slug: attribute.name.replace(':', '-'), remark: remarkOn(attribute) })),
      url: urlOf(model.specification, own.section),
      heldBy: own.heldBy.map((name) => ({ name, slug: links.get(name) ?? '' })),
      requirements: ofSection.map(({ id, title }) => ({ id, title })),
      lines: own.whole.text.trimEnd(),
    },
  );
}

function remarkOn({ byDefault, fixed }: ClassReference['attributes'][number]): string {
  if (fixed) return `always ${fixed}`;
  return byDefault ? `by default ${byDefault}` : '';
}
