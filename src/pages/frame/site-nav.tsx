import { useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { entryAt, newestEntry } from '../../editions/index.ts'
import { useUnderWay } from '../../saved/under-way.ts'
import { cameFrom } from '../parts/came-from.ts'
import { isOfAllRules, useBase } from '../rules.ts'
import { siteNav as text } from './text.ts'

const placesIn = (base: string) => [
  { to: `${base}/reimaging`, label: text.reimaging },
  { to: `${base}/upgrade`, label: text.upgrade },
  { to: `${base}/fleet`, label: text.fleet },
  { to: '/saved', label: text.saved },
  { to: `${base}/compare`, label: text.compare },
  { to: `${base}/sources`, label: text.sources },
]

const menuId = 'menu'

/**
 * Leads to the main pages: in a row where there is room, else in a sheet that a button opens. The browser itself opens
 * and closes it, with Escape too, so it also works before any script has run.
 */
export function SiteNav() {
  const ownBase = useBase()
  const menu = useRef<HTMLElement>(null)
  const { pathname, hash } = useLocation()
  const underWay = useUnderWay()
  const base = isOfAllRules(pathname) ? (underWay ? entryAt(underWay.address) : newestEntry).base : ownBase

  /** Where a check is under way, the link to it leads there and not to an empty one. */
  const goOnAt = (to: string): string => {
    if (pathname.startsWith(`${to}/`)) return `${pathname}${hash}`
    return underWay?.address.startsWith(`${to}/`) ? underWay.address : to
  }
  return (
    <>
      <button
        type="button"
        popoverTarget={menuId}
        className="no-print -mr-2 flex min-h-11 cursor-pointer items-center gap-2 px-2 text-small font-medium text-accent min-[60rem]:hidden"
      >
        <MenuSign />
        {text.menu}
      </button>
      <nav ref={menu} id={menuId} popover="auto" aria-label={text.main} className="site-nav no-print">
        {placesIn(base).map(({ to, label }) => (
          <Link
            key={to}
            to={goOnAt(to)}
            state={to === `${base}/sources` && !isAt(pathname, to) ? cameFrom(pathname) : undefined}
            aria-current={isAt(pathname, to) ? 'page' : undefined}
            onClick={() => menu.current?.hidePopover()}
          >
            {label}
          </Link>
        ))}
        <button type="button" popoverTarget={menuId} popoverTargetAction="hide" className="min-[60rem]:hidden">
          {text.close}
        </button>
      </nav>
    </>
  )
}

const isAt = (pathname: string, to: string): boolean => `${pathname}/`.startsWith(`${to}/`)

function MenuSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5">
      <path d="M3 6h14M3 10h14M3 14h14" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
