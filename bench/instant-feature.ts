import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../src/requirements/features';

/** Writes a feature of so many scenarios of three steps and gives its folder, relative to the project. */
export function writeInstantFeature(scenarios: number): string {
  const folder = '.cache/bench/features';
  const one = (index: number): string => `
    Scenario: Answer ${index}
      Given an implementation that answers at once
      When the client asks
      Then the answer is right
`;
  const feature = `@RFC8322
Feature: Bench
  RFC 8322, Section 5.6 - https://www.rfc-editor.org/rfc/rfc8322#section-5.6

  @RFC8322-5.6-bench @MAY @rolie-server
  Rule: An answer comes at once
    What the harness costs when nothing else does.
${Array.from({ length: scenarios }, (_, index) => one(index)).join('')}`;
  mkdirSync(path.join(projectFolder, folder), { recursive: true });
  writeFileSync(path.join(projectFolder, folder, 'instant.feature'), feature);
  return folder;
}
