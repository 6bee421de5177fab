const categories = ['devtools.timeline', 'toplevel', 'input']

/**
 * Clicks as a visitor does, and reads from the browser's own trace what its main thread spent from the press to the
 * layers of the next frame, in ms of the thread's clock.
 */
export const clickCost = async ({ browser, page, session, selector }) => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  const mouse = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 }
  await session.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseMoved', button: 'none' })
  await page.waitForTimeout(200)
  await browser.startTracing(page, { categories })
  void session.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' })
  await session.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' })
  await page.waitForTimeout(600)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()))

  const dispatched = (type) =>
    traceEvents.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type)
  const press = dispatched('mousedown')
  const click = dispatched('click')
  /** The main thread's last step of a frame. */
  const frame = traceEvents
    .filter(({ name, pid, tid, ts }) => name === 'Layerize' && pid === click?.pid && tid === click.tid && ts > click.ts)
    .sort((one, other) => one.ts - other.ts)[0]
  if (!press || !frame) throw new Error(`the trace has no ${click ? 'frame after the click' : 'click'} on ${selector}`)
  return (frame.tts + frame.tdur - press.tts) / 1000
}
