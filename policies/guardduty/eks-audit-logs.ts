import { definePolicy, reportPlanOff } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/eks-audit-logs',
  title: 'GuardDuty detectors keep EKS audit log monitoring on',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::GuardDuty::Detector',
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.308(a)(1)(ii)(D)'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.5'],
  },
  check(detector, report) {
    reportPlanOff(detector, 'EKS_AUDIT_LOGS', 'what happens in Kubernetes clusters is not watched', report, 'DataSources.Kubernetes.AuditLogs.Enable');
  },
});
