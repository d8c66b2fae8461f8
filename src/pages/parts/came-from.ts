import { verdictStep } from '../../engine/step/step.ts'

/** Where somebody comes from to the sources. It stands in their entry of the history, so that they can lead back there. */
export interface CameFrom {
  readonly from: 'verdict' | 'page'
}

export const cameFrom = (pathname: string): CameFrom => ({
  from: pathname.endsWith(`/${verdictStep}`) ? 'verdict' : 'page',
})
