import { definePolicy, ingressRules } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/security-group-closed',
  title: 'MWAA security groups are self-referencing only',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(environment, report) {
    for (const id of environment.get('NetworkConfiguration').get('SecurityGroupIds').items) {
      const group = id.target('AWS::EC2::SecurityGroup');
      const open = group && ingressRules(group).find((rule) => rule.peer.isInternet);
      if (!open) continue;
      report(open.peer, `\`${group.address}\` of \`${environment.address}\` lets in \`${open.peer}\`: schedulers and workers can be reached.`, [environment]);
    }
  },
});
