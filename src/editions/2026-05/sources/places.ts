export type Place = string
