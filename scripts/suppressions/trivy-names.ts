/** Names that Trivy's metadata gives to the wrong rule, a copy and paste away from the right one. */
const MISPLACED: readonly { readonly name: string; readonly from: string; readonly to: string }[] = [
  // https://aquasecurity.github.io/tfsec/latest/guides/configuration/ignores uses it for open rules of security groups.
  { name: 'aws-vpc-no-public-ingress-sgr', from: 'AWS-0164', to: 'AWS-0107' },
  // Launch configurations; AWS-0029 is about user data.
  { name: 'aws-autoscaling-no-public-ip', from: 'AWS-0029', to: 'AWS-0009' },
  // The volumes of launch configurations; AWS-0178 is about flow logs.
  { name: 'aws-autoscaling-enable-at-rest-encryption', from: 'AWS-0178', to: 'AWS-0008' },
];

/**
 * The long names of Trivy's rules, a line each: `AWS-0107 aws-ec2-no-public-ingress-sgr …`. `names` is the catalogue of further
 * names, by tool and id. Names without a service are left out: several rules share them.
 */
export function trivyNames(names: unknown, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const long = longNames(names, id);
    return long.length > 0 ? [`${id} ${long.join(' ')}`] : [];
  });
}

function longNames(names: unknown, id: string): readonly string[] {
  const listed = child(child(names, 'trivy'), id);
  const own = (Array.isArray(listed) ? listed : []).filter((name): name is string => typeof name === 'string' && name.startsWith('aws-'));
  const kept = own.filter((name) => !MISPLACED.some((misplaced) => misplaced.name === name && misplaced.from === id));
  return [...new Set([...kept, ...MISPLACED.filter(({ to }) => to === id).map(({ name }) => name)])].sort();
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}
