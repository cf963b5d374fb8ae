/** The people of the demonstration city: everybody the outside sources have heard of. All of them are invented. */

import { CASES } from './cases.ts'
import { diceOf, type Dice } from './dice.ts'
import { readCounties, readRegistries } from './lists.ts'
import { cardValidTo, citizen, type Person } from './person.ts'
import { DOTTED_NAMES, GIVEN_FEMALE, GIVEN_MALE, RARE_GIVEN, ROAD_HEADS, ROAD_TAILS, SURNAMES } from './words.ts'

const CROWD = 360

let everybody: readonly Person[] | undefined

/** The persons of the named cases first, then the crowd. Thrown once per process. */
export function listPeople(): readonly Person[] {
  everybody ??= [...CASES.map((one) => one.person), ...crowd()]
  return everybody
}

/** Ordinary people without any mark on record, ages 16 to 84. Their sequences run from 300 to 799, those of cases stay below. */
function crowd(): readonly Person[] {
  const dice = diceOf('people')
  const homes = homeStreets()
  return Array.from({ length: CROWD }, (_, at) => oneOfTheCrowd(dice, at, homes))
}

function oneOfTheCrowd(dice: Dice, at: number, homes: readonly Home[]): Person {
  const woman = dice.chance(50)
  const born = `${String(ordinaryBirthYear(dice))}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`
  const issuedOn = `${String(dice.between(2015, 2025))}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`
  const validTo = cardValidTo(born, issuedOn)
  const person = citizen({
    name: nameOf(dice, at, woman),
    born,
    sequence: 300 + 2 * (at % 250) + (woman ? 0 : 1),
    validTo: validTo < '2028-01-01' ? cardValidTo(born, '2024-03-01') : validTo,
    home: homeOf(dice, homes),
  })
  return { ...person, mobile: `15401${String(at).padStart(6, '0')}` }
}

/** Mostly of working age: four in five between 18 and 60 at the end of 2026. */
function ordinaryBirthYear(dice: Dice): number {
  return dice.chance(80) ? dice.between(1967, 2007) : dice.chance(80) ? dice.between(1942, 1966) : dice.between(2008, 2010)
}

function nameOf(dice: Dice, at: number, woman: boolean): string {
  const dotted = at % 30 === 7 ? DOTTED_NAMES[Math.floor(at / 30)] : undefined
  if (dotted !== undefined) return dotted
  const given = woman ? GIVEN_FEMALE : GIVEN_MALE
  const surname = dice.pick(SURNAMES)
  const last = at % 12 === 5 ? dice.pick(RARE_GIVEN) : dice.pick(given)
  return dice.chance(25) ? surname + last : surname + dice.pick(given) + last
}

type Home = { readonly region: string; readonly street: string }

function homeStreets(): readonly Home[] {
  const prefixes = new Map(readRegistries().map((registry) => [registry.code, registry.addressPrefix]))
  return readCounties().flatMap((county) =>
    county.streets.map((street) => ({ region: county.code, street: `${prefixes.get(county.code) ?? ''}${street.name}` })),
  )
}

function homeOf(dice: Dice, homes: readonly Home[]): { readonly region: string; readonly address: string } {
  const home = dice.pick(homes)
  const road = `${dice.pick(ROAD_HEADS)}${dice.pick(ROAD_TAILS)}里`
  const room = `${String(dice.between(1, 30))}栋${String(dice.between(1, 18))}0${String(dice.between(1, 4))}室`
  return { region: home.region, address: `${home.street}${road}${room}` }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
