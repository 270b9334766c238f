import ts from 'typescript';
import { namesInCode } from '../../src/frontend/cdk/code/property-names.js';
import { parseFrame } from '../../src/frontend/cdk/frames.js';
import type { LocatedFinding } from '../../src/engine/findings.js';
import type { Label, ScannedAssembly } from './cdk-corpus.js';

/** Which policies answer labels that name a relation between resources and no property. */
const RELATIONS: Readonly<Record<string, RegExp>> = {
  'AWS::S3::Bucket.BucketPolicy': /^s3\/requests-require-tls$/,
  'AWS::EC2::VPC.FlowLogs': /^vpc\/flow-logs-enabled$/,
  'AWS::WAFv2::WebACL.LoggingConfiguration': /^waf\/web-acl-logs$/,
};

/** Reasons of labels whose property a policy reports on for another reason only: nobody answers them. By hand. */
const OTHER_DEFECTS: ReadonlySet<string> = new Set([
  'AWS::IAM::Policy wildcard resource',
  'AWS::IAM::Policy on every key',
  'AWS::IAM::Role cross-account trust without external id',
  'AWS::Athena::WorkGroup results not encrypted',
  'AWS::ECS::TaskDefinition root file system is writable',
  'AWS::CodeBuild::Project privileged builds',
]);

export interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface Measured {
  readonly answers: readonly Answer[];
  readonly placed: readonly Placed[];
  readonly shares: Readonly<Record<'onConstruct' | 'onLine' | 'namesConstruct' | 'onProperty', Share>>;
}

/** Where labels are answered and findings are shown, over some assemblies. */
export function measure(assemblies: readonly ScannedAssembly[]): Measured {
  const answers = assemblies.flatMap(answersOf);
  const placed = assemblies.flatMap(placedFindings);
  const written = placed.filter(({ isWritten }) => isWritten);
  return {
    answers,
    placed,
    shares: {
      onConstruct: { part: answers.filter(({ hit }) => hit !== 'elsewhere').length, whole: answers.length },
      onLine: { part: answers.filter(({ hit }) => hit === 'exact').length, whole: answers.length },
      namesConstruct: { part: placed.filter(({ namesConstruct }) => namesConstruct).length, whole: placed.length },
      onProperty: { part: written.filter(({ isOnProperty }) => isOnProperty).length, whole: written.length },
    },
  };
}

type Hit = 'exact' | 'construct' | 'elsewhere';

/** A label that some policy answers, and where. */
interface Answer {
  readonly app: string;
  readonly version: string;
  readonly label: Label;
  readonly hit: Hit;
  readonly places: readonly string[];
}

/**
 * A label is answered when a policy reports on a resource of the label's type about the label's property: its name begins the
 * path of the finding's property (or, for relations, the policy is about the relation). Labels are about one reason each; those
 * about another defect of the property than any policy looks for are not answered. An answer is exact on the label's line; on the
 * construct in the same statement, or in a statement that the trace of the finding's construct goes through, in the label's file.
 */
function answersOf(assembly: ScannedAssembly): readonly Answer[] {
  const code = new Code(assembly);
  return assembly.labels.flatMap((label): readonly Answer[] => {
    if (label.kind !== 'expect' || OTHER_DEFECTS.has(`${label.type} ${label.reason}`)) return [];
    const findings = assembly.findings.filter((finding) => isAnswer(finding, label));
    if (findings.length === 0) return [];
    const inFile = findings.filter(({ finding }) => finding.location.file === label.file);
    const hit = inFile.some(({ finding }) => finding.location.startLine === label.line) ? 'exact'
      : inFile.some((finding) => code.isAtConstruct(finding, label)) ? 'construct' : 'elsewhere';
    const places = findings.map(({ finding, property }) => `${finding.policy} [${property}] ${finding.location.file}:${finding.location.startLine}`);
    return [{ app: assembly.app, version: assembly.name, label, hit, places }];
  });
}

