import type { Service } from '../types'
import type { CategoryChoiceProps } from './CategoryChoice'
import { ServiceFacts } from './ServiceFacts'
import { Switch } from './Switch'
import { switchService } from './switchService'

type ServiceChoiceProps = CategoryChoiceProps & { service: Service }

/** One service under its category, with its own switch. */
export function ServiceChoice({ askfirst, category, htmlId, service, draft, redraw }: ServiceChoiceProps) {
  const { id, name } = service
  const exempt = category.mode === 'exempt'
  return (
    <li>
      <div>
        <h4>{exempt ? name : <label for={htmlId}>{name}</label>}</h4>
        {!exempt && (
          <Switch
            id={htmlId}
            on={draft.get(id) === true}
            hook={{ 'data-askfirst-service': id }}
            change={(on) => {
              switchService({ draft, category, id, on })
              redraw()
            }}
          />
        )}
      </div>
      <ServiceFacts askfirst={askfirst} service={service} />
    </li>
  )
}
