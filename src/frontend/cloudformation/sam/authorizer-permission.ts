import type { Entry } from '../../../syntax/tree.js';
import type { Literal } from './build.js';
import type { Attributes, Expansion } from './expansion.js';
import { ref, sub } from './intrinsics.js';

/** A Lambda authorizer of an API, and the API that asks it. */
export interface AuthorizerUse {
  readonly apiId: string;
  readonly authorizer: { readonly name: string; readonly entry: Entry; readonly functionArn: Literal };
  /** As SAM writes it: REST APIs get the partition itself, HTTP APIs the pseudo parameter. */
  readonly partition: string;
  readonly attributes: Attributes;
}

/** Lets an API call its Lambda authorizer. */
export function addAuthorizerPermission(expansion: Expansion, { apiId, authorizer, partition, attributes }: AuthorizerUse): void {
  expansion.add({
    id: `${apiId}${authorizer.name}AuthorizerPermission`,
    type: 'AWS::Lambda::Permission',
    place: authorizer.entry.keyPlace,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: authorizer.functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: sub(
        `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`,
        { __ApiId__: ref(apiId) },
      ),
    },
    attributes,
  });
}
