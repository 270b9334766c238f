import type { Place } from '../../../../model/source.js';
import type { TfValue } from '../../values/value.js';
import type { InstanceKey } from '../addresses.js';
import type { Instances } from './expansion.js';
import type { RootContext } from './root-context.js';

/** What the expressions of one module instance can refer to; undefined: there is no such thing. */
export interface ModuleNames {
  readonly context: RootContext;
  /** Whether it is decided that the module is called. */
  readonly isCertain: boolean;
  /** What the addresses in it begin with: `module.m["k"].`; nothing in the root module. */
  readonly prefix: string;
  /** `path.module`. */
  readonly modulePath: string;
  variable(name: string): TfValue | undefined;
  local(name: string): TfValue | undefined;
  /** By key: `aws_s3_bucket.a`, `data.aws_region.r`. */
  resource(key: string): Repeated | undefined;
  call(name: string): Repeated | undefined;
}

/** A resource or module call with its instances. */
export interface Repeated {
  /** Whether Terraform looks at the keys in references before it evaluates anything: of resources it does, `try` can hide those of modules. */
  readonly hasFixedKeys: boolean;
  readonly instances: Instances;
  at(key: InstanceKey): Readable;
}

/** An instance as references see it. `place` is where the reference is. What it has no attribute for, `whole` has not either. */
export interface Readable {
  /** Undefined when it has no such attribute, for certain. */
  attribute(name: string, place: Place): TfValue | undefined;
  whole(place: Place): TfValue;
}
