/** The texts of one language, by what they are about. */
export type Texts<Id extends string> = Readonly<Record<Id, string>>
