import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';
import type { Statement } from './iam.js';
import { resourceStatements } from './policy-documents.js';

/** An account that is written out: `111122223333`, `arn:aws:iam::111122223333:role/x`. Code names its own account by reference. */
const WRITTEN_ACCOUNT = /^(?:(\d{12})$|arn:[^:]*:(?:iam|sts)::(\d{12}):)/;

/** The account of a resource by its ARN. */
const OWNER = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;

/** The principal of a statement that is of an account which is written out, as others' are, and is not the one of the statement's resources. */
export function otherAccount(statement: Statement): JsonProperty | undefined {
  const owners = statement.resources.map(({ written }) => OWNER.exec(written)?.[1]);
  return statement.principals.find(({ type, id }) => {
    const [, whole, ofArn] = WRITTEN_ACCOUNT.exec(id.written) ?? [];
    const account = whole ?? ofArn;
    return type === 'AWS' && account !== undefined && !owners.includes(account);
  })?.id;
}

/** Reports what a resource's own policy allows to another account under no condition. `consequence` completes the sentence, without a stop. */
export function reportUnconditionedAccounts(
  resource: ResourceHandle & { readonly type: string; readonly properties: JsonProperty },
  consequence: string,
  report: Report,
): void {
  for (const statement of resourceStatements(resource)) {
    const who = statement.allows && statement.conditions.length === 0 ? otherAccount(statement) : undefined;
    if (who) report(who, `${who} is of another account, and no condition narrows it: ${consequence}.`);
  }
}
