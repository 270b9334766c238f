import type { Resource } from '../model/resource.js';
import type { Place } from '../model/source.js';
import type { MapEntry, Value } from '../model/value.js';

/** Services that are switched on once for an account and region: who declares one may be looking after the account. */
const ACCOUNT_SERVICES: ReadonlySet<string> = new Set([
  'AWS::AccessAnalyzer::Analyzer',
  'AWS::CloudTrail::Trail',
  'AWS::Config::ConfigurationRecorder',
  'AWS::ControlTower::LandingZone',
  'AWS::GuardDuty::Detector',
  'AWS::Macie::Session',
  'AWS::SecurityHub::Hub',
  'AWS::SecurityHub::HubV2',
  'aws_ebs_encryption_by_default',
  'aws_iam_account_password_policy',
  'aws_s3_account_public_access_block',
]);

/** What the configuration says of the account; `place` is where it says so, if that is known. */
export interface AccountClaim {
  readonly place?: Place;
}

/**
 * Everything that was read as one resource of the type `Nearside::Account`, for policies that ask whether something is there at
 * all. Undefined where nothing says that these are the templates of an account: no service of that kind, and no claim.
 */
export function accountOf(resources: readonly Resource[], claim: AccountClaim | undefined): Resource | undefined {
  const witness = resources.find(({ type }) => ACCOUNT_SERVICES.has(type)) ?? (claim && resources[0]);
  if (witness === undefined) return undefined;
  const header = claim?.place ?? witness.header;
  const units = new Set(resources.map(({ unit }) => unit.id)).size;
  const complete: Value = claim
    ? { kind: 'literal', value: true, origin: { place: header } }
    : { kind: 'unknown', identity: {}, why: 'whether it is declared outside of what was scanned', origin: { place: header } };
  const count = (value: number): Value => ({ kind: 'literal', value, origin: { place: header } });
  const properties: Readonly<Record<string, Value>> = { Complete: complete, Units: count(units), Resources: count(resources.length) };
  return {
    id: 'account',
    address: 'account',
    type: 'Nearside::Account',
    sourceType: 'Nearside::Account',
    unit: witness.unit,
    properties: {
      kind: 'map',
      entries: new Map(Object.entries(properties).map(([key, value]): [string, MapEntry] => [key, { keyPlace: header, value }])),
      origin: { place: header },
    },
    attributes: { kind: 'map', entries: new Map(), origin: { place: header } },
    conditions: [],
    header,
    body: header,
    madeBy: [],
  };
}
