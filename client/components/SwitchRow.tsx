import './switch-row.css';

export type SwitchRowProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something to switch on or off, in a line of its own. */
export function SwitchRow({ label, isOn, onChange }: SwitchRowProps) {
  return (
    <label className="switch-row">
      <input
        type="checkbox"
        className="ds-input"
        checked={isOn}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      {label}
    </label>
  );
}
