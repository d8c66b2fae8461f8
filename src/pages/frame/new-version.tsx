import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { News } from '../../browser/offline/register.ts'
import { hasUnsent, watchUnsent } from '../../browser/unsaved-input.ts'
import { VersionBar } from './version-bar.tsx'

/** What the page itself still fetches comes first. */
const patience = 2_000

/** Keeps the product in the browser once the page is there, and says when a newer version can take over. */
export function NewVersion() {
  const [news, setNews] = useState<News>()
  const { key } = useLocation()
  const [warnedAt, setWarnedAt] = useState<string>()
  const isWarned = warnedAt === key

  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    watchUnsent()
    const timer = setTimeout(async () => {
      const { keepOffline } = await import('../../browser/offline/register.ts')
      keepOffline(import.meta.env.BASE_URL, setNews)
    }, patience)
    return () => clearTimeout(timer)
  }, [])

  function onTakeOver() {
    if (hasUnsent() && !isWarned) setWarnedAt(key)
    else if (news?.kind === 'waiting') news.takeOver()
    else window.location.reload()
  }
  return (
    news && (
      <VersionBar
        kind={news.kind}
        isWarned={isWarned}
        onTakeOver={onTakeOver}
        onDismiss={() => {
          setNews({ kind: 'current' })
          setWarnedAt(undefined)
        }}
      />
    )
  )
}
