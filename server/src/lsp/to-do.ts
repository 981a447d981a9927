import type { ToDoItem, ToDoParams } from '@biganzi/shared';
import type { Engine } from '../core/engine';
import type { Drafts } from './drafts';
import { stringOf } from './params';
import { toRange } from './positions';

/** 待补清单 of the draft; empty when it is not looked at. */
export async function provideToDo(params: ToDoParams, drafts: Drafts, engine: Engine): Promise<ToDoItem[]> {
  const draft = await drafts.outlined(stringOf(params, 'uri'));
  if (!draft?.active) return [];
  return engine
    .toDo(draft.analysis, draft.settings)
    .map(({ span, ...item }) => ({ ...item, range: toRange(draft.document, span) }));
}
