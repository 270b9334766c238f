import type { Scalar } from '../../../model/value.js';

/** What is known about one Terraform type. Data only: `alignment.ts` and the tests read it. */
export type Row = TypeRow | PartRow | OwnRow;

/** The Terraform types of one service. */
export type Table = Readonly<Record<string, Row>>;

/**
 * Terraform's attributes that are not found mechanically (`mechanical.ts`): dotted path to where its value goes. Indices are left
 * out: `ingress.cidr_blocks`.
 */
export type Attributes = Readonly<Record<string, Target>>;

/** A property path, or more about it, or why there is none. */
export type Target = string | Conversion | Ignored;

export interface Conversion {
  /**
   * A path relative to where the enclosing block went; from the resource if it begins with `/`. Left out: found mechanically.
   *
   * - `A.B`: nested.
   * - `A[0].B`: of the first item of a list.
   * - `A[k].Value`: of the item of a list of pairs whose key is `k`: `LoadBalancerAttributes[access_logs.s3.enabled]`.
   * - ``: the contents of a block go where the block itself would have gone.
   */
  readonly to?: string;
  /** Terraform's word for CloudFormation's. Other values stay as they are. */
  readonly values?: Readonly<Record<string, Scalar>>;
  /** True means false. */
  readonly negated?: true;
  /** CloudFormation's unit is this many times smaller. */
  readonly times?: number;
  /** Each value becomes an object that has it as this property: `source_vpc` is `{ Values: … }`. */
  readonly as?: string;
  /** Whatever the value is, this is what CloudFormation says for its being there: a block that switches something on. */
  readonly present?: Scalar;
  /** The flag inside the block without which the block is not there. */
  readonly onlyIf?: string;
  /** Of the document in the text only what is under this key. */
  readonly only?: string;
  /** CloudFormation has a list of lists: each block is the list of the blocks with this name that it holds. */
  readonly itemsIn?: string;
  /** A list of blocks becomes a map: the attributes that are key and value; an empty value is the whole block. */
  readonly entries?: readonly [string, string];
  /** What follows from its being there, by property path as in `to`: `ResourceType` is `VPC`. */
  readonly implies?: Readonly<Record<string, Scalar>>;
  /** Entries of a map become objects of key and value with these names, where the property's shape does not tell. */
  readonly pairs?: readonly [string, string];
}

/** Deliberately without a counterpart. */
export interface Ignored {
  readonly ignored: string;
}

interface Mapped {
  readonly attributes?: Attributes;
  /** The property inside which everything goes that is not said otherwise: `LaunchTemplateData`. */
  readonly within?: string;
  /** Property path to what Terraform's type implies; what is written goes before it. */
  readonly constants?: Readonly<Record<string, Scalar>>;
  /** Property path to what the AWS provider sends when nothing is written, where CloudFormation's default is another; `*` is every entry of a map. */
  readonly defaults?: Readonly<Record<string, Scalar | readonly []>>;
  /** Terraform's attribute to `Fn::GetAtt`'s; `Ref` is the empty string. Others are found mechanically (`references.ts`). */
  readonly references?: Readonly<Record<string, string>>;
}

/** A Terraform type that is a CloudFormation type. */
export interface TypeRow extends Mapped {
  readonly type: string;
  /** Defaults of what is made new: not where one of the attributes `from` says what it is a copy of, which decides then. */
  readonly made?: { readonly from: readonly string[]; readonly defaults: Readonly<Record<string, Scalar | readonly []>> };
  /** Defaults of the provider before its major version `before`. */
  readonly legacy?: { readonly before: number; readonly defaults: Readonly<Record<string, Scalar | readonly []>> };
  /** Another row for some values of an attribute. */
  readonly variants?: { readonly by: string; readonly rows: Readonly<Record<string, TypeRow>> };
  /**
   * By block (the resource itself is the empty string): attributes with several values each, where CloudFormation has an item
   * (a resource) for every one of them.
   */
  readonly spread?: Readonly<Record<string, Spread>>;
  /** Attributes that CloudFormation has as resources of their own, by Terraform's attribute. */
  readonly children?: Readonly<Record<string, Child>>;
}

/** Terraform's attribute to the property that each of its values becomes. */
export type Spread = Readonly<Record<string, string | SelfReference>>;

/** A flag that stands for a reference: to the resource in which the block is written, or to what the attribute `as` refers to. */
export interface SelfReference {
  readonly refersBy: string;
  readonly as?: string;
}

export interface Child extends Omit<Mapped, 'references'> {
  readonly type: string;
  /** The property that refers to the resource that it was written in. */
  readonly link: string;
  /** Where the value of the attribute itself goes, when it is no block. */
  readonly to?: string;
  readonly spread?: Spread;
}

/** A Terraform resource that is a part of another one: its properties are the parent's. */
export interface PartRow extends Omit<Mapped, 'references'> {
  readonly partOf: readonly ParentLink[];
}

export type ParentLink = ReferringLink | MatchingLink;

/** The attribute that says which one, or which ones. */
export interface ReferringLink {
  readonly type: string;
  readonly by: string;
}

/** The one of Terraform's type `of` that has the same values of these attributes. */
export interface MatchingLink {
  readonly type: string;
  readonly of: string;
  readonly same: readonly string[];
}

/** A Terraform type for which CloudFormation has none: it keeps its own name and attributes. */
export interface OwnRow {
  readonly own: string;
}
