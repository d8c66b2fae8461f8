import { usePage } from '../../browser/use-page.ts'
import { TextField } from '../../ui/fields.tsx'
import { Page } from '../frame/page.tsx'
import { PlainLink } from '../parts/links.tsx'

/** Something of ours went wrong. The link is kept, so that no answer is lost. */
export function CrashScreen({ link }: { readonly link: string }) {
  usePage('Something went wrong', 'A fault of this tool. The answers are kept in the link.')
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Something went wrong on this page
      </h1>
      <p className="mt-4 max-w-measure">
        That is a fault of this tool and not of your answers. They are all in this link: keep it, and try it again later
        or send it along when you report the fault.
      </p>
      <div className="mt-6 max-w-measure">
        <TextField
          label="Link with your answers"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p className="mt-6">
        <PlainLink to="/">Start again</PlainLink>
      </p>
    </Page>
  )
}
