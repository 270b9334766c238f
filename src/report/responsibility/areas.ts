import type { Area } from '../../model/finding.js';

/** Both sides of an area of the shared responsibility model. https://aws.amazon.com/compliance/shared-responsibility-model/ */
export interface AreaText {
  readonly title: string;
  /** What AWS sees to; stated, not checked. */
  readonly aws: string;
  /** What is left to the customer. */
  readonly customer: string;
  /** What belongs to the customer's side and cannot be seen in code. */
  readonly notInCode: readonly string[];
}

export const AREA_TEXTS: Readonly<Record<Area, AreaText>> = {
  infrastructure: {
    title: 'Infrastructure security',
    aws: 'Data centres, hardware, the physical network, the hypervisor, and the hosts of managed services.',
    customer: 'VPCs, subnets and routes, security groups and network ACLs, firewalls, operating systems and container images, exposure to the internet.',
    notInCode: ['patches of running instances', 'connections to networks outside of AWS', 'resources made by hand'],
  },
  'data-protection': {
    title: 'Data protection',
    aws: 'Durability of the storage services, destruction of media, the key management hardware, encryption between its own facilities.',
    customer: 'What is encrypted with which key, at rest and in transit, who else can read it, how long it is kept and whether it can be restored.',
    notInCode: ['which data is personal or sensitive', 'whether a backup can really be restored', 'encryption inside applications'],
  },
  access: {
    title: 'Access management',
    aws: 'IAM itself: that policies are evaluated as they are written, on every request.',
    customer: 'Which principals exist, what they may do, who may become them, and that nobody may do more than needed.',
    notInCode: ['the root user and its MFA', 'users of the identity provider', 'permissions that are granted and never used'],
  },
  application: {
    title: 'Application security',
    aws: 'The runtimes and endpoints of managed services, and protection of them against floods at the network level.',
    customer: 'Authentication of APIs, web application firewalls, secrets, supported runtimes, and the code itself.',
    notInCode: ['flaws in the code of the application', 'vulnerable dependencies', 'whether firewall rules fit the traffic'],
  },
  monitoring: {
    title: 'Monitoring and compliance',
    aws: 'Its own audits (the reports are in AWS Artifact), and the services that record and detect.',
    customer: 'That they are switched on everywhere, that logs are kept out of reach, and that somebody reads them.',
    notInCode: ['whether anybody acts on alarms', 'training, contracts and processes', 'accounts and regions that were not scanned'],
  },
};
