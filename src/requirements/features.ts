import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { generateMessages } from '@cucumber/gherkin';
import {
  IdGenerator,
  type Envelope,
  type FeatureChild,
  type GherkinDocument,
  type Pickle,
  type Rule,
  type RuleChild,
  type Scenario,
  SourceMediaType,
} from '@cucumber/messages';
import { FeatureFault } from './feature-fault';
import type { Requirement, TestCase } from './requirement';
import { factsOf, type RuleFacts } from './rule';
import { roles, type Role } from '../register/roles';

/** The project's own folder; features are named relative to it. */
export const projectFolder = path.resolve(__dirname, '../..');

/**
 * Reads every requirement from the features below a folder, in the order of specification and section.
 * Throws FeatureFault with all faults at once.
 */
export function readRequirements(folder = 'features'): readonly Requirement[] {
  const faults: string[] = [];
  const requirements = featureFiles(folder).flatMap((uri) => requirementsOf(uri, faults));
  if (faults.length > 0) throw new FeatureFault(faults);
  return requirements.sort(inOrderOfSpecification);
}

function featureFiles(folder: string): readonly string[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

function requirementsOf(uri: string, faults: string[]): readonly Requirement[] {
  const source = readFileSync(path.join(projectFolder, uri), 'utf8');
  const envelopes = generateMessages(source, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
    newId: IdGenerator.incrementing(),
    includeGherkinDocument: true,
    includePickles: true,
  });
  const unread = envelopes.flatMap(({ parseError }) => parseError?.message ?? []);
  if (unread.length > 0) {
    faults.push(...unread.map((message) => `${uri}: ${message}`));
    return [];
  }
  const children = documentOf(envelopes)?.feature?.children ?? [];
  const pickles = envelopes.flatMap(({ pickle }) => pickle ?? []);
  faults.push(...childrenOutsideRules(uri, children));
  return children.flatMap(({ rule }) => (rule ? requirementOf(uri, rule, pickles, faults) : []));
}

function documentOf(envelopes: readonly Envelope[]): GherkinDocument | undefined {
  return envelopes.find(({ gherkinDocument }) => gherkinDocument)?.gherkinDocument;
}

function childrenOutsideRules(uri: string, children: readonly FeatureChild[]): readonly string[] {
  return children.flatMap(({ scenario }) =>
    scenario ? [`${uri}:${scenario.location.line}: a Scenario outside a Rule; every test case belongs to a requirement`] : [],
  );
}

function requirementOf(uri: string, rule: Rule, pickles: readonly Pickle[], faults: string[]): readonly Requirement[] {
  const facts = factsOf(uri, rule);
  faults.push(...facts.faults);
  if (!facts.id) return [];
  const cases = rule.children.flatMap((child) => casesOf(uri, facts, child, pickles));
  const { faults: _, ...requirement } = facts;
  return [{ ...requirement, id: facts.id, cases, uri, line: rule.location.line }];
}

function casesOf(uri: string, facts: RuleFacts, { scenario }: RuleChild, pickles: readonly Pickle[]): readonly TestCase[] {
  if (!scenario) return [];
  const own = roles.filter((role) => scenario.tags.some((tag) => tag.name === `@${role}`));
  return pickles.filter((pickle) => pickle.astNodeIds[0] === scenario.id).map((pickle) => caseOf(uri, facts, scenario, pickle, own));
}

function caseOf(uri: string, facts: RuleFacts, scenario: Scenario, pickle: Pickle, own: readonly Role[]): TestCase {
  const { line, vector, violation } = rowOf(scenario, pickle);
  const id = [facts.id, slug(scenario.name), ...(vector ? [vector] : [])].join('/');
  return {
    id,
    requirement: facts.id,
    title: vector && violation ? `${scenario.name}: ${violation}` : scenario.name,
    roles: own.length > 0 ? own : facts.roles,
    ...(vector && { vector }),
    ...(violation && { violation }),
    steps: pickle.steps.map((step, index) => `${scenario.steps[index]?.keyword.trim() ?? '*'} ${step.text}`),
    uri,
    line,
  };
}

function rowOf(scenario: Scenario, pickle: Pickle): { line: number; vector?: string; violation?: string } {
  const rowId = pickle.astNodeIds[1];
  for (const examples of scenario.examples) {
    const row = examples.tableBody.find(({ id }) => id === rowId);
    if (!row) continue;
    const heads = examples.tableHeader?.cells.map(({ value }) => value) ?? [];
    const valueOf = (head: string): string | undefined => row.cells[heads.indexOf(head)]?.value;
    const vector = valueOf('vector') ?? row.cells[0]?.value;
    const violation = valueOf('violation');
    return { line: row.location.line, ...(vector && { vector }), ...(violation && { violation }) };
  }
  return { line: scenario.location.line };
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function inOrderOfSpecification(one: Requirement, other: Requirement): number {
  const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
  return compare(one.specification, other.specification) || compare(one.section, other.section) || compare(one.id, other.id);
}
