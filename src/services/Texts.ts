/** One text in each language that the catalogue speaks. */
export type Texts = Readonly<Record<'en' | 'fi' | 'sv', string>>
