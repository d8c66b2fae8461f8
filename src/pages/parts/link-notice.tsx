import { NoticeBox } from '../../ui/notice-box.tsx'

/** Says which parts of a link could not be used. Shows nothing where all could. */
export function LinkNotice({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <NoticeBox about="About this link" heading="Not all of this link could be used">
      <ul className="list-disc space-y-1.5 pl-5">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <p>Everything else in it was kept. Compare it with what was meant before you rely on the verdict.</p>
    </NoticeBox>
  )
}
