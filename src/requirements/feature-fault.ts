/** A feature file that breaks the house's Gherkin; one line a fault: `file:line: what was expected`. */
export class FeatureFault extends Error {
  override readonly name = 'FeatureFault';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}
