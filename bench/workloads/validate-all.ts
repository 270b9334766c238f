import type { Engine } from '@aws/cloudformation-validate';
import { TemplateFile } from '@aws/cloudformation-validate';

/** Validates the files with an engine of `@aws/cloudformation-validate` and prints how many milliseconds the process has taken, loading included. */
export function validateAll(engineOf: () => Engine, paths: readonly string[]): void {
  const engine = engineOf();
  for (const path of paths) engine.validateStandard(new TemplateFile(path));
  engine.free();
  // The clock starts with the process.
  console.log(performance.now());
}
