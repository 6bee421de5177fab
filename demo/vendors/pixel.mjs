/** One transparent pixel, and the cookies that come with it. */
export const pixel = (cookies = []) => ({
  type: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  cookies,
})
