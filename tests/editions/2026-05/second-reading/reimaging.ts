import { verdictOf } from './fold.ts'
import { endingOf } from './reimaging-endings.ts'
import { handOverOf } from './reimaging-hand-over.ts'
import { notesOf } from './reimaging-notes.ts'
import { next } from './reimaging-questions.ts'
import { rules } from './reimaging-rules.ts'
import type { Answers, Expected, Oracle } from './types.ts'

function expected(a: Answers): Expected {
  if (next(a) !== undefined) throw new Error('incomplete path')
  const { id, judged, fixed, outcome: named } = endingOf(a)
  const verdict = verdictOf(rules, a, { judges: (each) => judged.includes(each), fixed, outcome: named })
  const { outcome, findings, causes, basis, bases, cites } = verdict
  const notes = notesOf({ a, ending: id, verdict })
  const handOver = handOverOf(a, id, outcome, notes)
  return { outcome, ending: id, findings, causes, basis, bases, cites, notes, handOver }
}

export const reimaging: Oracle = {
  paths: 55556,
  // an image is given only where the media are `volume-licensing`
  reads: {
    'vl-media': ['media'],
    'nothing-copied': ['media'],
    'oem-preload': ['media'],
    'oem-devices': ['media', 'cameWith'],
    'recovery-match': ['media', 'recoveryMatch'],
    'oem-unmodified': ['media', 'modified'],
    'retail-own-device': ['media', 'retailOwn'],
    'of-its-time': ['image', 'licensed'],
    'subscription-license': ['image', 'subscription'],
    'vl-customer': ['image', 'agreement'],
    'enterprise-right': ['image', 'enterpriseRight'],
    'qualifying-base': ['image', 'agreement', 'enterpriseRight', 'base', 'segment'],
    'licensed-copy': ['image', 'channel'],
    'own-licence': ['image', 'channel', 'licensed', 'sameProduct', 'versionRelation'],
    'full-windows-license': ['image', 'channel', 'baseLicense'],
    'same-product': ['image', 'channel', 'licensed', 'sameProduct'],
    'same-version': ['image', 'channel', 'licensed', 'versionRelation', 'upgradedInPlace'],
    'in-place-upgrade': ['image', 'channel', 'licensed', 'upgradedInPlace'],
    'prior-version-terms': ['image', 'channel', 'licensed', 'versionRelation', 'priorTerms'],
    'same-components': ['image', 'channel', 'components'],
    'same-language': ['channel', 'language'],
    'right-granted': ['agreement', 'channel', 'clause'],
    'one-license': ['agreement', 'channel', 'oneLicense'],
  },
  next,
  expected,
}
