import type { EditCommand, Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { TakeList } from '../TakeAway.tsx';
import { isOpen } from './decidePair.ts';
import type { WorthAsking as Worth } from './Links.ts';
import { LikelyPair, type Write } from './LikelyPair.tsx';
import { useFormats } from './useFormats.ts';

export type WorthAskingProps = {
  readonly graph: Graph;
  readonly worth: Worth;
  readonly commit: ((edits: readonly EditCommand[]) => void) | null;
  /** Whether groups and roles take part. */
  readonly withGroups: boolean;
  readonly onMore: () => void;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onSelect: (id: string) => void;
};

/** Actors of whom it is worth asking whether they know each other, with the reasons first. */
export function WorthAsking({ graph, worth, commit, withGroups, onMore, onShow, onSelect }: WorthAskingProps) {
  const { t } = useTranslation('links');
  // What has been answered on this screen need not wait for the server to leave it out.
  const open = worth.links.filter((link) => isOpen(graph, link));
  const write: Write | null =
    commit === null
      ? null
      : (edit) => {
          commit([edit]);
        };
  return (
    <section>
      <h3>{t('worth.title')}</h3>
      <p className="quiet">{t('worth.text')}</p>
      {open.length === 0 ? <p>{worth.leftOut.groups > 0 ? t('worth.noneSingle') : t('worth.none')}</p> : null}
      <ol className="findings links__pairs">
        {open.map((link) => (
          <li key={link.nodes.join(' ')} className="finding" data-finding={link.id} tabIndex={-1}>
            <LikelyPair
              graph={graph}
              link={link}
              kinds={worth.kinds}
              write={write}
              onShow={onShow}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ol>
      {worth.links.length < worth.total ? (
        <p className="links__more">
          {t('worth.shown', { shown: open.length, count: worth.total })}{' '}
          <Button variant="secondary" onClick={onMore}>
            {t('worth.more')}
          </Button>
        </p>
      ) : null}
      {worth.decided === 0 ? null : <p className="quiet">{t('worth.decided', { count: worth.decided })}</p>}
      <How graph={graph} worth={worth} />
      {worth.total === 0 ? null : <TakeList list="worthAsking" withGroups={withGroups} />}
    </section>
  );
}

function How({ graph, worth }: Pick<WorthAskingProps, 'graph' | 'worth'>) {
  const { t } = useTranslation('links');
  const { decimal, percent } = useFormats();
  const { accuracy, tieCount, links } = worth;
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  return (
    <details className="finding__method">
      <summary>{t('how')}</summary>
      <p>{t('worth.how')}</p>
      <p>
        {accuracy === null
          ? t('worth.noAccuracy', { count: tieCount })
          : t('worth.accuracy', {
              hidden: accuracy.hidden,
              repeats: accuracy.repeats,
              mean: percent(accuracy.adamicAdar.mean),
              low: percent(accuracy.adamicAdar.low),
              high: percent(accuracy.adamicAdar.high),
            })}
      </p>
      {links.length === 0 ? null : (
        <>
          <p>{t('worth.scoresTitle')}:</p>
          <ol className="links__scores">
            {links.map(({ nodes: [one = '', other = ''], adamicAdar, resourceAllocation }) => (
              <li key={`${one} ${other}`}>
                {t('worth.pair', { one: nameOf(one), other: nameOf(other) })}:{' '}
                {t('worth.scores', {
                  adamicAdar: decimal(adamicAdar),
                  resourceAllocation: decimal(resourceAllocation),
                })}
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
