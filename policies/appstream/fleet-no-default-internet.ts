import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appstream/fleet-no-default-internet',
  title: 'AppStream fleets have no direct internet access',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::AppStream::Fleet',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(fleet, report) {
    const access = fleet.get('EnableDefaultInternetAccess');
    if (access.is(true)) report(access, `${access} is true: the streamed desktops go straight to the internet, past your network's rules and logs.`);
  },
});
