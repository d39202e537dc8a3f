import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import '../../edit/inputs/inputs.css';
import '../../edit/tasks/tasks.css';
import '../../gaps/gaps.css';
import { Chooser } from './Chooser.tsx';
import type { ChooserProps } from './Chooser.tsx';
import { Ending } from './Ending.tsx';
import type { EndingProps } from './Ending.tsx';
import { focusSoon } from './focusSoon.ts';
import { Tray } from './Tray.tsx';
import type { TrayProps } from './Tray.tsx';
import './whatIf.css';

export type WhatIfViewProps = TrayProps &
  ChooserProps &
  Pick<EndingProps, 'standing' | 'onDiscard' | 'onSuggest'> & {
    /** Whether no more can be tried at a time, and how many that is. */
    readonly full: number | null;
    /** What would change; null while nothing is tried. */
    readonly result: ReactNode;
  };

const more = 'try-more';

/** What would be if some of the map were gone and some more there: tried on a copy, and nothing written. */
export function WhatIfView(props: WhatIfViewProps) {
  const { graph, trial, added, onPutBack, onDrop, onDiscard, result } = props;
  const { t } = useTranslation('whatIf');
  const title = useRef<HTMLHeadingElement>(null);
  const removals = trial.removed.length;
  const additions = added.nodes.length + added.relations.length;
  const [beganWith] = useState(removals);
  useEffect(() => {
    // Whoever came here by a button that took something away, and is gone now, stands nowhere.
    if (beganWith > 0 && document.activeElement === document.body) title.current?.focus();
  }, [beganWith]);
  const back =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      act(...args);
      title.current?.focus();
    };
  return (
    <div className="what-if">
      <p className="quiet">{t('about')}</p>
      <h3 ref={title} tabIndex={-1}>
        {t('tray.title')}
      </h3>
      <Tray graph={graph} trial={trial} added={added} onPutBack={back(onPutBack)} onDrop={back(onDrop)} />
      <MoreOrLess {...props} isEmpty={removals + additions === 0} />
      {result}
      {removals + additions === 0 ? null : (
        <Ending {...props} removals={removals} additions={additions} onDiscard={back(onDiscard)} />
      )}
    </div>
  );
}

/** The chooser, open for whoever has not chosen yet and whoever wants more. */
function MoreOrLess({ isEmpty, full, ...props }: WhatIfViewProps & { readonly isEmpty: boolean }) {
  const { t } = useTranslation('whatIf');
  const [wanted, setWanted] = useState(false);
  const then =
    <Arg,>(act: (arg: Arg) => void) =>
    (arg: Arg): void => {
      act(arg);
      setWanted(false);
      focusSoon(more);
    };
  if (full !== null) return <p>{t('tray.full', { count: full })}</p>;
  return (
    <>
      {isEmpty ? null : (
        <Button id={more} variant="secondary" aria-expanded={wanted} onClick={() => setWanted(!wanted)}>
          {wanted ? t('choose.less') : t('choose.more')}
        </Button>
      )}
      {isEmpty || wanted ? (
        <Chooser
          {...props}
          onRemove={then(props.onRemove)}
          onAddTie={then(props.onAddTie)}
          onAddEntry={(entry) => {
            props.onAddEntry(entry);
            setWanted(true);
          }}
        />
      ) : null}
    </>
  );
}
