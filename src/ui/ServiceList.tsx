import { Component } from 'preact'
import type { CategoryChoiceProps } from './CategoryChoice'
import { createCopier } from './createCopier'
import { serviceRow } from './serviceRow'
import { servicesOf } from './servicesOf'
import { switchService } from './switchService'

/** The services of a category. There may be a thousand, of which only the switches ever change: preact has no part in them. */
export class ServiceList extends Component<CategoryChoiceProps> {
  private readonly inputs = new Map<string, HTMLInputElement>()

  override componentDidMount() {
    const { askfirst, category, htmlId } = this.props
    const copy = createCopier()
    const isAsked = category.mode !== 'exempt'
    const rows = servicesOf(askfirst, category).map((service, index) => {
      const row = copy((pen) => serviceRow(pen, { askfirst, service, isAsked }))
      const input = row.querySelector('input')
      if (input) {
        input.id = `${htmlId}-${index}`
        row.querySelector('label')?.setAttribute('for', input.id)
        input.setAttribute('data-askfirst-service', service.id)
        this.inputs.set(service.id, input)
      }
      row.querySelector('a')?.setAttribute('href', service.policyUrl ?? '')
      return row
    })
    ;(this.base as Element).append(...rows)
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    for (const [id, input] of this.inputs) input.checked = this.props.draft.get(id) === true
  }

  override render({ draft, category, opened, redraw }: CategoryChoiceProps) {
    return (
      <ul
        hidden={!opened.has(category.id)}
        onChange={({ target }) => {
          const { checked: on, dataset } = target as HTMLInputElement
          switchService({ draft, category, id: dataset.askfirstService ?? '', on })
          redraw()
        }}
      />
    )
  }
}
