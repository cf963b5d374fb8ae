/** How the population library compares a name with the one on file, which never leaves it. */

import type { PopulationAnswer } from '#engine'

/**
 * One character apart counts only between names of equal length and three or more characters: in a name of two, one character is half of it.
 * Compared after NFC; spaces and the several middle dots in use make no difference.
 */
export function compareNames(onFile: string, given: string): PopulationAnswer['match'] {
  const left = characters(onFile)
  const right = characters(given)
  if (left.join('') === right.join('')) return 'match'
  if (left.length < 3 || left.length !== right.length) return 'different'
  return left.filter((character, at) => character !== right[at]).length === 1 ? 'one-character' : 'different'
}

function characters(name: string): readonly string[] {
  return [...name.normalize('NFC').replace(/[\u2022\u2027\u30fb\uff0e\u2219]/gu, '·').replace(/\s/gu, '').toUpperCase()]
}
