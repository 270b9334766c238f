import type { Directive } from './comments.js';
import { directivesOf } from './comments.js';
import type { CommentedFile } from './coverage.js';
import { coverageOf } from './coverage.js';
import { glob } from './glob.js';
import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';

/** Suppressions written as comments of one file, in the vocabularies of several tools. `workspace` is Terraform's. */
export function suppressionsFromComments(file: CommentedFile, names: PolicyNames, workspace: string): Suppression[] {
  return file.comments
    .flatMap(directivesOf)
    .filter((directive) => directive.workspace === undefined || glob(directive.workspace).test(workspace))
    .flatMap((directive) => suppressionsOf(directive, file, names));
}

function suppressionsOf(directive: Directive, file: CommentedFile, names: PolicyNames): Suppression[] {
  const covers = coverageOf(directive, file);
  return directive.names.map((name) => ({
    kind: 'inline' as const,
    name,
    policies: names.find(directive.all ? '*' : name),
    reason: directive.reason,
    expires: directive.expires,
    place: directive.place,
    covers,
    own: directive.tool === 'nearside',
  }));
}
