import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { VersionBar } from '../components/version-bar.tsx'
import type { News } from '../offline/keep.ts'
import { hasUnsent, watchUnsent } from './unsent.ts'

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
      const { keepOffline } = await import('../offline/keep.ts')
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
