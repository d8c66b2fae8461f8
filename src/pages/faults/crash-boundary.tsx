import { Component, type ReactNode } from 'react'
import { Hydrated } from '../../hydration/hydrate.tsx'
import { CrashScreen } from './crash.tsx'

interface CrashBoundaryProps {
  /** What tells one page from another: the next page is tried afresh. */
  readonly page: string
  readonly children: ReactNode
}

/** Keeps an exception in a screen from leaving a blank page. React has boundaries as classes only. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override componentDidUpdate(before: CrashBoundaryProps, { hasCrashed }: { readonly hasCrashed: boolean }) {
    if (hasCrashed && before.page !== this.props.page) this.setState({ hasCrashed: false })
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    return (
      <Hydrated>
        <CrashScreen link={window.location.href} />
      </Hydrated>
    )
  }
}
