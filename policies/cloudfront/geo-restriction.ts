import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/geo-restriction',
  title: 'CloudFront distributions restrict countries',
  area: 'application',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'nist-800-53-r5': ['AC-4'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CFR1'],
    terrascan: ['AC_AWS_0026'],
    checkov: ['CKV_AWS_374'],
    regula: ['FG_R00018'],
  },
  check(distribution, report) {
    const restriction = distribution.get('DistributionConfig').get('Restrictions').get('GeoRestriction');
    const type = restriction.get('RestrictionType');
    const locations = restriction.get('Locations');
    if (!type.isOneOf(['whitelist', 'blacklist'])) report(type, `${type} is ${type.exists ? 'none' : 'not set'}: the site is served to every country.`);
    else if (locations.items.length === 0) report(locations, `${locations} is not set: the restriction names no country.`);
  },
});
