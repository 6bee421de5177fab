import type { AskFirst } from '../types'
import { AnswerRecord } from './AnswerRecord'
import { CategoryChoice } from './CategoryChoice'
import type { Draft } from './draftOf'
import { webUrl } from './webUrl'

interface PreferencesDialogProps {
  askfirst: AskFirst
  draft: Draft
  opened: Set<string>
  redraw: () => void
  save: () => void
  close: () => void
}

/** The second layer. Its buttons are of one rank, made and styled alike, as those of the first. */
export function PreferencesDialog({ askfirst, draft, opened, redraw, save, close }: PreferencesDialogProps) {
  const words = askfirst.words()
  const { categories, config } = askfirst.policy()
  const policyUrl = webUrl(config.policyUrl)
  const decisions = Object.values(askfirst.decisions())
  return (
    <div>
      <div class="askfirst-row">
        <h2 id="askfirst-preferences-title" tabIndex={-1}>
          {words.preferencesTitle}
        </h2>
        <button
          type="button"
          class="askfirst-quiet"
          data-askfirst-action="close"
          aria-label={words.close}
          onClick={close}
        >
          ×
        </button>
      </div>
      <div>
        <p>
          {words.preferencesIntro} {policyUrl && <a href={policyUrl}>{words.policy}</a>}
        </p>
        {decisions.some(({ because }) => because === 'gpc') && <p>{words.gpc}</p>}
        {categories.map((category, index) => (
          <CategoryChoice
            key={category.id}
            htmlId={`askfirst-category-${index}`}
            {...{ askfirst, category, draft, opened, redraw }}
          />
        ))}
        <AnswerRecord askfirst={askfirst} />
      </div>
      <div>
        <button type="button" data-askfirst-action="accept-all">
          {words.acceptAll}
        </button>
        <button type="button" data-askfirst-action="reject-all">
          {words.rejectAll}
        </button>
        <button type="button" data-askfirst-action="save" onClick={save}>
          {words.save}
        </button>
      </div>
    </div>
  )
}
