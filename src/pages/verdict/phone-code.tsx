import { useMemo } from 'react'
import { codeOf } from '../../records/qr.ts'
import { QrCode } from '../parts/qr-code.tsx'

/** A link for the camera of a phone. */
export function PhoneCode({ link }: { readonly link: string }) {
  const { path, size } = useMemo(() => codeOf(link), [link])
  return (
    <>
      <p className="mb-2 text-small text-soft">Point the camera of a phone at it. It opens this verdict.</p>
      <QrCode path={path} size={size} label="QR code of the link to this verdict" className="size-60" />
    </>
  )
}
