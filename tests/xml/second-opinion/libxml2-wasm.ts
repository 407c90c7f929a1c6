import { SchemaValidator } from '../../../src/xml/schema-validator';
import type { Validity } from '../../../src/xml/validity';
import type { Engine, Opinion } from './opinion';

/** The engine that judges implementations, asked in the same way as the others. */
export const libxml2Wasm: Engine = {
  name: 'libxml2-wasm',
  absence: () => undefined,
  opinions: async (schema, subjects) => {
    const validator = new SchemaValidator();
    try {
      const validities = await Promise.all(subjects.map(({ bytes }) => validator.validate(schema, bytes)));
      return validities.map(opinionOf);
    } finally {
      await validator.close();
    }
  },
};

function opinionOf(validity: Validity): Opinion {
  if (validity.undecided) return { verdict: 'unjudged', because: `${validity.undecided}: ${validity.detail}` };
  if (validity.valid) return { verdict: 'valid', because: '' };
  return { verdict: validity.stage === 'schema' ? 'invalid' : 'ill-formed', because: validity.faults[0].message };
}
