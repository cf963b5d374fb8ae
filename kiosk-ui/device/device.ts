/** The port to everything that is plugged into a terminal: card reader, camera, scanner, printer. */

export type Card = {
  readonly name: string
  readonly idType: string
  readonly idNo: string
  readonly validTo: string
  readonly birthDate: string | null
  readonly region: string
  readonly residence: string
  /** Only an invented card of the demonstration carries one. */
  readonly mobile?: string
}

export type ScannedPaper = { readonly kind: string; readonly reference: string; readonly holder?: string; readonly issuedOn?: string; readonly validTo?: string }

/** How printing one sheet ended; `unknown` when the printer went silent, which a person must look at. */
export type PrintEnd = 'printed' | 'unknown' | 'not_printed'

/** A device that is absent, jammed or switched off. The screen says it in words of its own. */
export class DeviceFault extends Error {
  override readonly name = 'DeviceFault'
  readonly device: 'reader' | 'camera' | 'scanner' | 'printer'
  constructor(device: DeviceFault['device'], message: string, cause?: unknown) {
    super(message, { cause })
    this.device = device
  }
}

/** All methods reject with DeviceFault; `signal` withdraws the request when the person leaves. */
export type Device = {
  /** A pretend device must say so on the screen. */
  readonly pretend: boolean
  readCard(signal: AbortSignal): Promise<Card>
  /** Whether the face in front of the camera is the face on the card. The picture stays on the device and is dropped after the check. */
  checkFace(card: Card, signal: AbortSignal): Promise<{ readonly matched: boolean }>
  scanDocument(kind: string, holder: string, signal: AbortSignal): Promise<ScannedPaper>
  print(documentUrl: string, sheet: string, signal: AbortSignal): Promise<PrintEnd>
}
