import type { RuleItem, RulesParams } from '@biganzi/shared';
import type { Engine } from '../core/engine';
import { RULE_GROUPS } from '../core/groups';
import type { Configuration } from './configuration';
import { field } from './params';

/** The rules to pick from, each with its usual level and the one that holds for the document. */
export async function provideRules(
  params: RulesParams,
  { engine, configuration }: { engine: Engine; configuration: Configuration },
): Promise<RuleItem[]> {
  const uri = field(params, 'uri');
  const { engine: settings } = await configuration.of(typeof uri === 'string' ? uri : '');
  const inOrder = engine.rules().toSorted((a, b) => orderOf(a.id) - orderOf(b.id));
  return inOrder.map(({ id, title, severity, offByDefault }) => ({
    id,
    title,
    group: RULE_GROUPS[id.split('/')[0] ?? '']?.name ?? '',
    usual: offByDefault === undefined ? severity : 'off',
    current: settings.severities[id] ?? (offByDefault === undefined ? severity : 'off'),
    ...(offByDefault === undefined ? {} : { why: offByDefault }),
  }));
}

/** Groups in the order of a document's parts; inside one the rules keep theirs. */
function orderOf(id: string): number {
  return Object.keys(RULE_GROUPS).indexOf(id.split('/')[0] ?? '');
}
