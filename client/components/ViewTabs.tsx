import type { KeyboardEvent } from 'react';

export type ViewTab<T extends string> = { readonly value: T; readonly label: string };

export type ViewTabsProps<T extends string> = {
  readonly label: string;
  readonly tabs: readonly ViewTab<T>[];
  readonly chosen: T;
  /** The id of the element that each of them shows its content in. */
  readonly panel: string;
  readonly onChoose: (value: T) => void;
};

/** The id of the tab of a value, to label its panel with. */
export function tabId(panel: string, value: string): string {
  return `${panel}-${value}`;
}

/** Tabs: one tab stop, arrows choose between them. */
export function ViewTabs<T extends string>({ label, tabs, chosen, panel, onChoose }: ViewTabsProps<T>) {
  const step = (event: KeyboardEvent): void => {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ value }) => value === chosen);
    const next = tabs[(at + direction + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.value);
    document.getElementById(tabId(panel, next.value))?.focus();
  };
  return (
    <div className="view-tabs" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({ value, label: text }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={tabId(panel, value)}
          aria-selected={value === chosen}
          aria-controls={panel}
          tabIndex={value === chosen ? 0 : -1}
          onClick={() => {
            onChoose(value);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
