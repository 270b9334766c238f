import { credentialShapeIn, definePolicy, mayHoldCredential, textsWith, withoutPlaceholders } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secrets/no-credentials-in-strings',
  title: 'No credential is written in a template',
  area: 'application',
  severity: 'critical',
  resource: '*',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  yields: true,
  parameters: { reportExampleKeys: false },
  check(resource, report, { reportExampleKeys }) {
    const { properties, attributes } = resource.resource;
    const metadata = attributes.entries.get('Metadata')?.value;
    const texts = [
      ...textsWith(resource.properties, properties, mayHoldCredential),
      ...(metadata ? textsWith(resource.attribute('Metadata'), metadata, mayHoldCredential) : []),
    ];
    for (const text of texts) {
      const credential = credentialShapeIn(reportExampleKeys ? text.written : withoutPlaceholders(text.written));
      if (credential !== undefined) report(text, `${text} holds ${credential}: whoever can read the code or the state of the deployment can use it.`);
    }
  },
});
