/** A PDF of this seed; a file that is no picture needs no words beside it. */
export const pdf = (name: string) => ({ upload: `${name}.pdf`, alternativeText: null })
