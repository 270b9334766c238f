import type { MapValue, Value } from '../../../model/value.js';
import { documentOf } from '../configuration/evaluation/documents.js';
import { policyDocument } from '../configuration/iam-policy-document/document.js';

/** The documents of `aws_iam_policy_document` that Terraform makes during the apply, made of what the plan knows of their arguments. */
export class Documents {
  private readonly made = new Map<string, Value | undefined>();

  /** `argumentsOf`: the arguments of the document at an address; undefined where there is none. */
  constructor(private readonly argumentsOf: (address: string) => MapValue | undefined) {}

  /** What an attribute of the document is, when it is the text of one. */
  text(address: string, attribute: string | undefined): Value | undefined {
    return attribute === 'json' || attribute === 'minified_json' ? this.json(address) : undefined;
  }

  private json(address: string): Value | undefined {
    if (!this.made.has(address)) {
      // A document that holds itself, in a plan that somebody edited, is none.
      this.made.set(address, undefined);
      const data = this.argumentsOf(address);
      // What is wrong in it, the provider has refused already.
      this.made.set(address, data && policyDocument(data, documentOf).result.json);
    }
    return this.made.get(address);
  }
}
