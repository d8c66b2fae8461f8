import { chunkOf } from '../../browser/chunk.ts'
import type { Code } from '../../records/qr.ts'

/** Few look at a code, so what makes one is loaded when it is wanted. */
export const qrChunk = chunkOf(() => import('../../records/qr.ts'))

interface QrCodeProps {
  readonly code: Code
  /** What it stands for, for those who do not see it. */
  readonly label: string
  readonly className: string
}

/** A QR code: dark on light in every theme, or no camera reads it. One unit a module. */
export function QrCode({ code: { path, size }, label, className }: QrCodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className={className}
      shapeRendering="crispEdges"
    >
      <path className="fill-code-ground" d={`M0 0h${size}v${size}H0z`} />
      <path className="fill-code" d={path} />
    </svg>
  )
}
