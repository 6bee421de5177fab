// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { fireEvent, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Unsubscribe } from '../../src/types'
import { placehold } from '../../src/ui'
import { company, createInstance, type Instance } from './askfirst'
import { screen } from './screen'

let undo: Unsubscribe = () => {}
let askfirst: Instance
beforeEach(() => {
  askfirst = createInstance()
  undo = placehold(askfirst)
})
afterEach(() => {
  undo()
  document.body.replaceChildren()
})

const hold = (ids = 'video', attributes: Record<string, string> = { title: 'Our film' }) => {
  const frame = document.createElement('iframe')
  frame.setAttribute('data-askfirst-held', ids)
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
  return document.body.appendChild(frame)
}
const holdTemplate = (title = 'Our film') => {
  const template = document.createElement('template')
  template.setAttribute('data-askfirst-held', 'video')
  const frame = template.content.appendChild(document.createElement('iframe'))
  frame.title = title
  return document.body.appendChild(template)
}
const placeholder = (name = 'Our film') => screen.findByRole('group', { name })
const isGone = () => vi.waitFor(() => expect(screen.queryByRole('group')).toBeNull())

test('it stands before the frame and says what is held and who would get data', async () => {
  const frame = hold()
  const box = await placeholder()
  expect(box.nextElementSibling).toBe(frame)
  expect(box.textContent).toContain('Films Inc receives data')
  expect(
    within(box)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Load once', 'Always allow Video'])
})

test('a frame without a title goes by its service; one held by category tells the host that it would go to', async () => {
  hold('marketing', { 'data-src': 'https://www.youtube.com/embed/x' })
  const box = await placeholder('Marketing')
  expect(box.textContent).toContain('www.youtube.com receives data')
})

test.each(['about:blank', 'data:text/html,x'])(
  'a frame without a host, %s, goes by what it is held for',
  async (source) => {
    hold('marketing', { 'data-src': source })
    expect((await placeholder('Marketing')).textContent).toContain('Once loaded, marketing receives data')
  },
)

test('an id that every object has is no service: it can be loaded once, and not for always', async () => {
  hold('constructor', { 'data-src': 'https://films.example/x' })
  const box = await placeholder('constructor')
  expect(box.textContent).toContain('films.example receives data')
  expect(within(box).getAllByRole('button')).toHaveLength(1)
})

test('it takes the box of the frame', async () => {
  const frame = hold('video', {
    title: 'Our film',
    style: 'width: 50%; height: auto; aspect-ratio: 4 / 3; margin-top: 7px; display: block',
  })
  const { style } = await placeholder()
  for (const property of ['width', 'height', 'aspect-ratio', 'margin-top']) {
    expect(style.getPropertyValue(property)).toBe(getComputedStyle(frame).getPropertyValue(property))
  }
  expect(style.display).toBe('block')
})

test.each([
  { width: '1', height: '1' },
  { style: 'display: none' },
  { style: 'visibility: hidden' },
  { height: '0' },
  { style: 'width: 0; height: 0; border: 0' },
  { style: 'position: absolute; height: 1px; width: 1px' },
])('a frame that nobody can see, %j, has none', async (attributes) => {
  hold('video', { title: 'Beacon', ...attributes })
  hold()
  await placeholder()
  expect(screen.queryByRole('group', { name: 'Beacon' })).toBeNull()
})

test('"load once" lets this one pass and answers nothing; then the focus goes to the frame', async () => {
  const frame = hold()
  fireEvent.click(within(await placeholder()).getByRole('button', { name: 'Load once' }))
  expect(askfirst.calls).toEqual([['pass', frame]])
  expect(askfirst.record()).toBeNull()

  frame.removeAttribute('data-askfirst-held')
  await isGone()
  expect(document.activeElement).toBe(frame)
})

test('"always" allows the service, never its category', async () => {
  hold()
  fireEvent.click(within(await placeholder()).getByRole('button', { name: 'Always allow Video' }))
  expect(askfirst.calls).toEqual([['choose', { video: true }, 'placeholder']])
  expect(askfirst.record()?.choices).toEqual({ video: true })
})

test('a template has one, too; what it held gets the focus', async () => {
  const template = holdTemplate()
  const box = await placeholder()
  expect(box.nextElementSibling).toBe(template)
  fireEvent.click(within(box).getByRole('button', { name: 'Load once' }))
  expect(askfirst.calls).toEqual([['pass', template]])

  template.replaceWith(template.content)
  await isGone()
  expect(document.activeElement).toBe(document.querySelector('iframe'))
})

test('a template without a frame has none, and none leaves a stand-in behind', async () => {
  const template = document.createElement('template')
  template.setAttribute('data-askfirst-held', 'video')
  template.content.append('Text')
  document.body.append(template)
  holdTemplate('One')
  holdTemplate('Two')
  await placeholder('Two')
  expect(screen.getAllByRole('group')).toHaveLength(2)
  expect(document.querySelectorAll('iframe')).toHaveLength(0)
})

test('released by someone else it goes without taking the focus, withdrawn it comes back', async () => {
  const frame = hold()
  await placeholder()
  frame.removeAttribute('data-askfirst-held')
  await isGone()
  expect(document.activeElement).toBe(document.body)

  frame.setAttribute('data-askfirst-held', 'video')
  await placeholder()
})

test.each(['data-poster', 'data-askfirst-poster'])('%s of this site is its picture', async (name) => {
  hold('video', { title: 'Our film', [name]: '/art/"film".jpg' })
  const box = await placeholder()
  expect(box.style.getPropertyValue('background-image')).toBe(
    `url("${new URL('/art/%22film%22.jpg', document.baseURI)}")`,
  )
})

test('a picture of another site would be contacted: there is none, and one error says why', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  hold('video', { title: 'Our film', 'data-poster': 'https://i.ytimg.com/vi/x/hq.jpg' })
  const box = await placeholder()
  expect(box.style.getPropertyValue('background-image')).toBe('')
  expect(errors.mock.calls).toEqual([[expect.stringContaining('https://i.ytimg.com/vi/x/hq.jpg is not of this site')]])
})

test('a host among the domains of the site may show one', async () => {
  undo()
  undo = placehold(createInstance({ ...company, site: { domains: ['art.example'] } }))
  hold('video', { title: 'Our film', 'data-poster': 'https://art.example/film.jpg' })
  expect((await placeholder()).style.getPropertyValue('background-image')).toContain('https://art.example/film.jpg')
})

test('when the window changes it takes the box that the rules have then', async () => {
  const frame = hold('video', { title: 'Our film', style: 'width: 48%' })
  const { style } = await placeholder()
  frame.style.width = '100%'
  window.dispatchEvent(new Event('resize'))
  expect(style.width).toBe('100%')
  undo()
  frame.style.width = '30%'
  window.dispatchEvent(new Event('resize'))
  expect(style.width).toBe('100%')
})

test('it follows its frame, and goes with it', async () => {
  const frame = hold()
  const box = await placeholder()
  const section = document.body.appendChild(document.createElement('section'))
  section.append(frame)
  await vi.waitFor(() => expect(box.parentElement).toBe(section))
  frame.remove()
  await isGone()
})

test('undone, all are gone and none comes', async () => {
  hold()
  await placeholder()
  undo()
  undo()
  expect(screen.queryByRole('group')).toBeNull()
  hold()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(screen.queryByRole('group')).toBeNull()
})
