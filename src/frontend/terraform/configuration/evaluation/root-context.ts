import type { Diagnostic, DiagnosticCode, WithDiagnostics } from '../../../../model/diagnostic.js';
import type { Condition, Decision } from '../../../../model/decision.js';
import { outcomeCondition } from '../../../../model/decision.js';
import type { UnitInfo } from '../../../../model/finding.js';
import type { Place } from '../../../../model/source.js';
import { textAt } from '../../../../model/source.js';
import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { isConstant } from '../../expressions/constant.js';
import { evaluate } from '../../expressions/evaluate.js';
import type { Scope } from '../../expressions/scope.js';
import type { Environment } from '../../expressions/session.js';
import { parseTypeConstraint } from '../../expressions/type-constraint.js';
import type { TypeConstraint } from '../../values/defaults.js';
import type { TfValue, UnknownValue } from '../../values/value.js';
import type { ModuleSources } from '../module-sources.js';
import type { BlockItem } from './bodies.js';
import { Budget } from './budget.js';
import { memoized } from './memo.js';

/** What all modules of one root share. */
export class RootContext {
  readonly budget = new Budget();
  /** What nested blocks in which nothing is named are, in every instance. */
  readonly constantItems = new Map<Block, readonly BlockItem[]>();
  private readonly reported = new Set<string>();
  private readonly codes = new Set<DiagnosticCode>();
  private readonly outcomes = new Map<Decision, Map<number, Condition>>();
  private readonly unset = new Map<string, TfValue>();
  private readonly existence = new Map<object, Condition>();
  private readonly constraints = new Map<Expression, TypeConstraint | undefined>();
  private readonly constants = new Map<Expression, TfValue | undefined>();

  constructor(
    readonly unit: UnitInfo,
    /** Where the root module is, relative to the working directory. */
    readonly folder: string,
    readonly workspace: string,
    /** Somebody deploys the root module as it is: it configures where its state is kept, or a provider. */
    readonly isDeployed: boolean,
    readonly environment: Environment,
    readonly sources: ModuleSources,
    private readonly sink: (diagnostic: Diagnostic) => void,
  ) {}

  /** `isCertain`: false where it is not decided that the expression counts. What is wrong with a value there may never happen. */
  evaluate(expression: Expression, scope: Scope, isCertain = true): TfValue {
    const known = this.constants.get(expression);
    if (known !== undefined) return known;
    const { result, diagnostics } = evaluate(expression, scope, this.environment);
    for (const diagnostic of diagnostics) if (isCertain || diagnostic.code !== 'terraform-expression') this.report(diagnostic);
    // An expression that nests too deeply is never asked about.
    if (diagnostics.length === 0 && !this.constants.has(expression)) this.constants.set(expression, isConstant(expression) ? result : undefined);
    return result;
  }

  /** Something ephemeral is used: what is sensitive may be ephemeral from now on. */
  meetEphemeral(): void {
    if (this.environment.ephemeral) this.environment.ephemeral.met = true;
  }

  /** Whether an evaluated expression is the same wherever it is evaluated. */
  isConstant(expression: Expression): boolean {
    return this.constants.get(expression) !== undefined;
  }

  /** The type that a variable is declared with. */
  constraintOf(type: Expression): TypeConstraint | undefined {
    if (!this.constraints.has(type)) this.constraints.set(type, this.take(parseTypeConstraint(type, this.environment)));
    return this.constraints.get(type);
  }

  take<T>({ result, diagnostics }: WithDiagnostics<T>): T {
    for (const diagnostic of diagnostics) this.report(diagnostic);
    return result;
  }

  /** Says the same thing of the same place once, however many instances there are. */
  report(diagnostic: Diagnostic): void {
    const { place, message } = diagnostic;
    const key = `${place?.source.path}:${place?.start}:${message}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.codes.add(diagnostic.code);
    this.sink(diagnostic);
  }

  hasReported(code: DiagnosticCode): boolean {
    return this.codes.has(code);
  }

  /** Terraform refuses this configuration. */
  refuse(message: string, place: Place, code: DiagnosticCode = 'invalid-configuration'): void {
    this.report({ severity: 'error', code, message, place });
  }

  /** What a variable of the root module without any value is: the same in all the ways to deploy it. */
  missing(variable: string, make: () => TfValue): TfValue {
    return memoized(this.unset, variable, make);
  }

  /** The condition that `decision` comes out as `alternative`; the same object for the same question. */
  conditionOf(decision: Decision, alternative: number): Condition {
    const known = memoized(this.outcomes, decision, () => new Map<number, Condition>());
    return memoized(known, alternative, () => outcomeCondition(decision, alternative));
  }

  /** The condition that an unknown `count` or `for_each` makes anything at all, as Terraform would ask it. */
  makesAny(of: 'count' | 'for_each', unknown: UnknownValue, place: Place): Condition {
    return memoized(this.existence, unknown.identity, () => {
      const text = textAt(place).replace(/\s+/g, ' ').slice(0, 100);
      return { kind: 'condition', name: `${of === 'count' ? text : `length(${text})`} > 0`, formula: { kind: 'unknowable', why: unknown.why, place } };
    });
  }
}
