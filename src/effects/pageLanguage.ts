import { chooseLanguage } from '../core/chooseLanguage'

/** The language of a page: what the config says, else `<html lang>`, else the browser's. */
export const pageLanguage = ({ document, navigator }: Window, wish?: string): string =>
  chooseLanguage([wish, document.documentElement.lang, ...navigator.languages])
