/** A field as both sides must see it, whichever of them describes it. */
export interface Field {
  /** Strapi's kind of attribute. */
  readonly kind: string
  readonly many: boolean
  readonly required: boolean
  readonly maxLength: number | null
  readonly values: readonly string[] | null
  readonly target: string | null
  readonly component: string | null
  /** The fields of a component; `null` for every other kind. */
  readonly fields: Fields | null
}

export type Fields = Readonly<Record<string, Field>>
