/** How an argument must be written. */
export type Written =
  /** Any expression, or something that is looked at elsewhere. */
  | 'anything'
  /** `true` or `false`, also as a text. */
  | 'boolean'
  /** A text in which nothing is named. */
  | 'text';

/** What may stand in a block that Terraform itself knows, whoever's provider or module it is about. */
export interface BlockSchema {
  readonly labels: number;
  readonly arguments: ReadonlyMap<string, Written>;
  readonly required: readonly string[];
  readonly blocks: ReadonlyMap<string, NestedBlocks>;
  /** What else may stand here is a module's or a provider's to know: arguments, or blocks too. */
  readonly open: 'nothing' | 'arguments' | 'everything';
  /** Not even those. */
  readonly reserved: ReadonlySet<string>;
}

export interface NestedBlocks {
  readonly schema: BlockSchema;
  readonly isSingle: boolean;
}

interface Parts {
  readonly labels?: number;
  /** Names of arguments in one text each; a `!` after those that must be there. */
  readonly anything?: string;
  readonly booleans?: string;
  readonly texts?: string;
  /** Any number of each. */
  readonly blocks?: Readonly<Record<string, BlockSchema>>;
  /** At most one of each. */
  readonly single?: Readonly<Record<string, BlockSchema>>;
  readonly open?: BlockSchema['open'];
  readonly reserved?: string;
}

function schema({ labels = 0, anything = '', booleans = '', texts = '', blocks = {}, single = {}, open = 'nothing', reserved = '' }: Parts): BlockSchema {
  const lists: readonly (readonly [Written, string])[] = [['anything', anything], ['boolean', booleans], ['text', texts]];
  const names = lists.flatMap(([written, list]) => words(list).map((name) => ({ name: name.replace('!', ''), written, isRequired: name.endsWith('!') })));
  const nested = (of: Readonly<Record<string, BlockSchema>>, isSingle: boolean): readonly (readonly [string, NestedBlocks])[] =>
    Object.entries(of).map(([type, inner]) => [type, { schema: inner, isSingle }]);
  return {
    labels,
    arguments: new Map(names.map(({ name, written }) => [name, written])),
    required: names.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    blocks: new Map([...nested(blocks, false), ...nested(single, true)]),
    open,
    reserved: new Set(words(reserved)),
  };
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

const ANYTHING = schema({ open: 'everything' });
const CONDITION = schema({ anything: 'condition! error_message!' });
const CONDITIONS = { precondition: CONDITION, postcondition: CONDITION };
const PROVISIONER = schema({ labels: 1, anything: 'when on_failure', single: { connection: ANYTHING }, open: 'everything', reserved: 'lifecycle' });

/** What `lifecycle` of a managed resource says. OpenTofu knows `enabled`, and lets variables decide what is to be protected. */
const LIFECYCLE = schema({
  anything: 'ignore_changes replace_triggered_by prevent_destroy enabled destroy',
  booleans: 'create_before_destroy',
  blocks: { ...CONDITIONS, action_trigger: ANYTHING },
});

const MANAGED = schema({
  labels: 2,
  blocks: { provisioner: PROVISIONER },
  single: { lifecycle: LIFECYCLE, connection: ANYTHING },
  open: 'everything',
  reserved: 'locals',
});

/** Data sources and ephemeral resources: there is nothing to create or destroy. */
const READ = schema({
  labels: 2,
  single: { lifecycle: schema({ anything: 'enabled', blocks: CONDITIONS }) },
  open: 'everything',
  reserved: 'locals provisioner connection',
});

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
    anything: 'type default deprecated const',
    texts: 'description',
    booleans: 'sensitive ephemeral nullable',
    blocks: { validation: CONDITION },
  })],
  ['output', schema({
    labels: 1,
    anything: 'value depends_on deprecated',
    texts: 'description',
    booleans: 'sensitive ephemeral',
    blocks: { precondition: CONDITION },
  })],
  ['module', schema({
    labels: 1,
    anything: 'source! version count for_each providers depends_on',
    single: { lifecycle: schema({ anything: 'enabled' }) },
    open: 'arguments',
  })],
  ['provider', schema({ labels: 1, anything: 'alias version for_each', open: 'everything', reserved: 'count depends_on source lifecycle locals' })],
  ['check', schema({ labels: 1, blocks: { assert: CONDITION }, single: { data: READ } })],
  ['moved', schema({ anything: 'from! to!' })],
  ['import', schema({ anything: 'to! id identity provider for_each' })],
  ['removed', schema({
    anything: 'from!',
    blocks: { provisioner: PROVISIONER },
    single: { lifecycle: schema({ booleans: 'destroy' }), connection: ANYTHING },
  })],
  ['terraform', schema({
    anything: 'required_version experiments language',
    blocks: { provider_meta: schema({ labels: 1, open: 'everything' }) },
    single: { required_providers: ANYTHING, backend: schema({ labels: 1, open: 'everything' }), cloud: ANYTHING, encryption: ANYTHING },
  })],
]);

/** Names of variables that would be arguments of every module call. */
export const RESERVED_VARIABLES: ReadonlySet<string> = new Set(words('source version providers count for_each lifecycle depends_on locals'));
