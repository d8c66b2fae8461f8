import { Component, type ReactNode } from 'react'
import { CrashScreen } from '../screens/crash.tsx'
import { NotArrivedScreen } from '../screens/not-arrived.tsx'
import { NotArrived } from './arriving.ts'
import { Awake } from './awake.tsx'

interface CrashBoundaryProps {
  /** What tells one page from another: the next page is tried afresh. */
  readonly page: string
  readonly children: ReactNode
}

/** What went wrong: nothing, something of ours, or a part that did not come. */
type Crash = 'none' | 'fault' | 'not-arrived'

/** Keeps an exception in a screen from leaving a blank page. React has boundaries as classes only. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crash: Crash }> {
  override state: { readonly crash: Crash } = { crash: 'none' }

  static getDerivedStateFromError(error: unknown): { readonly crash: Crash } {
    return { crash: error instanceof NotArrived ? 'not-arrived' : 'fault' }
  }

  override componentDidUpdate(before: CrashBoundaryProps) {
    if (this.state.crash !== 'none' && before.page !== this.props.page) this.setState({ crash: 'none' })
  }

  override render() {
    switch (this.state.crash) {
      case 'none':
        return this.props.children
      case 'fault':
        return (
          <Awake>
            <CrashScreen link={window.location.href} />
          </Awake>
        )
      case 'not-arrived':
        return (
          <Awake>
            <NotArrivedScreen onRetry={() => window.location.reload()} />
          </Awake>
        )
    }
  }
}
