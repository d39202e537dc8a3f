import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chordSign } from '../keys/keySigns.ts';
import { useKeyNames } from '../keys/useKeyNames.ts';
import type { Listed } from './useCommandField.ts';

export type CommandListProps = {
  readonly id: string;
  readonly listed: readonly Listed[];
  readonly active: Listed | undefined;
  readonly onRun: (command: Listed) => void;
};

/** What the field has found, in its groups; the field keeps the focus and says which is chosen. */
export function CommandList({ id, listed, active, onRun }: CommandListProps) {
  const { t } = useTranslation('help');
  const groups = [...new Set(listed.map(({ group }) => group))];
  return (
    <div id={`${id}-list`} role="listbox" className="commands__list" aria-label={t('commands.title')}>
      {groups.map((group) => (
        <div key={group} role="group" className="commands__group" aria-labelledby={`${id}-of-${group}`}>
          <p id={`${id}-of-${group}`} className="commands__head" role="presentation">
            {t(`commands.groups.${group}`)}
          </p>
          {listed
            .filter((command) => command.group === group)
            .map((command) => (
              <Line
                key={command.id}
                id={`${id}-${command.id}`}
                command={command}
                isActive={command.id === active?.id}
                onRun={onRun}
              />
            ))}
        </div>
      ))}
    </div>
  );
}

type LineProps = {
  readonly id: string;
  readonly command: Listed;
  readonly isActive: boolean;
  readonly onRun: (command: Listed) => void;
};

function Line({ id, command, isActive, onRun }: LineProps) {
  const names = useKeyNames();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={line}
      id={id}
      role="option"
      className="commands__line"
      aria-selected={isActive}
      onPointerDown={(event) => {
        // The field keeps the focus.
        event.preventDefault();
      }}
      onClick={() => {
        onRun(command);
      }}
    >
      <span className="commands__label">{command.label}</span>
      {command.note === undefined ? null : <span className="commands__beside">{command.note}</span>}
      {command.chord === undefined ? null : <kbd>{chordSign(command.chord, names)}</kbd>}
    </div>
  );
}
