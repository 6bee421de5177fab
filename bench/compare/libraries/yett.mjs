/** Blocks and asks nobody: it has no banner, and inline scripts it cannot hold. */
export const yett = {
  id: 'yett',
  dist: 'dist',
  head: () => `<script>window.YETT_BLACKLIST = [/127\\.0\\.0\\.1/]</script><script src="/yett/yett.min.js"></script>`,
  tag: ({ id }, _code, { tracker }) => `<script type="application/javascript" src="${tracker}/tag.js?${id}"></script>`,
}
