import type { Model, Version } from '../model';
import { enumerationReference } from './enumeration-reference';
import { fraud } from './fraud';
import { phishing } from './phishing';
import { structuredInformationIn } from './structured-information';

/**
 * The extensions that may stand in documents of a version, as the RFCs tell that define them: those of phishing and fraud speak of
 * version 1 alone, whose classes they use; the reference to enumerations is a class of version 2's Reference.
 */
export function extensionsOf(version: Version): readonly Model[] {
  return extensions[version];
}

const extensions: Readonly<Record<Version, readonly Model[]>> = {
  v1: [structuredInformationIn('v1'), phishing, fraud],
  v2: [structuredInformationIn('v2'), enumerationReference],
};
