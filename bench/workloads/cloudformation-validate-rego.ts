/** Milliseconds that `@aws/cloudformation-validate` takes for the given files, from its first line to its last. */
import { RegoEngine } from '@aws/cloudformation-validate';
import { input } from './input.js';
import { validateAll } from './validate-all.js';

validateAll(() => new RegoEngine(), input());
