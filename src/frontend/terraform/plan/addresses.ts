/** `[0]`, `["a"]`, and `[*]` of an unknown number of instances. */
const KEY = /\[(?:\d+|\*|"(?:[^"\\]|\\.)*")\]/g;

/** `module.m["k"].aws_s3_bucket.a[0]` as it is declared: `module.m.aws_s3_bucket.a`. */
export function declaredAddress(address: string): string {
  return address.replace(KEY, '');
}

export function isSymbolic(address: string): boolean {
  return address.match(KEY)?.includes('[*]') ?? false;
}

/** The modules that an address leads through, `module.m["k"]`, then what is in the last of them. */
export function addressSteps(address: string): readonly string[] {
  const keys: string[] = [];
  const plain = address.replace(KEY, (key) => `[${keys.push(key) - 1}]`);
  const names = plain.split('.');
  const steps: string[] = [];
  while (names[0] === 'module' && names.length > 2) steps.push(names.splice(0, 2).join('.'));
  return [...steps, names.join('.')].map((step) => step.replace(/\[(\d+)\]/g, (_, index: string) => keys[Number(index)] ?? ''));
}

/** `address`, its unknown keys those of `own` as far as both lead through the same modules; the last key is the own one too. */
export function withKeysOf(address: string, own: string): string {
  const ownSteps = addressSteps(own);
  const steps = addressSteps(address);
  return steps.map((step, index) => {
    const from = index === steps.length - 1 ? ownSteps.at(-1) : sameModule(step, ownSteps[index]);
    return from === undefined ? step : step.replace(/\[\*\]$/, keyOf(from));
  }).join('.');
}

function sameModule(step: string, own: string | undefined): string | undefined {
  return own !== undefined && declaredAddress(own) === declaredAddress(step) ? own : undefined;
}

/** `["k"]` of `module.m["k"]`; empty without a key. */
export function keyOf(step: string): string {
  return step.slice(declaredAddress(step).length);
}
