interface SwitchProps {
  id: string
  on: boolean
  mixed?: boolean
  describedBy?: string | undefined
  hook: { 'data-askfirst-category': string } | { 'data-askfirst-service': string }
  change: (on: boolean) => void
}

/** Its name is the label of its id. */
export const Switch = ({ id, on, mixed = false, describedBy, hook, change }: SwitchProps) => (
  <input
    type="checkbox"
    // biome-ignore lint/a11y/useAriaPropsForRole: its state is `checked`, ARIA in HTML forbids a second one
    role="switch"
    id={id}
    checked={on}
    indeterminate={mixed}
    aria-describedby={describedBy}
    onChange={({ currentTarget }) => change(currentTarget.checked)}
    {...hook}
  />
)
