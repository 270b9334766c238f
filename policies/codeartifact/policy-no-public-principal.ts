import { definePolicy, everybody, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codeartifact/policy-no-public-principal',
  title: 'CodeArtifact policies do not open packages to everyone',
  area: 'access',
  severity: 'high',
  resource: ['AWS::CodeArtifact::Domain', 'AWS::CodeArtifact::Repository'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3'],
  },
  check(resource, report) {
    for (const statement of resourceStatements(resource)) {
      const who = everybody(statement);
      if (who) report(who, `${who} admits everybody: every AWS account can do with the packages what the statement allows.`);
    }
  },
});
