import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** What is shown: something else is rendered again. */
  readonly of: unknown
  /** Shown in place of what throws while it is rendered. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps what goes wrong in a part from taking all around it along. React has boundaries as classes only. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: BoundaryProps, { hasFailed }: { readonly hasFailed: boolean }) {
    if (hasFailed && before.of !== this.props.of) this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
