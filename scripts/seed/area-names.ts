/** The areas there is demonstration content for. Nothing is imported here: the start reads it first. */
export const areaNames = ['staffordshire', 'anyshire'] as const

export type AreaName = (typeof areaNames)[number]
