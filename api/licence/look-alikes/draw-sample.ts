/** Program: draws the pairs that a reader labels blind, into one file, and how many pairs each stratum holds, into another. */

import { writeFileSync } from 'node:fs'
import { openFont } from '../fonts.ts'
import { FARTHEST, RARE_KINDS, RARE_STRATA, countStrata, drawRareSample, drawSample, rareKindOf } from './blind-sample.ts'
import { pairsWithin, see } from './find-pairs.ts'
import { labelledPairs } from './labels.ts'
import { THRESHOLD } from './list-file.ts'
import { nameCharacters, standardCharacters } from './name-characters.ts'

// The first is for the reader: shuffled, without distances. The second stays shut until every pair is labelled. `rare` draws the second sample.
const [sampleFile, strataFile, which = 'usual'] = process.argv.slice(2)
if (sampleFile === undefined || strataFile === undefined) throw new Error('draw-sample: name two files, one for the sample and one for the strata')

const font = openFont('regular')
const known = labelledPairs()
const { sample, strata } = which === 'rare' ? drawRare() : drawUsual()
writeFileSync(sampleFile, `${JSON.stringify(sample)}\n`)
writeFileSync(strataFile, `${JSON.stringify(strata, null, 2)}\n`)
process.stdout.write(`${String(sample.length)} pairs drawn\n`)

function drawUsual() {
  const characters = standardCharacters()
  const pairs = pairsWithin(characters.map((character) => see(font, character)), FARTHEST)
  return { sample: drawSample(pairs, characters, known), strata: countStrata(pairs, known) }
}

function drawRare() {
  const usual = new Set(standardCharacters())
  const pairs = pairsWithin(nameCharacters().map((character) => see(font, character)), THRESHOLD)
  const ofKind = (kind: string) => pairs.filter(({ pair }) => rareKindOf(pair, usual) === kind)
  return { sample: drawRareSample(pairs, usual, known), strata: Object.fromEntries(RARE_KINDS.map((kind) => [kind, countStrata(ofKind(kind), known, RARE_STRATA)])) }
}
