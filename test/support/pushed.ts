/** The script that gives askfirst its config. */
export const pushed = (config: object): string =>
  `<script>(window.askfirst = window.askfirst || []).push(${JSON.stringify(config).replaceAll('<', '\\u003c')})</script>`
