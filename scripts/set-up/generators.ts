import { generators, type Generator } from '../generators/generator';
import { buildBindings } from '../generators/bindings';
import type { Availability } from './availability';
import { installDebianItems, type DebianItem } from './debian';
import { installJaxb } from './jaxb';
import { installPythonGenerator } from './python-generator';

/** The code generators that Debian has, with what their output is built with. */
const debianGenerators: readonly DebianItem[] = [
  { name: 'codesynthesis-xsd', packages: ['xsdcxx', 'libxerces-c-dev', 'g++', 'libxml2-utils'], programs: [] },
  { name: 'xsd-exe', packages: ['mono-devel', 'mono-mcs'], programs: ['xsd', 'mcs'] },
];

/**
 * Installs the code generators and builds the bindings of those that are measured as libraries, two at a time. None is
 * needed by anything but its own measurement, so each is optional.
 */
export async function setUpGenerators(): Promise<readonly Availability[]> {
  const debian = installDebianItems(debianGenerators).map((item): Availability => ({ ...item, optional: true }));
  const installed = [...debian, installJaxb(), ...['pyxb', 'xsdata', 'generateds'].map(installPythonGenerator)];
  return Promise.all(installed.map((item) => withBindings(item, generators.find(({ name }) => name === item.name))));
}

async function withBindings(item: Availability, generator: Generator | undefined): Promise<Availability> {
  if (!item.available || !generator?.asLibrary) return item;
  const fault = await buildBindings(generator);
  return fault === undefined ? item : { ...item, available: false, why: fault };
}
