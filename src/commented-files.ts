import type { CommentedFile } from './engine/suppressions/commented-file.js';
import { codeOf } from './engine/suppressions/reach.js';
import type { LocatedFinding } from './engine/findings.js';
import type { Files } from './frontend/files.js';
import { append } from './model/append.js';
import type { Estate } from './model/resource.js';
import type { Place, Source } from './model/source.js';
import { readProgram } from './syntax/program-text.js';
import { yamlComments } from './syntax/yaml.js';

/** Finding comments costs a pass over the text: most files hold none that matter. */
const MAY_SUPPRESS = /nearside-disable|(?:checkov|bridgecrew):skip|(?:trivy|tfsec):ignore|kics-scan/;

const HCL = /\.(?:tf|tofu|tfvars)$/;

/** Those of an estate's files in which comments may suppress findings. JSON, plans among it, has no comments. */
export async function commentedFiles(estate: Estate, files: Files): Promise<readonly CommentedFile[]> {
  const plans = new Set(estate.units.flatMap(({ kind, path }) => (kind === 'terraform-plan' ? [path] : [])));
  const sources = estate.files.flatMap((path) => {
    const read = path.endsWith('.json') || plans.has(path) ? undefined : files.read(path);
    return read?.kind === 'text' && MAY_SUPPRESS.test(read.source.text) ? [read.source] : [];
  });
  if (sources.length === 0) return [];
  const bodies = bodiesByFile(estate);
  const readHcl = sources.some(({ path }) => HCL.test(path)) ? await hclReader() : undefined;
  return sources.map((source) => {
    if (readHcl && HCL.test(source.path)) return readHcl(source);
    const blocks = bodies.get(source.path) ?? [];
    return { source, comments: yamlComments(source), blocks, items: blocks, arguments: [] };
  });
}

/** The files of the user's code in which findings are placed and their constructs are made, as far as comments may suppress something there. */
export function commentedCode(findings: readonly LocatedFinding[]): readonly CommentedFile[] {
  const sources = new Set(findings.flatMap(codeOf).map(({ source }) => source));
  return [...sources].filter(({ text }) => MAY_SUPPRESS.test(text) && !COMPILED.test(text)).flatMap((source) => {
    const program = readProgram(source);
    return program ? [{ source, comments: program.comments, blocks: [], items: program.extents, arguments: [] }] : [];
  });
}

/** What compilers of TypeScript write into their output, which repeats comments that may be older than those of the sources. */
const COMPILED = /\/\/# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']/;

/** The parser is there anyway when there is Terraform; others need not load it. */
async function hclReader(): Promise<(source: Source) => CommentedFile> {
  const { extentsOf, parseHcl } = await import('./syntax/hcl/index.js');
  return (source) => {
    const { result } = parseHcl(source);
    return { source, comments: result.comments, ...extentsOf(result) };
  };
}

function bodiesByFile({ resources, declarations = [] }: Estate): ReadonlyMap<string, readonly Place[]> {
  const byFile = new Map<string, Place[]>();
  for (const { body } of [...resources, ...declarations]) append(byFile, body.source.path, body);
  return byFile;
}
