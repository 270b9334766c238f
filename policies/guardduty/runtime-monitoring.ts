import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/runtime-monitoring',
  title: 'GuardDuty detectors turn on Runtime Monitoring with agent management',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::GuardDuty::Detector',
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.7', 'GuardDuty.11', 'GuardDuty.12', 'GuardDuty.13'],
  },
  parameters: { agents: ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'] },
  check(detector, report, { agents }) {
    const features = detector.get('Features');
    const runtime = features.items.find((feature) => feature.get('Name').is('RUNTIME_MONITORING'));
    if (!detector.get('Enable').is(true)) return;
    if (!runtime?.get('Status').is('ENABLED')) {
      const where = runtime?.get('Status') ?? features;
      report(where, `\`RUNTIME_MONITORING\` of \`${detector.address}\` is not enabled: what runs inside of machines and containers is not watched.`);
      return;
    }
    const managed = runtime.get('AdditionalConfiguration');
    const missing = agents.filter((agent) => !managed.items.some((entry) => entry.get('Name').is(agent) && entry.get('Status').is('ENABLED')));
    if (missing.length === 0) return;
    report(managed, `\`${missing.join(', ')}\` of \`${detector.address}\` is not enabled: agents are where somebody installs them by hand.`);
  },
});
