import { proof } from 'virtual:proof'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { SourcesScreen } from './sources.tsx'

/** The sources, opened at the place that the address names: `/sources#faq-6`. */
export function SourcesRoute({ edition }: { readonly edition: Edition }) {
  const { hash } = useLocation()
  const place = hash.slice(1)
  useEffect(() => {
    const target = place === '' ? null : document.getElementById(place)
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }, [place])
  return <SourcesScreen edition={edition} proof={proof} place={place} />
}
