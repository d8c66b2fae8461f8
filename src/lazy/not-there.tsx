/** Stands where something will, once it has been fetched. */
export function NotThere({ hasFailed }: { readonly hasFailed: boolean }) {
  return (
    <p className="mt-3 min-h-24 text-soft">
      {hasFailed ? 'This part did not arrive. Reload the page when there is a network again.' : 'Looking…'}
    </p>
  )
}
