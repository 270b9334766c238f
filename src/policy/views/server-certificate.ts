import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: `arn:aws:iam::111122223333:server-certificate/path/name` */
const IN_IAM = /^arn:[^:]*:iam::/;

/** Reports the certificate of a TLS listener that is not there, or that was uploaded to IAM: one from ACM renews by itself. */
export function reportUnlessFromAcm(certificate: ScalarProperty<string>, report: Report): void {
  // What comes from a parameter or another stack is not asked about.
  const isUploaded = IN_IAM.test(certificate.written) || certificate.target('AWS::IAM::ServerCertificate') !== undefined;
  if (isUploaded) report(certificate, `${certificate} is a certificate that was uploaded to IAM: nobody renews it, nor warns before it expires.`);
  else if (certificate.written === '') report(certificate, `${certificate} is not set: the listener has no certificate to show.`);
}
