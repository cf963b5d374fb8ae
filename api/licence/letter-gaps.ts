/** Characters no font can draw, shown openly in letters: a person with a rare name must get a receipt all the same. Licences refuse instead. */

import type { Bilingual, Letter, LetterPoint } from './letter.ts'

/** The printer's old sign for a type that is not in the case. */
const gapSign = '〓'
const note = `（“${gapSign}”处的字，本机字库里没有，以登记簿所记为准；工作人员会为您核对。）`

/** The same letter, undrawable characters replaced by 〓, and a sentence that says so if there were any. */
export function showGaps(letter: Letter, missingCharacters: (text: string) => readonly string[]): Letter {
  let gaps = 0
  const fill = (text: string): string => {
    const even = text.replace(/\p{Zs}/gu, (space) => (space === '\u3000' ? space : ' ')).replace(/\t/g, ' ')
    const missing = new Set(missingCharacters(even).filter((character) => character !== '\n'))
    gaps += missing.size
    return missing.size === 0 ? even : [...even].map((character) => (missing.has(character) ? gapSign : character)).join('')
  }
  const filled = mapTexts(letter, fill)
  return gaps === 0 ? filled : { ...filled, paragraphs: [...filled.paragraphs, note] }
}

type Fill = (text: string) => string

function mapTexts(letter: Letter, fill: Fill): Letter {
  return {
    ...letter,
    title: both(letter.title, fill),
    registry: fill(letter.registry),
    reference: fill(letter.reference),
    addressee: fill(letter.addressee),
    opening: fill(letter.opening),
    points: letter.points.map((point) => mapPoint(point, fill)),
    paragraphs: letter.paragraphs.map(fill),
    ...(letter.advice === undefined ? {} : { advice: letter.advice.map((change) => both(change, fill)) }),
    ...(letter.appeal === undefined ? {} : { appeal: mapBodies(letter.appeal, fill) }),
  }
}

function mapBodies(bodies: NonNullable<Letter['appeal']>, fill: Fill): NonNullable<Letter['appeal']> {
  return {
    ...(bodies.review === undefined ? {} : { review: fill(bodies.review) }),
    ...(bodies.court === undefined ? {} : { court: fill(bodies.court) }),
  }
}

function mapPoint(point: LetterPoint, fill: Fill): LetterPoint {
  return {
    text: both(point.text, fill),
    basis: point.basis.map(fill),
    ...(point.remedy === undefined ? {} : { remedy: both(point.remedy, fill) }),
  }
}

function both(text: Bilingual, fill: Fill): Bilingual {
  return { zh: fill(text.zh), en: fill(text.en) }
}
