import type { Table } from '../row.js';

export const LEX: Table = {
  aws_lex_bot_alias: { own: 'CloudFormation knows the second version of Lex only' },
};
