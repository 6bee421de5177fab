/** Draws one element: into the document (`element`), or as text where there is none (`markup`). */
export type Pen<Drawn> = (
  tag: keyof HTMLElementTagNameMap,
  attributes?: Readonly<Record<string, string>>,
  ...children: (Drawn | string)[]
) => Drawn
