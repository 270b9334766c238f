import { policies } from '../policies/index.js';
import { writeReport } from './cli/deliver.js';
import { describeWithPage } from './cli/pages.js';
import { repositoryPath } from './cli/repository.js';
import type { Synthesized } from './cli/synthesized.js';
import { synthesizedFiles } from './cli/synthesized.js';
import { loadTypeScript } from './cli/typescript.js';
import type { GivenConfiguration } from './configured.js';
import { configured } from './configured.js';
import { isGating } from './engine/configuration/gate.js';
import type { ResolvedConfiguration } from './engine/configuration/resolve.js';
import type { LocatedFinding } from './engine/findings.js';
import { PolicyNames } from './engine/suppressions/policy-names.js';
import { readCloudFormationAndCdk } from './frontend/cdk/index.js';
import type { Judged } from './judge.js';
import { judge } from './judge.js';
import type { ReportedDiagnostic } from './model/diagnostic.js';
import { sarifReport } from './report/index.js';
import { VERSION } from './version.js';

export interface NearsideValidationOptions extends GivenConfiguration {
  /** Where to write SARIF, relative to the working directory. Not into `cdk.out`, which CDK's older versions let no plugin write to. */
  readonly sarif?: string;
  /** Show findings in resources that CDK made for its own purposes. Default: what the configuration says. */
  readonly includeFramework?: boolean;
  /** `2026-11-24`: suppressions that expired before then do not count. */
  readonly today?: string;
}

/** What CDK tells a plugin; of its versions' `IPolicyValidationContext`s the part that all of them have. */
export interface ValidationContext {
  readonly templatePaths: readonly string[];
}

/** `PolicyValidationPluginReport`, in words that every version of CDK accepts. It changes what it is given. */
export interface ValidationReport {
  success: boolean;
  violations: ValidationViolation[];
  metadata?: Record<string, string>;
}

export interface ValidationViolation {
  ruleName: string;
  description: string;
  /** What CDK makes of it: an `error` breaks the synthesis. nearside's own is in the metadata. */
  severity: 'error' | 'warning';
  fix?: string;
  ruleMetadata: Record<string, string>;
  violatingResources: { resourceLogicalId: string; templatePath: string; locations: string[] }[];
}

/**
 * nearside as a validation plugin of a CDK app: `Validations.of(app).addPlugins(new NearsideValidation())`, in versions before
 * that `new App({ policyValidationBeta1: [new NearsideValidation()] })`. What the gate lets pass does not break the synthesis.
 * Throws `InvalidConfiguration`.
 */
export class NearsideValidation {
  readonly name = 'nearside';
  readonly version = VERSION;
  readonly ruleIds: string[];
  private readonly configuration: ResolvedConfiguration;

  constructor(private readonly options: NearsideValidationOptions = {}) {
    this.configuration = configured(options, policies);
    this.ruleIds = this.configuration.selected.map(({ policy }) => policy.id);
  }

  /** CDK wants the answer at once, and has none but CloudFormation templates: Terraform's front end, which is loaded late, is not needed. */
  validate(context: ValidationContext): ValidationReport {
    const synthesized = synthesizedFiles(context.templatePaths);
    const { files, diagnostics } = synthesized;
    const estate = readCloudFormationAndCdk(files, this.configuration, { typescript: loadTypeScript });
    const { includeFramework = this.configuration.includeFramework, today } = this.options;
    const read = { files, estate, names: new PolicyNames(this.configuration.policies), fromComments: [], diagnostics };
    const judged = judge(read, { ...this.configuration, includeFramework, today });
    if (this.options.sarif !== undefined) this.writeSarif(judged, synthesized.absolute(this.options.sarif), synthesized.absolute('.'));
    const units = new Set(estate.units.filter(({ path }) => synthesized.templates.has(path)).map(({ id }) => id));
    const findings = judged.findings.filter(({ finding }) => units.has(finding.resource.unit));
    const unseen = judged.result.diagnostics.filter(({ severity }) => severity !== 'info');
    return {
      success: unseen.length === 0 && !findings.some(({ finding }) => isGating(finding, this.configuration.gate)),
      violations: findings.map((located) => this.violation(located, synthesized)),
      ...(unseen.length > 0 && { metadata: { error: notLookedAt(unseen) } }),
    };
  }

  private violation({ finding, policy, resources, property }: LocatedFinding, { absolute }: Synthesized): ValidationViolation {
    const { fix } = describeWithPage(policy);
    const [judged, ...others] = resources;
    return {
      ruleName: finding.policy,
      description: finding.message,
      severity: isGating(finding, this.configuration.gate) ? 'error' : 'warning',
      ...(fix !== undefined && { fix }),
      ruleMetadata: {
        severity: finding.severity,
        verdict: finding.verdict,
        ...(finding.when && { when: finding.when.join(', ') }),
        location: `${finding.location.file}:${finding.location.startLine}:${finding.location.startColumn}`,
      },
      violatingResources: [{
        resourceLogicalId: finding.resource.address.slice(finding.resource.address.lastIndexOf('/') + 1),
        templatePath: absolute(judged?.header.source.path ?? finding.location.file),
        // With others the property may be one of theirs.
        locations: property === '' || others.length > 0 ? [] : [`Properties.${property}`],
      }],
    };
  }

  private writeSarif({ result }: Judged, file: string, folder: string): void {
    const descriptions = this.configuration.selected.map(({ policy }) => describeWithPage(policy));
    writeReport(sarifReport(result, { descriptions, root: repositoryPath(folder) }), file);
  }
}

function notLookedAt(diagnostics: readonly ReportedDiagnostic[]): string {
  return `not everything could be looked at: ${diagnostics.map(({ message }) => message).join(' ')}`;
}
