import { commentedCode } from './commented-files.js';
import type { LocatedFinding } from './engine/findings.js';
import { copiesOf, suppressionsFromAcknowledgements } from './engine/suppressions/from-acknowledgements.js';
import { suppressionsFromComments } from './engine/suppressions/from-comments.js';
import { MetadataSuppressions } from './engine/suppressions/from-metadata.js';
import type { PolicyNames } from './engine/suppressions/policy-names.js';
import type { Suppression } from './engine/suppressions/suppression.js';
import type { Estate } from './model/resource.js';
import { readPattern } from './read-pattern.js';

/** What is written beside what is judged: by a CDK app about its constructs, and in the metadata of templates and resources. */
export function besideResources(estate: Estate, names: PolicyNames): readonly Suppression[] {
  const { resources, templates = [], acknowledgements = [] } = estate;
  const metadata = new MetadataSuppressions(names, readPattern, copiesOf(acknowledgements));
  return [
    ...suppressionsFromAcknowledgements(acknowledgements, names),
    ...templates.flatMap((template) => metadata.ofTemplate(template)),
    ...resources.flatMap((resource) => metadata.ofResource(resource)),
  ];
}

/** What comments in the code of a CDK app say of what is found there. */
export function inCode(findings: readonly LocatedFinding[], names: PolicyNames): readonly Suppression[] {
  return commentedCode(findings).flatMap((file) => suppressionsFromComments(file, names, 'default'));
}
