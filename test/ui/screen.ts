import { within } from '@testing-library/preact'

/** The whole document: the surfaces stand beside the body. */
export const screen = within(document.documentElement)
