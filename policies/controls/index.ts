import type { ControlTable } from '../../src/model/control.js';
import { CIS_AWS } from './cis-aws-3.0.js';
import { GDPR } from './gdpr.js';
import { HIPAA } from './hipaa.js';
import { PCI_DSS } from './pci-dss-4.0.1.js';

/** Catalogues of controls, sorted by the names that policies use. */
export const CONTROL_TABLES: readonly ControlTable[] = [CIS_AWS, GDPR, HIPAA, PCI_DSS];
