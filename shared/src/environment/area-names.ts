/** The areas there is demonstration content for. */
export const areaNames = ['staffordshire', 'anyshire'] as const

export type AreaName = (typeof areaNames)[number]
