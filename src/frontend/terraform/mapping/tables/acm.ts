import type { Table } from '../row.js';

export const ACM: Table = {
  aws_acm_certificate: {
    type: 'AWS::CertificateManager::Certificate',
    attributes: {
      'certificate_body': 'CertificateBody',
      'certificate_chain': { ignored: 'CloudFormation does not import certificates' },
      'private_key': { ignored: 'CloudFormation does not import certificates' },
      'early_renewal_duration': { ignored: 'CloudFormation does not import certificates' },
      'options': '',
      'options.certificate_transparency_logging_preference': 'CertificateTransparencyLoggingPreference',
      'validation_option': 'DomainValidationOptions',
    },
  },
};
