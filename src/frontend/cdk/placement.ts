import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place, Source } from '../../model/source.js';
import { textAt } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Call, TracedCall } from './code/calls.js';
import { callAt } from './code/calls.js';
import { ConstructSearch } from './code/construct-search.js';
import { decidingCode } from './code/deciding-code.js';
import { IncludedTemplates } from './code/included-template.js';
import type { ParsedFile, TypeScript } from './code/parsed-files.js';
import { ParsedFiles, placeOfNode } from './code/parsed-files.js';
import type { Spot } from './generated.js';
import { GeneratedFiles } from './generated.js';
import type { PlaceFrame, Trace } from './metadata.js';
import { userFrames } from './metadata.js';
import type { ProjectFiles } from './project-files.js';

/** What is known of where a resource was made. */
export interface Origins {
  readonly type: string;
  readonly properties: Value;
  readonly path: string;
  readonly logicalId: string;
  readonly creation: Trace;
  /** Where its stack was made. */
  readonly stack: Trace;
  /** Where another resource of the stack was made. */
  readonly creationOf: (logicalId: string) => Trace;
  /** The name of the class of a construct, where it is known. */
  readonly classOf: (path: string) => string | undefined;
  /** Where a property (by its first name) was assigned later. */
  readonly assignment: (property: string) => Trace | undefined;
}

/** How many frames are looked at: what is further out is the app's main file. */
const FRAMES = 12;

/** Finds places in the user's code for what is in the templates. */
export class Placement {
  private readonly parsed: ParsedFiles | undefined;
  private readonly search: ConstructSearch | undefined;
  private readonly included: IncludedTemplates | undefined;
  private readonly generated: GeneratedFiles;
  private readonly calls = new Map<Trace, readonly TracedCall[]>();

  constructor(
    private readonly project: ProjectFiles,
    typescript: TypeScript | undefined,
    entries: () => readonly Source[],
    report: (diagnostic: Diagnostic) => void,
  ) {
    this.generated = new GeneratedFiles(project, report);
    this.parsed = typescript && new ParsedFiles(typescript, (path) => project.read(path));
    this.included = this.parsed && new IncludedTemplates(this.parsed);
    this.search = this.parsed && new ConstructSearch(this.parsed, () => entries().flatMap((entry) => this.generated.sourcesOf(entry)));
  }

  /** At the property where it is found, else at the call that made the resource, else at the line of its trace. */
  placeOf(origins: Origins, property: string): Place | undefined {
    const calls = this.callsThatMade(origins);
    const assignment = this.assignmentOf(origins, property);
    const assigned = assignment && this.callAt(assignment);
    const { type, properties, logicalId, path } = origins;
    const ids = path.split('/');
    const callsOf = (other: string): readonly TracedCall[] => this.callsOf(origins.creationOf(other));
    const decided = this.parsed && decidingCode(this.parsed, { type, properties, property, logicalId, ids, calls, assigned, callsOf });
    const [innermost] = calls;
    const included = innermost && this.included?.placeOf(innermost, logicalId, property);
    if (included && decided?.isChange !== true) return included;
    if (decided) return placeOfNode(decided.file, decided.node);
    if (assignment) return lineOf(assignment);
    if (innermost) return placeOfNode(innermost.file, innermost.call);
    const [spot = this.spotsOf(origins.stack)[0]] = this.spotsOf(origins.creation);
    return spot && lineOf(spot);
  }

  /** Whether code of the user's assigned a property after the construct was made. */
  isSetByUser(origins: Origins, property: string): boolean {
    return this.assignmentOf(origins, property) !== undefined;
  }

  /** The innermost call of a trace that passes a text (else the innermost one). */
  placeOfCall(trace: Trace, text: string): Place | undefined {
    const calls = this.callsOf(trace).map(({ file, call }) => placeOfNode(file, call));
    const [spot] = this.spotsOf(trace);
    return calls.find((call) => textAt(call).includes(text)) ?? (spot && lineOf(spot));
  }

  /** The calls that led to a resource, innermost first; where they cannot be parsed, the lines of the trace. */
  callsOfUser(origins: Origins): readonly Place[] {
    const calls = this.callsThatMade(origins).map(({ file, call }) => placeOfNode(file, call));
    return calls.length > 0 ? calls : this.spotsOf(origins.creation).flatMap((spot) => lineOf(spot) ?? []);
  }

  /** Those of the trace; of what is made only when the app is synthesized, and of what has no trace, those that give its ids. */
  private callsThatMade({ creation, stack, path, classOf }: Origins): readonly TracedCall[] {
    const traced = this.callsOf(creation);
    if (traced.length > 0 && this.parsed && !isSynthesis(traced[0], this.parsed)) return traced;
    if (traced.length === 0 && this.spotsOf(creation).length > 0) return [];
    const searched = this.search?.callsOf(path, classOf) ?? [];
    return searched.length > 0 ? searched : traced.length > 0 ? traced : this.callsOf(stack);
  }

  /** Where a property was set after the construct was made, unless that was done by the construct itself. */
  private assignmentOf({ creation, assignment }: Origins, property: string): Spot | undefined {
    const trace = assignment(/^[^.[]*/.exec(property)?.[0] ?? '');
    const [spot] = trace === undefined ? [] : this.spotsOf(trace);
    const [made] = this.spotsOf(creation);
    return made && spot && made.source === spot.source && made.line === spot.line ? undefined : spot;
  }

  private callsOf(trace: Trace): readonly TracedCall[] {
    let calls = this.calls.get(trace);
    if (calls === undefined) this.calls.set(trace, (calls = this.spotsOf(trace).flatMap((spot) => this.callAt(spot) ?? [])));
    return calls;
  }

  private callAt({ source, line, column }: Spot): TracedCall | undefined {
    const file: ParsedFile | undefined = this.parsed?.parse(source);
    const call: Call | undefined = file && this.parsed && callAt(file, line, column, this.parsed.ts);
    return file && call ? { file, call } : undefined;
  }

  /** The frames of the user's files that are here, in what was compiled to them. */
  private spotsOf(trace: Trace): readonly Spot[] {
    return userFrames(trace).slice(0, FRAMES).flatMap((frame) => this.spotOf(frame) ?? []);
  }

  private spotOf({ file, line, column }: PlaceFrame): Spot | undefined {
    const source = this.project.find(file);
    return source && this.generated.original({ source, line, column });
  }
}

/** What is written on a line. */
function lineOf({ source, line }: Spot): Place | undefined {
  const start = source.lines()[line - 1];
  if (start === undefined) return undefined;
  const text = source.text.slice(start, source.lines()[line] ?? source.text.length);
  const indent = text.length - text.trimStart().length;
  return { source, start: start + indent, end: start + text.trimEnd().length };
}

/** `app.synth()`. */
function isSynthesis(traced: TracedCall | undefined, { ts }: ParsedFiles): boolean {
  if (traced === undefined || !ts.isCallExpression(traced.call)) return false;
  const { expression } = traced.call;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'synth';
}
