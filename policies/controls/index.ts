import type { ControlTable } from '../../src/model/control.js';
import { GDPR } from './gdpr.js';

/** Catalogues of controls, sorted by the names that policies use. */
export const CONTROL_TABLES: readonly ControlTable[] = [GDPR];
