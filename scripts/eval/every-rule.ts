import type { EngineSettings } from '../../server/src/core/engine';
import { RULES } from '../../server/src/core/rules';

/** Settings under which every rule is on with its own severity, those too that are off by default. */
export const EVERY_RULE: EngineSettings = {
  severities: Object.fromEntries(RULES.map(({ meta }) => [meta.id, meta.severity])),
};
