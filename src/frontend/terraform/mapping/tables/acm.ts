import type { Table } from '../row.js';

export const ACM: Table = {
  aws_acm_certificate: { type: 'AWS::CertificateManager::Certificate' },
};
