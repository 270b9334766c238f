import type { Diagnostic } from './diagnostic.js';
import type { Condition } from './decision.js';
import type { UnitInfo } from './finding.js';
import type { Place, Source } from './source.js';
import type { MapValue, Value } from './value.js';

/** A node of the resource graph, in CloudFormation's vocabulary whichever language it was written in. */
export interface Resource {
  /** Unique in the graph: unit id and address. */
  readonly id: string;
  readonly address: string;
  /** `AWS::S3::Bucket`. */
  readonly type: string;
  /** As written: `AWS::Serverless::Function`, `aws_s3_bucket`. */
  readonly sourceType: string;
  readonly unit: UnitInfo;
  /** Usually a map; a choice or unknown where `Properties` itself is an intrinsic. */
  readonly properties: Value;
  /** Resource attributes: `DeletionPolicy`, `UpdateReplacePolicy`, `DependsOn`, `Metadata` … */
  readonly attributes: MapValue;
  /** Terraform: what was written, evaluated, in Terraform's names; nested blocks as lists. */
  readonly written?: MapValue;
  /** Terraform: its properties are those of another resource, where policies look at them. */
  readonly isPart?: true;
  /** Terraform: what became properties of it, under addresses of their own. */
  readonly parts?: readonly ResourcePart[];
  /** Terraform: only a part of it is declared here, the resource itself elsewhere: properties that are not here may be there. */
  readonly isFragment?: true;
  /** What the author of the file calls one of its properties; without it, properties are called by their paths. */
  readonly nameOf?: (property: NamedProperty) => string;
  /** CDK: what made it. */
  readonly construct?: Construct;
  /** It exists when all of these hold (outermost first). */
  readonly conditions: readonly Condition[];
  /** Tight: the logical id. Findings about something absent point here. */
  readonly header: Place;
  /** The whole text of the resource, its header included. */
  readonly body: Place;
  /** Places of what made this resource exist or carried it, outermost last: a nested stack, a loop, a SAM event. */
  readonly madeBy: readonly MadeBy[];
}

/** The construct of a CDK app that a resource comes from. */
export interface Construct {
  /** `Prod/Data/Key/Resource`. */
  readonly path: string;
  readonly owner: ConstructOwner;
  /**
   * Where the user wrote a property (in CloudFormation's vocabulary; empty for the resource as a whole): at the property where
   * that can be found, else at the construct. A value that was `decided` elsewhere in the template, by a parameter or a mapping,
   * was written where that was made. Undefined when nothing is known of the code. It is looked for only when asked.
   */
  readonly placeOf: (property: string, decided?: Place) => Place | undefined;
  /** Whether the user's code set a property after the construct was made, as far as traces tell. */
  readonly isSetByUser: (property: string) => boolean;
  /** The calls in the user's code that led to it, innermost first: its own construct's, that of the construct around it, its stack's. Looked for when asked. */
  readonly calls: () => readonly Place[];
}

/** CDK: somebody's word, written in the app, that a rule may be broken by a construct and everything in it. */
export interface Acknowledgement {
  readonly unit: UnitInfo;
  /** The path of the construct, `Prod/Data/Key`. */
  readonly constructPath: string;
  /** The rule as it was written, in whichever tool's vocabulary: `s3/public-access-blocked`, `AwsSolutions-IAM5[Action::s3:*]`. */
  readonly rule: string;
  /** Whose plugin it was written for: `nearside`, `CloudFormation-Validate`; CDK adds `Annotation` where nothing was written. */
  readonly namespace: string;
  readonly reason: string | undefined;
  /** Where it was written; undefined when nothing is known of the code. It is looked for only when asked. */
  readonly place: () => Place | undefined;
}

/** The `Metadata` of a template as a whole. */
export interface TemplateMetadata {
  readonly unit: UnitInfo;
  readonly source: Source;
  /** What it says under a key, as written. */
  readonly under: (key: string) => Value | undefined;
}

/** Whose code made a construct: the user's, a construct library's, or CDK's for its own purposes. */
export type ConstructOwner =
  | { readonly kind: 'own' }
  | { readonly kind: 'library'; readonly name: string; readonly version?: string }
  | { readonly kind: 'framework' };

/** A property that is to be named in the language of its file. */
export interface NamedProperty {
  /** In CloudFormation's vocabulary: `SecurityGroupIngress[0].CidrIp`. */
  readonly path: string;
  /** Where its name is written. Nobody writes a name for an item of a list, nor for what is not there. */
  readonly key: Place | undefined;
  /** The property that it is inside of; undefined for the resource itself. */
  readonly within: NamedProperty | undefined;
}

/** `aws_s3_bucket_versioning.a`, whose arguments are properties of a bucket. */
export interface ResourcePart {
  readonly address: string;
  readonly sourceType: string;
  readonly header: Place;
  /** Its whole text. */
  readonly body: Place;
}

export interface MadeBy {
  readonly place: Place;
  readonly note: string;
  readonly address?: string;
}

/** The author's word that what is now at the address `to` was at `from` before (Terraform's `moved` blocks), in one unit. */
export interface Move {
  readonly unit: string;
  /** An address of a resource or a module, of all its instances or of one: `module.a["x"].aws_s3_bucket.b`. */
  readonly from: string;
  readonly to: string;
}

/** What a front end makes of the files that it was given. */
export interface Estate {
  readonly units: readonly UnitInfo[];
  readonly resources: readonly Resource[];
  /** What stands beside resources and policies look at: outputs, configurations of providers. The graph that is shown has none of them. */
  readonly declarations?: readonly Resource[];
  /** Of the templates that have any, nested ones too. */
  readonly templates?: readonly TemplateMetadata[];
  readonly acknowledgements?: readonly Acknowledgement[];
  /** In the order in which they are written. */
  readonly moves?: readonly Move[];
  /** It grows: documents inside of texts are read when a policy asks for them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the files that were read as (part of) a unit. */
  readonly files: readonly string[];
}
