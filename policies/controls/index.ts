import type { ControlTable } from '../../src/model/control.js';
import { AWS_FSBP } from './aws-fsbp.js';
import { CIS_AWS } from './cis-aws-3.0.js';
import { GDPR } from './gdpr.js';
import { HIPAA } from './hipaa.js';
import { NIST_800_53 } from './nist-800-53-r5.js';
import { PCI_DSS } from './pci-dss-4.0.1.js';

/** Catalogues of controls, sorted by the names that policies use. */
export const CONTROL_TABLES: readonly ControlTable[] = [AWS_FSBP, CIS_AWS, GDPR, HIPAA, NIST_800_53, PCI_DSS];
