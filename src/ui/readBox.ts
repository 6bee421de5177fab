const sides = ['top', 'right', 'bottom', 'left']
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
const properties = [
  'position',
  ...sides,
  'z-index',
  'transform',
  'float',
  'clear',
  'box-sizing',
  'width',
  'min-width',
  'max-width',
  'height',
  'min-height',
  'max-height',
  'aspect-ratio',
  'vertical-align',
  'order',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'align-self',
  'justify-self',
  'grid-row-start',
  'grid-row-end',
  'grid-column-start',
  'grid-column-end',
  ...sides.map((side) => `margin-${side}`),
  ...sides.map((side) => `border-${side}-width`),
  ...corners.map((corner) => `border-${corner}-radius`),
]

/** What gives a frame its box, as the page's rules say it: an element that is not rendered keeps percentages. */
export function readBox(hidden: Element): [property: string, value: string][] {
  const style = getComputedStyle(hidden)
  return properties.map((property) => {
    const value = style.getPropertyValue(property)
    // A frame without a width has this one: https://drafts.csswg.org/css2/#inline-replaced-width
    return [property, property === 'width' && value === 'auto' ? '300px' : value]
  })
}