function isAnswer({ finding, property }: LocatedFinding, label: Label): boolean {
  if (finding.resource.type !== label.type.replace('::Serverless::', '::')) return false;
  const relation = RELATIONS[`${label.type}.${label.property ?? ''}`];
  if (relation) return relation.test(finding.policy);
  return property.split(/[.[]/)[0] === label.property;
}

/** A finding on a resource of the user's own, and what its place is. */
interface Placed {
  readonly app: string;
  readonly version: string;
  readonly what: string;
  /**
   * In a statement of the user's code that a trace of it goes through (that of its making, or of an assignment to it), that has one
   * of its ids, or that begins with the name of what such a statement made; in its resource of an included template; or on a line
   * that a label names for its type.
   */
  readonly namesConstruct: boolean;
  /** Whether the statements of its trace pass the property by a name that it has in code. */
  readonly isWritten: boolean;
  /** Within what sets a property of such a name, wherever that is, or on a label's line. */
  readonly isOnProperty: boolean;
}

function placedFindings(assembly: ScannedAssembly): readonly Placed[] {
  const code = new Code(assembly);
  const own = new Map(assembly.resources.filter(({ construct }) => construct?.owner.kind === 'own').map((resource) => [resource.construct?.path, resource]));
  return assembly.findings.flatMap((found): readonly Placed[] => {
    const { finding } = found;
    if (finding.constructPath === undefined || !own.has(finding.constructPath)) return [];
    const statements = code.statementsOf(finding.constructPath);
    // Where nothing of the trace is in the user's files there is nothing to point at.
    if (statements.length === 0) return [];
    const { file, startLine } = finding.location;
    const names = namesInCode(finding.resource.type, found.property);
    const at = code.statementAt(file, startLine);
    const ids = finding.constructPath.split('/').slice(1).filter((id) => id !== 'Resource' && id !== 'Default');
    const isLabelled = assembly.labels.some((label) => label.file === file && label.line === startLine && label.type === finding.resource.type);
    const isHere = at !== undefined && (statements.includes(at) || code.changes(at, finding.constructPath, statements) || namesOne(at, ids));
    const assignments = statements.flatMap((statement) => code.assignments(statement, names));
    const onProperty = code.isOnProperty(file, startLine, names);
    return [{
      app: assembly.app,
      version: assembly.name,
      what: `${finding.policy} [${found.property}] ${finding.constructPath} ${file}:${startLine}`,
      namesConstruct: isHere || isLabelled || isIncluded(assembly.texts[file] ?? '', startLine, ids),
      isWritten: assignments.length > 0,
      isOnProperty: onProperty || isLabelled,
    }];
  });
}

/** The syntax trees of an app's files, and the traces of its constructs. */
class Code {
  private readonly files = new Map<string, ts.SourceFile | undefined>();
  private readonly traces: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly assembly: ScannedAssembly) {
    this.traces = tracesOf(assembly.texts);
  }

  isAtConstruct({ finding }: LocatedFinding, label: Label): boolean {
    // A template that is included has no statements: the resource begins a few lines above.
    if (/\.(?:ya?ml|json)$/.test(label.file)) return finding.location.startLine < label.line && label.line - finding.location.startLine < 10;
    const at = this.statementAt(label.file, finding.location.startLine);
    if (at === undefined) return false;
    return at === this.statementAt(label.file, label.line) || this.statementsOf(finding.constructPath ?? '').includes(at);
  }

  /** The statements of the user's code that the trace of a construct, or else of its nearest relative, goes through. */
  statementsOf(path: string): readonly ts.Node[] {
    for (let at = path; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
      const near = [at, ...[...this.traces.keys()].filter((other) => other.startsWith(`${at}/`))];
      for (const relative of near) {
        const found = (this.traces.get(relative) ?? []).flatMap((line) => this.statementOfFrame(line) ?? []);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** The innermost statement, or member of a class, that a line is in. */
  statementAt(path: string, line: number): ts.Node | undefined {
    const file = this.file(path);
    if (file === undefined) return undefined;
    const start = file.getLineStarts()[line - 1] ?? 0;
    const offset = start + (/^\s*/.exec(file.text.slice(start))?.[0].length ?? 0);
    let found: ts.Node | undefined;
    const visit = (node: ts.Node): void => {
      if (node.getStart(file) > offset || node.end <= offset) return;
      if ((ts.isStatement(node) && !ts.isBlock(node)) || ts.isPropertyDeclaration(node)) found = node;
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  }

  /** Whether a statement goes through the trace of an assignment to a construct, or does something to what other statements made. */
  changes(statement: ts.Node, path: string, makers: readonly ts.Node[]): boolean {
    if ((this.traces.get(`= ${path}`) ?? []).some((line) => this.statementOfFrame(line) === statement)) return true;
    const [, name = ''] = /^\(*((?:this\.)?\w+)\s*[.!]/.exec(statement.getText()) ?? [];
    const makes = new RegExp(`(?:^|\\b(?:const|let|var) |readonly )${escaped(name)}\\b[^=;]*=`);
    if (name === '') return false;
    return makers.some((maker) => makes.test(maker.getText()) || this.isAlias(name, maker));
  }

  assignments(statement: ts.Node, names: readonly string[]): readonly ts.Node[] {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      if (isSet(node) && names.includes(nameOf(node))) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(statement);
    return found;
  }

  /** Whether a line is within what sets a property of one of some names. */
  isOnProperty(path: string, line: number, names: readonly string[]): boolean {
    const file = this.file(path);
    if (file === undefined) return false;
    const lineOf = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
    let found = false;
    const visit = (node: ts.Node): void => {
      if (lineOf(node.getStart(file)) > line || lineOf(node.end) < line) return;
      if (isSet(node) && names.includes(nameOf(node))) found = true;
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  }

  /** `const cfnBucket = bucket.node.defaultChild`, where a statement made `bucket`. */
  private isAlias(name: string, maker: ts.Node): boolean {
    const [, made] = /^(?:const|let|var) (\w+)/.exec(maker.getText()) ?? [];
    return made !== undefined && new RegExp(`(?:const|let|var) ${name}\\b[^=]*= ${made}\\.`).test(maker.getSourceFile().text);
  }

  private statementOfFrame(line: string): ts.Node | undefined {
    const frame = parseFrame(line);
    if (frame?.kind !== 'place') return undefined;
    const file = frame.file.replace(`/app/${this.assembly.app}/`, '');
    return this.statementAt(file, frame.line);
  }

  private file(path: string): ts.SourceFile | undefined {
    if (!this.files.has(path)) {
      const text = /\.[cm]?[jt]s$/.test(path) && !path.startsWith('cdk.out/') ? this.assembly.texts[path] : undefined;
      this.files.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    }
    return this.files.get(path);
  }
}

/** Whether a line of an included template is in the resource that a construct stands for. */
function isIncluded(text: string, line: number, ids: readonly string[]): boolean {
  const resource = text.split('\n').slice(0, line).findLast((each) => /^ {2}\w+:/.test(each));
  return ids.some((id) => resource === `  ${id}:`);
}

function namesOne(statement: ts.Node, ids: readonly string[]): boolean {
  const text = statement.getText();
  return ids.some((id) => new RegExp(`['"\`]${escaped(id)}['"\`]`).test(text));
}

function isSet(node: ts.Node): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
}

function nameOf({ name }: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): string {
  return 'text' in name ? name.text : '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Entry {
  readonly type: string;
  readonly data?: unknown;
  readonly trace?: readonly string[];
}

/** The creation traces in manifests and metadata files, by construct path; those of assignments, by the path after `= `. */
function tracesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const traces = new Map<string, readonly string[]>();
  const take = (metadata: Readonly<Record<string, readonly Entry[]>>): void => {
    for (const [path, entries] of Object.entries(metadata)) {
      for (const { type, data, trace } of entries) {
        if (type === 'aws:cdk:creationStack' && Array.isArray(data)) traces.set(path.slice(1), data.map(String));
        if (type === 'aws:cdk:propertyAssignment') traces.set(`= ${path.slice(1)}`, [...(traces.get(`= ${path.slice(1)}`) ?? []), ...assignmentTrace(data)]);
        if (type === 'aws:cdk:logicalId' && trace) traces.set(path.slice(1), trace);
      }
    }
  };
  for (const [path, text] of Object.entries(texts)) {
    if (path.endsWith('.metadata.json')) take(JSON.parse(text));
    if (!path.endsWith('/manifest.json')) continue;
    const artifacts: Readonly<Record<string, { metadata?: Readonly<Record<string, readonly Entry[]>> }>> = JSON.parse(text).artifacts ?? {};
    for (const { metadata } of Object.values(artifacts)) if (metadata) take(metadata);
  }
  return traces;
}

function assignmentTrace(data: unknown): readonly string[] {
  const lines = typeof data === 'object' && data !== null && 'stackTrace' in data ? data.stackTrace : undefined;
  return Array.isArray(lines) ? lines.map(String) : [];
}
