/** The columns of qualifying-systems.json. */
export type Column = 'user-vl' | 'user-mca' | 'device-pro' | 'device-enterprise' | 'education-user'

export type Mark = 'yes' | 'no' | 'confirm' | 'segment' | 'silent'

export interface System {
  readonly id: string
  readonly marks: Readonly<Record<Column, Mark>>
  /** Columns for which a second-hand table has a hint. */
  readonly hints: readonly Column[]
}

const secondHand: readonly Column[] = ['device-pro', 'device-enterprise', 'education-user']

/** The marks in the order of the columns. */
function system(
  id: string,
  hints: readonly Column[],
  userVl: Mark,
  userMca: Mark,
  pro: Mark,
  enterprise: Mark,
  education: Mark,
): System {
  const marks = {
    'user-vl': userVl,
    'user-mca': userMca,
    'device-pro': pro,
    'device-enterprise': enterprise,
    'education-user': education,
  }
  return { id, marks, hints }
}

/** The rows of qualifying-systems.json, in its order. */
export const systems: readonly System[] = [
  system('windows-10-11-pro', ['education-user'], 'yes', 'yes', 'yes', 'yes', 'confirm'),
  system('windows-10-11-enterprise', secondHand, 'yes', 'yes', 'silent', 'silent', 'silent'),
  system('windows-10-11-pro-education', [], 'silent', 'silent', 'silent', 'silent', 'yes'),
  system('windows-8-pro', secondHand, 'confirm', 'no', 'confirm', 'silent', 'silent'),
  system('windows-7-pro', secondHand, 'no', 'no', 'confirm', 'silent', 'silent'),
  system('windows-home', secondHand, 'segment', 'segment', 'segment', 'segment', 'silent'),
  system('other-windows', secondHand, 'no', 'no', 'silent', 'silent', 'silent'),
  system('macintosh', secondHand, 'segment', 'segment', 'silent', 'silent', 'silent'),
  system('no-windows', [], 'no', 'no', 'no', 'no', 'no'),
]

const enterpriseAgreements: readonly string[] = ['enterprise-agreement', 'enterprise-agreement-subscription']
const customerAgreements: readonly string[] = ['csp', 'mca-enterprise']
const openValue: readonly string[] = ['open-value', 'open-value-subscription']

interface Sale {
  readonly target: string
  readonly sold: readonly string[]
  readonly notSold: readonly string[]
}

/** soldIn of qualifying-systems.json. */
const sales: readonly Sale[] = [
  {
    target: 'windows-pro',
    sold: [...customerAgreements, 'mpsa'],
    notSold: [...enterpriseAgreements, ...openValue],
  },
  {
    target: 'windows-enterprise-user',
    sold: [...customerAgreements, 'mpsa', ...enterpriseAgreements],
    notSold: openValue,
  },
  {
    target: 'windows-enterprise-device',
    sold: ['mpsa', ...enterpriseAgreements, ...openValue],
    notSold: customerAgreements,
  },
]

/** Undefined where the table does not show that agreement, or that licence. */
export function soldIn(target: string | undefined, agreement: string | undefined): boolean | undefined {
  const sale = sales.find((each) => each.target === target)
  if (sale === undefined || agreement === undefined) return undefined
  if (sale.sold.includes(agreement)) return true
  return sale.notSold.includes(agreement) ? false : undefined
}

/** Whether any agreement has an entry for this licence. */
export function hasSales(target: string): boolean {
  return sales.some((each) => each.target === target)
}
