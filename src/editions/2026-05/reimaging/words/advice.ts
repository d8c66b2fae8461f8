/** What each advice of a reimaging verdict says. */
import type { AdviceInWords } from '../../../../engine/words.ts'
import type { ReimagingAdvice } from '../advice.ts'
import type { ReimagingFacts } from '../facts.ts'
import { cureWords } from './cure-advice.ts'
import { wayWords } from './way-advice.ts'

export const reimagingAdviceWords: AdviceInWords<ReimagingFacts, ReimagingAdvice> = { ...cureWords, ...wayWords }
