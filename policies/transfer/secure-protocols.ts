import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'transfer/secure-protocols',
  title: 'Transfer Family servers do not offer plain FTP',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::Transfer::Server',
  controls: {
    'aws-fsbp': ['Transfer.2'],
    'pci-dss-4.0.1': ['4.2.1', '2.2.5'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8', 'CM-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_357'],
  },
  check(server, report) {
    for (const protocol of server.get('Protocols').items) {
      if (protocol.is('FTP')) report(protocol, `${protocol} is \`FTP\`: passwords and files go over the network in clear.`);
    }
  },
});
