/** The page without any library: its tags run at once. */
export const bare = {
  id: 'bare',
  head: () => '',
  tag: (_service, code) => `<script>${code}</script>`,
}
