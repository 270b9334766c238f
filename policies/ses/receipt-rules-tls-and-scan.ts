import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ses/receipt-rules-tls-and-scan',
  title: 'SES receipt rules require TLS and scan mail',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SES::ReceiptRule',
  controls: {
    'pci-dss-4.0.1': ['4.2.1', '5.2.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8', 'SI-3'],
  },
  check(receipt, report) {
    const settings = receipt.get('Rule');
    const [tls, scan] = [settings.get('TlsPolicy'), settings.get('ScanEnabled')];
    if (settings.get('Enabled').is(false)) return;
    const state = tls.exists ? 'not `Require`' : "not set, and AWS's default is `Optional`";
    if (!tls.is('Require')) report(tls, `\`${tls}\` is ${state}: mail comes in that anybody on the way could read.`);
    if (!scan.is(true)) report(scan, `\`${scan}\` is ${scan.exists ? 'not true' : 'not set'}: spam and viruses are not marked.`);
  },
});
