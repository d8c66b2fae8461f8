interface QrCodeProps {
  /** What it stands for, for those who do not see it. */
  readonly label: string
  /** The dark modules as the data of a path, one unit a module. */
  readonly path: string
  /** How many units wide and high. */
  readonly size: number
  readonly className: string
}

/** A QR code: dark on light in every theme, or no camera reads it. */
export function QrCode({ label, path, size, className }: QrCodeProps) {
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
