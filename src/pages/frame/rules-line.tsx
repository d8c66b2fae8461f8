import { useContext } from 'react'
import { Link, useLocation } from 'react-router'
import { editionEntries } from '../../editions/index.ts'
import { isOfAllRules, RulesContext } from '../rules.ts'
import { rulesLine as text } from './text.ts'

/** Pages that each edition has, beside its checks. */
const pages = ['/sources', '/about', '/compare', '/image', '/corrections', '/rules/table', '/fleet']

/**
 * Which rules the page follows, and the way to the others. A check and a fleet take their answers along: the other
 * edition keeps what means the same there.
 */
export function RulesLine() {
  const { pathname, hash } = useLocation()
  const { id, base } = useContext(RulesContext)
  const [own, other] = [editionEntries.find((one) => one.id === id), editionEntries.find((one) => one.id !== id)]
  if (own === undefined || other === undefined || isOfAllRules(pathname)) return undefined
  const path = pathname.slice(base.length)
  const [, check] = /^\/(reimaging|upgrade)(?:\/|$)/.exec(path) ?? []
  const takesAnswers = check !== undefined || /^\/fleet\/?$/.test(path)
  const answers = takesAnswers && hash !== '' ? `${hash}&rules=${id}` : ''
  const page = check === undefined ? pages.find((one) => path.startsWith(one)) : `/${check}`
  return (
    <nav aria-label={text.about} className="text-note text-soft">
      {text.follows(own.follows)}{' '}
      <Link to={`${other.base}${page ?? ''}${answers}` || '/'}>{text.other(other.age)}</Link>
    </nav>
  )
}
