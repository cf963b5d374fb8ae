/** The colours of our paper; one place, so that licence and letters look as from one house. */

export const ink = {
  text: '#14202B',
  quiet: '#5A6773',
  line: '#D5DCE3',
  paper: '#FFFFFF',
  blue: '#0B5CAD',
  deepBlue: '#084680',
  gold: '#A8843A',
  /** Under text: guilloche and watermark, light enough to read on. */
  whisper: '#E6EDF4',
  watermark: '#E1E9F1',
  /** Only for seals and the specimen sentence. */
  seal: '#C8102E',
  green: '#1B7F4B',
  amber: '#9A5B00',
  violet: '#5B4BB7',
  red: '#B3261E',
} as const
