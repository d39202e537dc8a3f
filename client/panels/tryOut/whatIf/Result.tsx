import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { TakeList, type TakeListProps } from '../../gaps/TakeAway.tsx';
import { useLeftOut } from '../../gaps/useLeftOut.ts';
import type { Answered } from './Answered.ts';
import { FindingChanges } from './FindingChanges.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { ShowButton } from './ShowButton.tsx';
import { How } from './How.tsx';
import { listText } from '../../details/Reading.ts';

export type ResultProps = {
  readonly graph: Graph;
  readonly answer: Answered;
  /** Names of what was added in the trial, by id. */
  readonly added: ReadonlyMap<string, string>;
  /** What was asked, for whoever takes the list away. */
  readonly asked: Pick<TakeListProps, 'withGroups' | 'body'>;
  /** Shows nodes and relations on the map. */
  readonly onShow: (ids: readonly string[]) => void;
};

/** What would change: people's needs first, then who falls off, then the rest. */
export function Result(props: ResultProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const { answer, onShow } = props;
  const all = [
    ...answer.gone,
    ...answer.needs.flatMap(({ need, holders }) => [need, ...holders]),
    ...answer.fallsOff.flat(),
    ...answer.alone,
  ];
  return (
    <>
      <div className="tried-summary">
        <p>{answer.summary[language] ?? answer.summary.nb}</p>
        {answer.gone.length === 0 ? null : <ShowButton ids={all} onShow={onShow} />}
      </div>
      <p className="quiet">{t('result.note')}</p>
      <Needs {...props} change="lost" />
      <Apart {...props} />
      <Funding {...props} />
      <Needs {...props} change="gained" />
      <FindingChanges answer={answer} onShow={onShow} />
      <IndicatorTable indicators={answer.indicators} />
      <TakeList list="whatIf" {...props.asked} />
    </>
  );
}

/** The names of some entries, on the map or added, as one text. */
function useNames({ graph, added }: ResultProps): (ids: readonly string[]) => string {
  const language = useLanguage();
  return (ids) =>
    listText(
      ids.map((id) => graph.nodes.get(id)?.name ?? added.get(id) ?? id),
      language,
    );
}

function Needs(props: ResultProps & { readonly change: 'lost' | 'gained' }) {
  const { answer, change, onShow } = props;
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const names = useNames(props);
  const needs = answer.needs.filter((each) => each.change === change);
  if (needs.length === 0) return null;
  return (
    <section>
      <h4>{t(`needs.${change}`)}</h4>
      <ul className="tried-list" data-change={change}>
        {needs.map(({ need, holders, services, providers, sentence }) => (
          <li key={need}>
            <p>
              {sentence[language] ?? sentence.nb}
              {holders.length === 0 ? null : ` ${t('needs.holders', { names: names(holders) })}`}
            </p>
            <ShowButton
              ids={[need, ...holders, ...services, ...providers]}
              what={sentence[language] ?? sentence.nb}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
      <How>
        <p>{t('needs.how')}</p>
      </How>
    </section>
  );
}

function Apart(props: ResultProps) {
  const { fallsOff, alone, groups, leftOut, gone } = props.answer;
  const { t } = useTranslation(['whatIf', 'gaps']);
  const sayLeftOut = useLeftOut();
  const names = useNames(props);
  const isSilent = fallsOff.length + alone.length === 0;
  if (isSilent && groups.length === 0) return null;
  return (
    <section>
      <h4>{t('whatIf:apart.title')}</h4>
      {isSilent ? null : (
        <ul className="tried-list" data-change="lost">
          {fallsOff.map((part) => (
            <li key={part[0]}>
              <p>{t('whatIf:apart.part', { count: part.length, names: names(part) })}</p>
              <ShowButton ids={[...gone, ...part]} what={names(part)} onShow={props.onShow} />
            </li>
          ))}
          {alone.length === 0 ? null : (
            <li>
              <p>{t('whatIf:apart.alone', { names: names(alone) })}</p>
              <ShowButton ids={[...gone, ...alone]} what={names(alone)} onShow={props.onShow} />
            </li>
          )}
        </ul>
      )}
      {groups.length === 0 ? null : <p className="quiet">{t('whatIf:apart.groups', { names: names(groups) })}</p>}
      <How>
        <p>{t('whatIf:apart.how')}</p>
        <p>{t('gaps:basis.actors')}</p>
        <p>
          {t('gaps:statuses')} {sayLeftOut(leftOut)}
        </p>
      </How>
    </section>
  );
}

function Funding(props: ResultProps) {
  const { answer, onShow } = props;
  const { t } = useTranslation('whatIf');
  const names = useNames(props);
  if (answer.fundingLost.length === 0) return null;
  return (
    <section>
      <h4>{t('funding.title')}</h4>
      <ul className="tried-list" data-change="lost">
        {answer.fundingLost.map(({ node, funders, needs }) => (
          <li key={node}>
            <p>
              {t('funding.before', { name: names([node]), funders: names(funders) })}
              {needs.length === 0 ? null : ` ${t('funding.needs', { names: names(needs) })}`}
            </p>
            <ShowButton ids={[node, ...funders, ...needs]} what={names([node])} onShow={onShow} />
          </li>
        ))}
      </ul>
      <How>
        <p>{t('funding.how')}</p>
      </How>
    </section>
  );
}
