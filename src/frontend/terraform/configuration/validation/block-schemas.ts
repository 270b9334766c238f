import type { Notation } from './notations.js';
import { NOTATIONS } from './notations.js';

/** What may stand in a block that Terraform itself knows, whoever's provider or module it is about. */
export interface BlockSchema {
  readonly labels: number;
  /** By name; how it must be written, unless that is looked at where it is evaluated. */
  readonly arguments: ReadonlyMap<string, Notation | undefined>;
  readonly required: readonly string[];
  readonly blocks: ReadonlyMap<string, NestedBlocks>;
  /** What else may stand here is a module's or a provider's to know: arguments, or blocks too. */
  readonly open: 'nothing' | 'arguments' | 'everything';
  /** How those arguments must be written. */
  readonly rest: Notation | undefined;
  /** Not even those. */
  readonly reserved: ReadonlySet<string>;
  /** What the first label may be, where there is a fixed list, and what the block then has. */
  readonly kinds: ReadonlyMap<string, BlockSchema> | undefined;
}

export interface NestedBlocks {
  readonly schema: BlockSchema;
  readonly isSingle: boolean;
}

interface Parts {
  readonly labels?: number;
  /** Names of arguments in one text, each with its notation after a colon and a final `!` if it must be there. */
  readonly args?: string;
  /** Any number of each. */
  readonly blocks?: Readonly<Record<string, BlockSchema>>;
  /** At most one of each. */
  readonly single?: Readonly<Record<string, BlockSchema>>;
  readonly open?: BlockSchema['open'];
  readonly rest?: Notation;
  readonly reserved?: string;
  readonly kinds?: Readonly<Record<string, BlockSchema>>;
}

function schema({ labels = 0, args = '', blocks = {}, single = {}, open = 'nothing', rest, reserved = '', kinds }: Parts): BlockSchema {
  const written = words(args).map((word) => ARGUMENT.exec(word)?.groups ?? {});
  const nested = (of: Readonly<Record<string, BlockSchema>>, isSingle: boolean): readonly (readonly [string, NestedBlocks])[] =>
    Object.entries(of).map(([type, inner]) => [type, { schema: inner, isSingle }]);
  return {
    labels,
    arguments: new Map(written.map(({ name = '', notation }) => [name, NOTATIONS.find((known) => known === notation)])),
    required: written.flatMap(({ name = '', required }) => (required === undefined ? [] : [name])),
    blocks: new Map([...nested(blocks, false), ...nested(single, true)]),
    open,
    rest,
    reserved: new Set(words(reserved)),
    kinds: kinds && new Map(Object.entries(kinds)),
  };
}

const ARGUMENT = /^(?<name>\w+)(?::(?<notation>\w+))?(?<required>!)?$/;

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

const ANYTHING = schema({ open: 'everything' });
const CONDITION = schema({ args: 'condition:condition! error_message!' });
const CONDITIONS = { precondition: CONDITION, postcondition: CONDITION };

/** What any provisioner may have. */
const PROVISIONER: Parts = { labels: 1, single: { connection: ANYTHING }, reserved: 'lifecycle' };
const WHEN = 'when:moment on_failure:failure';

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax */
const PROVISIONERS = schema({
  ...PROVISIONER,
  kinds: {
    file: schema({ ...PROVISIONER, args: `${WHEN} source content destination!` }),
    'local-exec': schema({ ...PROVISIONER, args: `${WHEN} command! working_dir interpreter environment quiet` }),
    'remote-exec': schema({ ...PROVISIONER, args: `${WHEN} inline script scripts` }),
  },
});

const BACKEND = schema({ labels: 1, open: 'everything', rest: 'fixed' });

/** https://developer.hashicorp.com/terraform/language/backend */
const BACKENDS = schema({
  labels: 1,
  kinds: {
    local: schema({ labels: 1, args: 'path:fixed workspace_dir:fixed' }),
    ...Object.fromEntries(words('azurerm consul cos gcs http inmem kubernetes oci oss pg remote s3').map((name) => [name, BACKEND])),
  },
});

/** What `lifecycle` of a managed resource says. OpenTofu knows `enabled` too. */
const LIFECYCLE = schema({
  args: 'ignore_changes:ignored replace_triggered_by:triggers prevent_destroy:boolean enabled destroy create_before_destroy:boolean',
  blocks: { ...CONDITIONS, action_trigger: ANYTHING },
});

const MANAGED = schema({
  labels: 2,
  args: 'provider:provider depends_on:references',
  blocks: { provisioner: PROVISIONERS },
  single: { lifecycle: LIFECYCLE, connection: ANYTHING },
  open: 'everything',
  reserved: 'locals',
});

/** Data sources and ephemeral resources: there is nothing to create or destroy. */
const READ_PARTS: Parts = {
  labels: 2,
  args: 'provider:provider depends_on:references',
  single: { lifecycle: schema({ args: 'enabled', blocks: CONDITIONS }) },
  open: 'everything',
  reserved: 'locals provisioner connection',
};
const READ = schema(READ_PARTS);

/**
 * Top-level blocks by type, after Terraform's documentation of its language. What later versions than 1.11 or OpenTofu have added
 * counts as known.
 */
export const BLOCK_SCHEMAS: ReadonlyMap<string, BlockSchema> = new Map([
  ['resource', MANAGED],
  ['data', READ],
  ['ephemeral', READ],
  ['variable', schema({
    labels: 1,
    args: 'type default:constant deprecated const description:text sensitive:boolean ephemeral:boolean nullable:boolean',
    blocks: { validation: CONDITION },
  })],
  ['output', schema({
    labels: 1,
    args: 'value depends_on:references deprecated description:text sensitive:boolean ephemeral:boolean',
    blocks: { precondition: CONDITION },
  })],
  ['module', schema({
    labels: 1,
    args: 'source! version:versions count for_each providers:passed depends_on:references',
    single: { lifecycle: schema({ args: 'enabled' }) },
    open: 'arguments',
  })],
  ['provider', schema({ labels: 1, args: 'alias:name version:versions for_each', open: 'everything', reserved: 'count depends_on source lifecycle locals' })],
  ['check', schema({ labels: 1, blocks: { assert: CONDITION }, single: { data: READ } })],
  ['moved', schema({ args: 'from:address! to:address!' })],
  ['import', schema({ args: 'to! id identity provider for_each' })],
  ['removed', schema({
    args: 'from:address!',
    blocks: { provisioner: PROVISIONERS },
    single: { lifecycle: schema({ args: 'destroy:boolean' }), connection: ANYTHING },
  })],
  ['terraform', schema({
    args: 'required_version:versions experiments language',
    blocks: { provider_meta: schema({ labels: 1, open: 'everything' }) },
    single: { required_providers: ANYTHING, backend: BACKENDS, cloud: ANYTHING, encryption: ANYTHING },
  })],
]);

const REPEATED = 'count for_each provider:provider depends_on:references';

/** What Terraform brings itself, by type of block and type of resource. */
export const BUILT_IN: ReadonlyMap<string, BlockSchema> = new Map([
  ['data.terraform_remote_state', schema({ ...READ_PARTS, args: `${REPEATED} backend! config defaults workspace`, open: 'nothing' })],
]);

/** The only type of a kind whose name begins with `terraform_`. */
export const OWN_TYPES: ReadonlyMap<string, string> = new Map([['resource', 'terraform_data'], ['data', 'terraform_remote_state'], ['ephemeral', '']]);

/** Names of variables that would be arguments of every module call. */
export const RESERVED_VARIABLES: ReadonlySet<string> = new Set(words('source version providers count for_each lifecycle depends_on locals'));
