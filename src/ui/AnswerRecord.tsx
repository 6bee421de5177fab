import type { AskFirst } from '../types'
import { answeredText } from './answeredText'
import { answerTexts } from './answerTexts'
import { downloadReceipt } from './downloadReceipt'

/** The present answer and those before it, a copy to take along, and the way back from a yes. */
export function AnswerRecord({ askfirst }: { askfirst: AskFirst }) {
  const words = askfirst.words()
  const record = askfirst.record()
  const earlier = askfirst.history().filter(({ id }) => id !== record?.id)
  const isGranted = Object.values(askfirst.decisions()).some(({ because }) => because === 'granted')
  return (
    <div class="askfirst-answer">
      {answerTexts(askfirst).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>
            {words.history} ({earlier.length})
          </summary>
          <ul>
            {earlier.reverse().map((one) => (
              <li key={one.id}>{answeredText(one, askfirst.language(), words)}</li>
            ))}
          </ul>
        </details>
      )}
      {record && (
        <div>
          {isGranted && (
            <button type="button" class="askfirst-quiet" data-askfirst-action="withdraw">
              {words.withdraw}
            </button>
          )}
          <button type="button" class="askfirst-quiet" onClick={() => downloadReceipt(askfirst)}>
            {words.download}
          </button>
        </div>
      )}
    </div>
  )
}
