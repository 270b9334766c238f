/**
 * Writes the TypeScript types of all CloudFormation resource types from AWS's public schema, `@aws-cdk/aws-service-spec`,
 * to `src/policy/aws`: `npx jiti scripts/generate-types.ts`.
 */
import { fileURLToPath } from 'node:url';

import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';

import { renderTypes } from './generate-types/render.js';
import { writeDeclarations } from './generate-types/write.js';

const folder = fileURLToPath(new URL('../src/policy/aws', import.meta.url));

await writeDeclarations(folder, renderTypes(await loadAwsServiceSpec()));
