/** What of a glyph the comparison sees: where its strokes run in which direction, and how much ink it has. */

import { SIDE } from './raster.ts'

/** Directions a brightness may rise in; the two edges of one stroke count apart. */
const DIRECTIONS = 8

/** Places per side where each direction is sampled. */
const CELLS = 8

/** Length of a stroke vector: one strength per direction and place, and the ink. */
const VECTOR_LENGTH = DIRECTIONS * CELLS * CELLS + 1

/** Places per side of coarser vectors, the coarsest first: quarters of the picture, then sixteenths. */
export const COARSE_SIDES: readonly number[] = [2, 4]

/** Pixels. The first takes the steps out of the picture, the second lets a stroke stand a little elsewhere. */
const FIRST_BLUR = kernelOf(0.6, 1)
const SECOND_BLUR = kernelOf(2, 0.5)

/** Weight of one pixel of ink more, against the strengths. Found, like HEAVINESS, with the labelled pairs. */
const INK_WEIGHT = 0.07

/**
 * How much the ink of both counts: between characters of many strokes the same distance is far easier to come by, because much ink in one
 * place looks like other ink there. USUAL_INK, in pixels, is a character of middling weight, for which nothing changes.
 */
const HEAVINESS = 0.8
const USUAL_INK = 200

/** The last entry is the ink. Two are compared by squaredDistance, times the heaviness of both (find-pairs.ts). */
export function strokeVector(picture: Float32Array): Float32Array {
  const vector = new Float32Array(VECTOR_LENGTH)
  directionPlanes(softened(picture)).forEach((plane, direction) => {
    vector.set(sampled(plane), direction * CELLS * CELLS)
  })
  vector[VECTOR_LENGTH - 1] = INK_WEIGHT * picture.reduce((sum, ink) => sum + ink, 0)
  return vector
}

/** The squared Euclidean distance. */
export function squaredDistance(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0)
}

/** The factor by which a character of this vector makes a squared distance count. */
export function heaviness(vector: Float32Array): number {
  return (inkOf(vector) / INK_WEIGHT / USUAL_INK) ** (HEAVINESS / 2)
}

/** Sums over `side` × `side` larger places, so made that their squared distance is never more than that of the whole vectors: what it rules out is out. */
export function coarseVector(vector: Float32Array, side: number): Float32Array {
  const coarse = new Float32Array(DIRECTIONS * side * side + 1)
  const width = CELLS / side
  for (let at = 0; at < VECTOR_LENGTH - 1; at += 1) {
    const [direction, row, column] = [Math.floor(at / (CELLS * CELLS)), Math.floor(at / CELLS) % CELLS, at % CELLS]
    const place = (direction * side + Math.floor(row / width)) * side + Math.floor(column / width)
    coarse[place] = (coarse[place] ?? 0) + (vector[at] ?? 0) / width
  }
  coarse[coarse.length - 1] = inkOf(vector)
  return coarse
}

/** The weighed amount of ink, the last entry of a vector of any length. */
export function inkOf(vector: Float32Array): number {
  return vector[vector.length - 1] ?? 0
}

/** The slope of the brightness at each pixel, shared out between the two directions nearest to its own. */
function directionPlanes(picture: Float32Array): readonly Float32Array[] {
  const planes = Array.from({ length: DIRECTIONS }, () => new Float32Array(SIDE * SIDE))
  for (let at = 0; at < SIDE * SIDE; at += 1) {
    const [row, column] = [Math.floor(at / SIDE), at % SIDE]
    const across = valueAt(picture, row, column + 1) - valueAt(picture, row, column - 1)
    const down = valueAt(picture, row + 1, column) - valueAt(picture, row - 1, column)
    const strength = Math.hypot(across, down)
    if (strength === 0) continue
    const turn = (Math.atan2(down, across) / (2 * Math.PI) + 1) * DIRECTIONS
    const [whole, share] = [Math.floor(turn), turn - Math.floor(turn)]
    add(planes[whole % DIRECTIONS], at, strength * (1 - share))
    add(planes[(whole + 1) % DIRECTIONS], at, strength * share)
  }
  return planes
}

function add(plane: Float32Array | undefined, at: number, strength: number): void {
  if (plane !== undefined) plane[at] = (plane[at] ?? 0) + strength
}

/** Outside the picture lies paper. */
function valueAt(plane: Float32Array, row: number, column: number): number {
  return row < 0 || column < 0 || row >= SIDE || column >= SIDE ? 0 : (plane[row * SIDE + column] ?? 0)
}

/** Weights of a bell curve at the distances start, start + 1, … from its middle, both ways; together they weigh 1. */
type Kernel = { readonly start: number; readonly weights: readonly number[] }

function kernelOf(width: number, start: number): Kernel {
  const steps = Array.from({ length: Math.ceil(2.5 * width) }, (_, at) => Math.exp(-((start + at) ** 2) / (2 * width * width)))
  const total = 2 * steps.reduce((sum, step) => sum + step, 0) + (start === 1 ? 1 : 0)
  return { start, weights: steps.map((step) => step / total) }
}

/** Every pixel smeared over its neighbours, in rows and then in columns. */
function softened(picture: Float32Array): Float32Array {
  const middle = 1 - 2 * FIRST_BLUR.weights.reduce((sum, weight) => sum + weight, 0)
  const once = (plane: Float32Array, rows: 0 | 1): Float32Array =>
    plane.map((ink, at) => {
      const [row, column] = [Math.floor(at / SIDE), at % SIDE]
      return FIRST_BLUR.weights.reduce((sum, weight, step) => {
        const [down, across] = [rows * (step + 1), (1 - rows) * (step + 1)]
        return sum + weight * (valueAt(plane, row - down, column - across) + valueAt(plane, row + down, column + across))
      }, middle * ink)
    })
  return once(once(picture, 0), 1)
}

/** A plane smeared and read at the middle of each cell, which lies between four pixels. */
function sampled(plane: Float32Array): Float32Array {
  const step = SIDE / CELLS
  const columns = new Float32Array(SIDE * CELLS)
  for (let at = 0; at < SIDE * CELLS; at += 1) {
    columns[at] = smearedAt((place) => valueAt(plane, Math.floor(at / CELLS), place), ((at % CELLS) + 0.5) * step)
  }
  const cells = new Float32Array(CELLS * CELLS)
  for (let at = 0; at < CELLS * CELLS; at += 1) {
    const column = at % CELLS
    cells[at] = step * smearedAt((place) => (place < 0 || place >= SIDE ? 0 : (columns[place * CELLS + column] ?? 0)), (Math.floor(at / CELLS) + 0.5) * step)
  }
  return cells
}

/** `middle` is the border between two pixels. */
function smearedAt(valueOf: (place: number) => number, middle: number): number {
  let sum = 0
  for (let step = 0; step < SECOND_BLUR.weights.length; step += 1) {
    sum += (SECOND_BLUR.weights[step] ?? 0) * (valueOf(middle - 1 - step) + valueOf(middle + step))
  }
  return sum
}
