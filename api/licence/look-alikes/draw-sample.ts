/** Program: draws the pairs that a reader labels blind, into one file, and how many pairs each stratum holds, into another. */

import { writeFileSync } from 'node:fs'
import { openFont } from '../fonts.ts'
import { FARTHEST, countStrata, drawSample } from './blind-sample.ts'
import { inOrder, pairsWithin, see, standardCharacters } from './find-pairs.ts'
import { readLabels } from './labels.ts'

// The first is for the reader: shuffled, without distances. The second stays shut until every pair is labelled.
const [sampleFile, strataFile] = process.argv.slice(2)
if (sampleFile === undefined || strataFile === undefined) throw new Error('draw-sample: name two files, one for the sample and one for the strata')

const font = openFont('regular')
const characters = standardCharacters()
const labels = readLabels()
const known = new Set([...labels.must, ...labels.mustNot, ...labels.either].map((pair) => inOrder(...([...pair] as [string, string]))))
const pairs = pairsWithin(characters.map((character) => see(font, character)), FARTHEST)
const sample = drawSample(pairs, characters, known)
writeFileSync(sampleFile, `${JSON.stringify(sample)}\n`)
writeFileSync(strataFile, `${JSON.stringify(countStrata(pairs, known), null, 2)}\n`)
process.stdout.write(`${String(sample.length)} pairs drawn\n`)
