/** Of the languages in `src/locales`. */
const rightToLeft = /^(ar|he)/

export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr')
