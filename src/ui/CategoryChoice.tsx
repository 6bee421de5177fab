import type { AskFirst, PolicyCategory } from '../types'
import { categoryTexts } from './categoryTexts'
import type { Draft } from './draftOf'
import { ServiceList } from './ServiceList'
import { Switch } from './Switch'
import { servicesOf } from './servicesOf'
import { stateOf } from './stateOf'
import { switchCategory } from './switchCategory'

/** A client that answers by script finds every switch there, opened or not. A thousand would hold up the opening. */
const few = 100

export interface CategoryChoiceProps {
  askfirst: AskFirst
  category: PolicyCategory
  /** Of its elements; an id of the config is no safe id of the page. */
  htmlId: string
  draft: Draft
  /** Ids of the categories whose services are shown. */
  opened: Set<string>
  redraw: () => void
}

/** What is always on has no switch: it is not the visitor's consent. */
export function CategoryChoice(props: CategoryChoiceProps) {
  const { askfirst, category, htmlId, draft, opened, redraw } = props
  const { id, reason } = category
  const words = askfirst.words()
  const services = servicesOf(askfirst, category)
  const open = opened.has(id)
  const isBuilt = services.length > 0 && Object.keys(askfirst.policy().services).length <= few
  const { name, text } = categoryTexts(category, words)
  const { state, text: stateText } = stateOf(category, (one) => draft.get(one) === true, words)

  return (
    <div role="group" aria-labelledby={`${htmlId}-name`} class="askfirst-category">
      <div>
        <h3 id={`${htmlId}-name`}>{state === 'exempt' ? name : <label for={htmlId}>{name}</label>}</h3>
        <span id={`${htmlId}-state`}>{state === 'on' || state === 'off' ? '' : stateText}</span>
        {state !== 'exempt' && (
          <Switch
            id={htmlId}
            on={state === 'on'}
            mixed={state === 'mixed'}
            describedBy={`${htmlId}-state`}
            hook={{ 'data-askfirst-category': id }}
            change={(on) => {
              switchCategory(draft, category, on)
              redraw()
            }}
          />
        )}
      </div>
      <p>{text}</p>
      {reason && <p>{reason}</p>}
      {services.length > 0 && (
        <button
          type="button"
          class="askfirst-quiet"
          aria-expanded={open}
          aria-label={`${name}: ${words.services} (${services.length})`}
          onClick={() => {
            if (!opened.delete(id)) opened.add(id)
            redraw()
          }}
        >
          {words.services} ({services.length})
        </button>
      )}
      {(open || isBuilt) && <ServiceList {...props} />}
    </div>
  )
}
