import { isKnown } from './facts.ts'
import { demand, type Judgement, type Requirement } from './fold.ts'
import { ruledOut } from './reimaging-applies.ts'
import type { Answers } from './types.ts'

function vlMedia(a: Answers): Judgement {
  switch (a.media) {
    case undefined:
    case 'unknown':
      return a.media
    case 'volume-licensing':
      return 'met'
    case 'others-volume-licensing':
    case 'public-download':
      return 'open-ended'
    default:
      return 'not-applicable'
  }
}

/** With media unknown all of M but `vl-media` is not applicable. */
function ofMedia(judge: (a: Answers) => Judgement): (a: Answers) => Judgement {
  return (a) => (isKnown(a.media) ? judge(a) : a.media === undefined ? undefined : 'not-applicable')
}

function oemDevices(a: Answers): Judgement {
  return a.cameWith === 'same-maker' ? 'silent' : demand(a.cameWith, 'yes', 'fatal')
}

function oemUnmodified(a: Answers): Judgement {
  return demand(a.modified, 'no', a.media === 'recovery' ? 'fatal' : 'curable')
}

function unmodifiedCites(a: Answers): readonly string[] {
  if (a.media === 'recovery') return ['reimaging-cl.8']
  return a.modified === 'yes' ? ['reimaging-cl.9', 'reimaging-cl.8', 'reading-2026.3'] : ['reimaging-cl.9']
}

function mediaCites(a: Answers): readonly string[] {
  const always = ['reimaging-2020.1', 'reimaging-2020.4', 'keys-2024.2']
  if (a.media === 'others-volume-licensing') return [...always, 'silence-2026.4']
  return a.media === 'public-download' ? [...always, 'silence-2026.5'] : always
}

function requirement(
  id: string,
  judge: (a: Answers) => Judgement,
  cites: (a: Answers, judgement: Judgement) => readonly string[],
): Requirement {
  return { id, ruledOut: ruledOut(id), judge, cites }
}

/** M, from `vl-media` to `retail-own-device`. */
export const mediaRules: readonly Requirement[] = [
  requirement('vl-media', vlMedia, mediaCites),
  requirement(
    'nothing-copied',
    ofMedia(() => 'met'),
    () => ['reimaging-cl.1', 'activation-plan.1', 'windows-11-plan-2021.1'],
  ),
  requirement(
    'oem-preload',
    ofMedia(() => 'met'),
    () => ['reimaging-2009.1', 'reimaging-cl.9'],
  ),
  requirement('oem-devices', ofMedia(oemDevices), (a, judgement) => [
    'reimaging-cl.7',
    'reimaging-cl.9',
    'reimaging-cl.2',
    ...(a.media === 'recovery' ? ['reimaging-cl.5'] : []),
    ...(judgement === 'silent' ? ['silence-2026.14'] : []),
  ]),
  requirement(
    'recovery-match',
    ofMedia((a) => demand(a.recoveryMatch, 'yes', 'fatal')),
    () => ['reimaging-cl.6'],
  ),
  requirement('oem-unmodified', ofMedia(oemUnmodified), unmodifiedCites),
  requirement(
    'retail-own-device',
    ofMedia((a) => demand(a.retailOwn, 'yes', 'fatal')),
    () => ['reimaging-cl.3'],
  ),
]
