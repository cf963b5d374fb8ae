/** Program: measures how alike all characters look in the licence font and writes rules/lists/look-alikes.json anew; corrections by people stay. */

import { readFileSync, writeFileSync } from 'node:fs'
import { openFont } from '../fonts.ts'
import { distanceOf, see } from './find-pairs.ts'
import { half, readLabels, scoreAt } from './labels.ts'
import type { Score } from './labels.ts'
import { RARE_THRESHOLD, THRESHOLD, digestOf, listText } from './list-file.ts'
import type { LookAlikeFile } from './list-file.ts'
import { listedPairs } from './measure-list.ts'
import { nameCharacters, standardCharacters } from './name-characters.ts'

const LIST = new URL('../../../rules/lists/look-alikes.json', import.meta.url)

const font = openFont('regular')
const seen = nameCharacters().map((character) => see(font, character))
const usual = standardCharacters()
report()
const pairs = listedPairs(seen, new Set(usual))
const before = JSON.parse(readFileSync(LIST, 'utf8')) as LookAlikeFile
const made = { font: before.made.font, threshold: THRESHOLD, rareThreshold: RARE_THRESHOLD, characters: seen.length, pairs: pairs.length, digest: digestOf(pairs) }
writeFileSync(LIST, listText({ ...before, made, usual: usual.join(''), pairs }))
process.stdout.write(`${pairs.length} pairs among ${seen.length} characters, ${before.added.length} added and ${before.removed.length} removed by hand\n`)

/** Half of the labelled pairs served to choose the threshold, the other half shows how good the choice is. */
function report(): void {
  const labels = readLabels()
  const byCharacter = new Map(seen.map((each) => [each.character, each]))
  const measure = (pair: string): number => {
    const [one, other] = [...pair].map((character) => byCharacter.get(character) ?? see(font, character))
    return one === undefined || other === undefined ? Number.POSITIVE_INFINITY : distanceOf(one, other)
  }
  process.stdout.write(`threshold  chosen with: precision recall   tested on: precision recall   either\n`)
  for (const threshold of [THRESHOLD - 2, THRESHOLD - 1, THRESHOLD, THRESHOLD + 1, THRESHOLD + 2, THRESHOLD + 5]) {
    const [chosen, tested, all] = [half(labels, 0), half(labels, 1), labels].map((some) => scoreAt(threshold, some, measure))
    process.stdout.write(`${String(threshold).padStart(9)}  ${columns(chosen).padStart(29)}  ${columns(tested).padStart(27)}  ${share(all?.either).padStart(7)}\n`)
  }
}

function columns(score: Score | undefined): string {
  return `${share(score?.precision)}  ${share(score?.recall)}`
}

function share(value: number | undefined): string {
  return (value ?? 0).toFixed(3)
}
