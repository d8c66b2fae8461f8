/** Says which parts of a link could not be used. Shows nothing where all could. */
export function LinkNotice({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <section aria-label="About this link" className="mb-8 max-w-measure border-l-4 border-todo pl-5">
      <h2 className="text-heading">Not all of this link could be used</h2>
      <ul className="mt-2 list-disc space-y-1.5 pl-5">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <p className="mt-2">
        Everything else in it was kept. Compare it with what was meant before you rely on the verdict.
      </p>
    </section>
  )
}
