import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { joins } from '../../../view/filter/Expression.ts';
import type { Expression, Group } from '../../../view/filter/Expression.ts';
import type { Speaking } from '../../../view/filter/sayExpression.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { newCondition } from './conditionForms.ts';

export type GroupEditorProps = {
  readonly graph: Graph;
  readonly speaking: Speaking;
  readonly group: Group;
  readonly onChange: (group: Group) => void;
  /** Which group within another it is; null: the outermost one, which cannot be removed. */
  readonly number: number | null;
  readonly onRemove?: () => void;
  /** How many groups it lies within. */
  readonly depth: number;
};

// Deeper nobody reads it, nor is there room on a phone.
const MOST_DEPTH = 2;

/** Conditions and groups of such, and whether all, any or none of them must hold. */
export function GroupEditor({ number, onRemove, ...rest }: GroupEditorProps) {
  const { t } = useTranslation(['filterBuilder', 'filter']);
  const { group, onChange } = rest;
  return (
    <div
      role="group"
      aria-label={number === null ? t('filter:built') : t('group', { number })}
      className={number === null ? 'builder__root' : 'builder__group'}
    >
      <SelectField
        label={t(number === null ? 'join' : 'innerJoin')}
        value={group.join}
        options={joins.map((id) => ({ id, label: t(`joins.${id}`) }))}
        onChange={(chosen) => {
          onChange({ ...group, join: joins.find((join) => join === chosen) ?? 'all' });
        }}
      />
      {number === null ? null : (
        <button
          type="button"
          className="icon-button builder__remove"
          aria-label={t('removeGroup', { number })}
          title={t('removeGroup', { number })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
      <Parts {...rest} />
    </div>
  );
}

function Parts({ graph, speaking, group, onChange, depth }: Omit<GroupEditorProps, 'number' | 'onRemove'>) {
  const { list, add, wants } = useLedFocus();
  const { of } = group;
  const put = (index: number, part: Expression): void => {
    onChange({ ...group, of: of.map((each, at) => (at === index ? part : each)) });
  };
  const remove = (index: number): void => {
    wants('add');
    onChange({ ...group, of: of.filter((_, at) => at !== index) });
  };
  const append = (part: Expression): void => {
    wants('last');
    onChange({ ...group, of: [...of, part] });
  };
  return (
    <>
      <ul ref={list} className="builder__parts">
        {of.map((part, index) => (
          // They have no names of their own, and none of them holds anything that is not in the filter.
          <li key={index}>
            <Part
              graph={graph}
              speaking={speaking}
              depth={depth}
              part={part}
              number={numberOf(of, index)}
              onChange={(next) => {
                put(index, next);
              }}
              onRemove={() => {
                remove(index);
              }}
            />
          </li>
        ))}
      </ul>
      <AddPart add={add} isDeepest={depth >= MOST_DEPTH} onAdd={append} />
    </>
  );
}

type AddPartProps = {
  readonly add: Ref<HTMLButtonElement>;
  readonly isDeepest: boolean;
  readonly onAdd: (part: Expression) => void;
};

function AddPart({ add, isDeepest, onAdd }: AddPartProps) {
  const { t } = useTranslation('filterBuilder');
  return (
    <div className="builder__add">
      <button
        ref={add}
        type="button"
        className="text-button"
        onClick={() => {
          onAdd(newCondition('status', []));
        }}
      >
        {t('addCondition')}
      </button>
      {isDeepest ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onAdd({ type: 'group', join: 'any', of: [newCondition('status', [])] });
          }}
        >
          {t('addGroup')}
        </button>
      )}
    </div>
  );
}

type PartProps = Pick<GroupEditorProps, 'graph' | 'speaking' | 'depth'> & {
  readonly part: Expression;
  readonly number: number;
  readonly onChange: (part: Expression) => void;
  readonly onRemove: () => void;
};

function Part({ part, depth, ...rest }: PartProps) {
  return part.type === 'group' ? (
    <GroupEditor {...rest} depth={depth + 1} group={part} />
  ) : (
    <ConditionEditor {...rest} condition={part} />
  );
}

/** Which one a part is among its likes: conditions and groups are counted apart. */
const numberOf = (parts: readonly Expression[], index: number): number =>
  parts.slice(0, index + 1).filter(({ type }) => (type === 'group') === (parts[index]?.type === 'group')).length;

/** Leads the keyboard to what was added, and back from what was removed. */
function useLedFocus() {
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useRef<'last' | 'add' | null>(null);
  useEffect(() => {
    if (wanted.current === 'add') add.current?.focus();
    if (wanted.current === 'last') list.current?.lastElementChild?.querySelector('select')?.focus();
    wanted.current = null;
  });
  return {
    list,
    add,
    wants: (place: 'last' | 'add'): void => {
      wanted.current = place;
    },
  };
}
