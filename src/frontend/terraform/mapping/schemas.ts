import { PROVIDER } from './facts/provider.js';
import { CLOUDFORMATION } from './generated/cloudformation.js';
import { Shapes } from './shapes.js';

/** CloudFormation's resource types: all of them. */
export const CLOUDFORMATION_SHAPES = new Shapes(CLOUDFORMATION);

/** Terraform's resource types: those with a row in the tables. */
export const PROVIDER_SHAPES = new Shapes(PROVIDER);
