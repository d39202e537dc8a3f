import type { AnalysisId, ParamsOf, ResultOf } from '../../engine/analyses.ts';
import type { Answered, Engine } from '../../engine/createEngine.ts';
import type { Selection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';

/** Asks for the operation at hand: where the new takes longer than a moment, what was known last will do, and says so. */
export async function askFor<Id extends AnalysisId>(
  { engine, live, context }: { readonly engine: Engine; readonly live: LiveMap; readonly context: RequestContext },
  id: Id,
  selection: Selection,
  params: ParamsOf<Id>,
): Promise<Answered<ResultOf<Id>>> {
  const answered = await engine.ask(live, id, selection, params, {
    mayBeOld: true,
    signal: context.signal,
    patience: context.patience,
  });
  if (answered.isOld) context.isOld = true;
  return answered;
}
