import { useLayoutEffect, useReducer } from 'preact/hooks'
import { hooksBy } from './hooksBy'

export type { Hooks } from './hooksBy'

/** `export const { useAllows } = createHooks(init({ services: ['youtube'] }))` */
export const createHooks = hooksBy((subscribe, read, unseen) => {
  const [drawings, draw] = useReducer<number, undefined>((count) => count + 1, 0)
  // Preact does not tell hydration from drawing, and does not mend what differs: the first drawing is as the server's,
  // and the second comes before the browser paints. https://preactjs.com/guide/v10/hooks#uselayouteffect
  useLayoutEffect(() => {
    const again = () => draw(undefined)
    again()
    return subscribe(again)
  }, [subscribe])
  return drawings ? read() : unseen()
})
