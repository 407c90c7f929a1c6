import { parse } from 'yaml';
import { z } from 'zod';

/** Where a specification, or an engine that judges by it, is wrong, and the reading that the suite takes. */
const defectSchema = z.strictObject({
  /** D for a specification, E for an engine. */
  id: z.string().regex(/^[DE]\d{2}$/, 'D09, or E01'),
  kind: z.enum(['contradiction', 'schema', 'example', 'erratum', 'engine']),
  /** Ids of the specifications it concerns, or the names of engines. */
  concerns: z.array(z.string().min(1)).min(1),
  what: z.string().min(1),
  reading: z.string().min(1),
});

export type Defect = Readonly<z.infer<typeof defectSchema>>;

/** Reads `reports/defects.yaml`; throws zod's error where an entry lacks something or an id comes twice. */
export function defectsFrom(yaml: string): readonly Defect[] {
  return z
    .array(defectSchema)
    .refine((defects) => new Set(defects.map(({ id }) => id)).size === defects.length, 'expected each id once')
    .parse(parse(yaml));
}
