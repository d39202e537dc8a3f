import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { LateTexts } from '../../../i18n/LateTexts.tsx';
import { carried } from '../../../state/routePlace.ts';
import type { RoutePlace } from '../../../state/routePlace.ts';
import { NodePicker } from './NodePicker.tsx';
import './route.css';

export type RouteViewProps = {
  readonly graph: Graph;
  readonly route: RoutePlace;
  readonly onRoute: (route: RoutePlace) => void;
  /** What is asked for, or what there is to see before. */
  readonly children: ReactNode;
};

/** What one asks of the ways over the map, and below it the answer. */
export function RouteView(props: RouteViewProps) {
  return (
    <LateTexts>
      <View {...props} />
    </LateTexts>
  );
}

function View({ graph, route, onRoute, children }: RouteViewProps) {
  const { t } = useTranslation('routes');
  const { from, to } = route;
  const answer = useAnswerFocus(from, to);
  const isNeed = from !== null && graph.nodes.get(from)?.kind === 'need';
  return (
    <div className="route">
      <p className="quiet">{t('about')}</p>
      <div className="route__ends">
        <NodePicker
          graph={graph}
          label={t('from')}
          hint={t('name')}
          chosen={from}
          onChoose={(id) => {
            onRoute({ ...route, from: id });
          }}
        />
        <NodePicker
          graph={graph}
          label={t('to')}
          hint={isNeed ? t('anyone') : t('name')}
          chosen={to}
          onChoose={(id) => {
            onRoute({ ...route, to: id });
          }}
        />
        <Button
          variant="secondary"
          className="route__swap"
          disabled={from === null && to === null}
          onClick={() => {
            onRoute({ ...route, from: to, to: from });
          }}
        >
          {t('swap')}
        </Button>
      </div>
      {isNeed && to === null ? (
        <p className="quiet">{t('onlyHelp')}</p>
      ) : (
        <Options graph={graph} route={route} onRoute={onRoute} />
      )}
      <div ref={answer} className="route__answer" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}

/** Where whoever stood on something that is gone now stands: at the answer. */
function useAnswerFocus(from: string | null, to: string | null) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (from !== null && document.activeElement === document.body) answer.current?.focus({ preventScroll: true });
  }, [from, to]);
  return answer;
}

function Options({ route, onRoute }: Omit<RouteViewProps, 'children'>) {
  const { t } = useTranslation('routes');
  const { over, withGroups } = route;
  return (
    <details className="route__options">
      <summary>{t('options')}</summary>
      <fieldset>
        <legend>{t('over')}</legend>
        {carried.map((each) => (
          <label key={each} className="route__choice">
            <input
              type="checkbox"
              checked={over.includes(each)}
              // Over nothing there is no way.
              disabled={over.length === 1 && over.includes(each)}
              onChange={({ target }) => {
                onRoute({
                  ...route,
                  over: carried.filter((one) => (one === each ? target.checked : over.includes(one))),
                });
              }}
            />
            {t(`carries.${each}`)}
          </label>
        ))}
      </fieldset>
      <label className="route__choice">
        <input
          type="checkbox"
          checked={withGroups}
          onChange={({ target }) => {
            onRoute({ ...route, withGroups: target.checked });
          }}
        />
        {t('withGroups')}
      </label>
    </details>
  );
}

/** Why nothing can be asked yet. */
export function RouteNote({ note }: { readonly note: 'gone' | 'same' | 'chooseTo' }) {
  const { t } = useTranslation('routes');
  return <p role="status">{t(note)}</p>;
}
