import { PlainLink } from '../components/button.tsx'
import { Page } from '../components/page.tsx'
import { usePage } from './use-page.ts'

/** Something of ours went wrong. The link is kept, so that no answer is lost. */
export function CrashScreen({ link }: { readonly link: string }) {
  usePage('Something went wrong')
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Something went wrong on this page
      </h1>
      <p className="mt-4 max-w-measure">
        That is a fault of this tool and not of your answers. They are all in this link: keep it, and try it again later
        or send it along when you report the fault.
      </p>
      <label className="mt-5 block max-w-measure text-small">
        Link with your answers
        <input readOnly value={link} className="mt-1 block w-full border border-soft bg-raise px-3 py-2" />
      </label>
      <p className="mt-6">
        <PlainLink to="/">Start again</PlainLink>
      </p>
    </Page>
  )
}
