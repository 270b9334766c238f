/** As which nearside reads a configuration. */
const VERSION: readonly number[] = [1, 11, 4];

/** Whether a condition on Terraform's version allows the one as which configurations are read; true of what cannot be read. */
export function allowsThisTerraform(constraint: string): boolean {
  return constraint.split(',').every(allows);
}

function allows(condition: string): boolean {
  const [, operator = '=', text = ''] = /^\s*(!=|[<>]=?|=|~>)?\s*v?(\d+(?:\.\d+)*)\s*$/.exec(condition) ?? [];
  if (text === '') return true;
  const wanted = text.split('.').map(Number);
  const order = compare(VERSION, wanted);
  switch (operator) {
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '~>':
      return order >= 0 && wanted.slice(0, -1).every((part, index) => part === VERSION[index]);
    default:
      return order === 0;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
