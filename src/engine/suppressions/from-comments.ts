import type { CommentedFile } from './commented-file.js';
import type { Directive } from './comments.js';
import { directivesOf } from './comments.js';
import { Coverage } from './coverage.js';
import { glob } from './glob.js';
import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';

/** Suppressions written as comments of one file, in the vocabularies of several tools. `workspace` is Terraform's. */
export function suppressionsFromComments(file: CommentedFile, names: PolicyNames, workspace: string): Suppression[] {
  const coverage = new Coverage(file);
  return file.comments
    .flatMap(directivesOf)
    .filter((directive) => directive.workspace === undefined || glob(directive.workspace).test(workspace))
    .flatMap((directive) => suppressionsOf(directive, coverage, names));
}

function suppressionsOf(directive: Directive, coverage: Coverage, names: PolicyNames): Suppression[] {
  const reach = coverage.of(directive);
  return directive.names.map((name) => ({
    kind: 'inline' as const,
    name,
    ...names.lookUp(directive.all ? '*' : name),
    reason: directive.reason,
    expires: directive.expires,
    place: directive.place,
    ...reach,
    own: directive.tool === 'nearside',
  }));
}
