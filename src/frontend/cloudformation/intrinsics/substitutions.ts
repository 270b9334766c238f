/** A piece of a `Fn::Sub` string: text as it is, or a variable. `from` and `to` are offsets in the string. */
export type Substitution =
  | { readonly kind: 'text'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'variable'; readonly name: string; readonly from: number; readonly to: number };

/** Names, `AWS::Region`, `Resource.Attribute`; whatever else stands in braces is left alone (`${!Literal}` apart). */
const VARIABLE = /\$\{([^!{}][^{}]*)\}|\$\{!([^{}]*)\}/g;

/** The pieces of a `Fn::Sub` string in order; undefined when it has no substitution and no `${!…}`. */
export function substitutions(template: string): readonly Substitution[] | undefined {
  const result: Substitution[] = [];
  let literal = '';
  let start = 0;
  let end = 0;
  const addText = (text: string, from: number, to: number): void => {
    if (literal === '') start = from;
    literal += text;
    end = to;
  };
  const flush = (): void => {
    if (literal !== '') result.push({ kind: 'text', text: literal, from: start, to: end });
    literal = '';
  };
  let at = 0;
  for (const match of template.matchAll(VARIABLE)) {
    const [whole, name, escaped] = match;
    if (match.index > at) addText(template.slice(at, match.index), at, match.index);
    at = match.index + whole.length;
    if (name === undefined) {
      addText(`\${${escaped ?? ''}}`, match.index, at);
      continue;
    }
    flush();
    result.push({ kind: 'variable', name: name.trim(), from: match.index, to: at });
  }
  if (at === 0) return undefined;
  if (at < template.length) addText(template.slice(at), at, template.length);
  flush();
  return result;
}
