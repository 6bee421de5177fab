import { languageTags } from '../core/languageTags'

/** The languages to try for a page: what the config says, else `<html lang>`, else the browser's, else English. */
export const pageLanguages = ({ document, navigator }: Window, wish?: string) =>
  languageTags([wish, document.documentElement.lang, ...navigator.languages])
