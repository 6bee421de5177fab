const fetching =
  /^((attribution)?src|(image)?srcset|srcdoc|(xlink:)?href|data|poster|(form)?action|ping|background|style)$/

/** Does this element fetch of itself by an attribute of this name? */
export const isFetching = ({ localName }: Element, name: string): boolean =>
  fetching.test(name) && !(/href/.test(name) && /^(a|area|base)$/.test(localName))
