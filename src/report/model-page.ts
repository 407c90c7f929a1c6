import type { ModelReference } from '../grammar/model-reference';
import { pageOf } from './page';
import { specificationOf } from './specifications';

/** The words for the kinds of grammar items, as the report counts them. */
const kindWords: Readonly<Record<string, string>> = { all: 'all of the grammar', child: 'children', attribute: 'attributes', value: 'values of lists', type: 'data types' };

/** The classes of a version with their sections, each with its page. */
export function modelPage(model: ModelReference): string {
  const specification = specificationOf(model.specification);
  return pageOf('model', { title: `${specification.name} data model`, root: '../' }, { specification, counts: countsOf(model), groups: groupsOf(model) });
}

/** How much of the grammar the vectors exercise and violate, in rows. */
export function countsOf({ counts }: Pick<ModelReference, 'counts'>): readonly object[] {
  return counts.filter(({ total }) => total > 0).map(({ kind, total, exercised, violated }) => ({ kind: kindWords[kind] ?? kind, total, exercised, violated, whole: exercised === total && violated === total }));
}

function groupsOf({ classes }: ModelReference): readonly object[] {
  return (['class', 'data type'] as const).map((kind) => ({
    name: kind === 'class' ? 'Classes' : 'Data types with a structure',
    rows: classes
      .filter((each) => each.kind === kind)
      .map(({ name, slug, section, attributes, children, content, disputes, broken }) => ({
        name,
        slug,
        section,
        attributes: attributes.length,
        children: children.length,
        content,
        disputes: [...new Set(disputes.map(({ defect }) => defect))],
        broken: broken.length,
      }))
      .sort((one, other) => collator.compare(one.section, other.section)),
  }));
}

const collator = new Intl.Collator('en', { numeric: true });
