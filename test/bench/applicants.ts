/** Applications for the load bench: every one by another invented person at another door under another name, signed and valid. */

import { createHash, randomUUID } from 'node:crypto'
import { idCheckCharacter, type Answers } from '#engine'
import { contentText } from '#forms'
import { listDoors } from '../../api/demonstration/index.ts'
import type { Shot } from './load.ts'

const doors = listDoors().filter((door) => door.usage === 'commercial' && door.zones.length === 0 && door.shared === null && !door.rural && door.county === '340104')

/** Characters that no list of words holds, so that no trade name is a word. */
const CHARACTERS = [...'稻棠槐桐菱苇蒲榴枫檀柚桂橘荞麦穗茭荻菖芷莳栀椒椿楝梓浪陌畔篱汀渡岸湾岭塘苑坪']

let made = 0

export function applications(count: number, kioskKey: string): readonly Shot[] {
  return Array.from({ length: count }, () => shot(signed(anApplication((made += 1))), kioskKey))
}

function shot(answers: Answers, kioskKey: string): Shot {
  return {
    path: '/api/applications',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${kioskKey}`, 'idempotency-key': randomUUID() },
    body: JSON.stringify({ form: 'individual-establish', formVersion: 1, answers }),
  }
}

function anApplication(serial: number): Answers {
  const born = new Date(Date.UTC(1970, 0, 1) + (serial % 10_000) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const front = `340199${born}${String(Math.floor(serial / 10_000) + 100).padStart(3, '0')}`
  const pick = (place: number): string => CHARACTERS[Math.floor(serial / CHARACTERS.length ** place) % CHARACTERS.length] ?? '稻'
  const mobile = `1549${String(1_000_000 + serial).slice(-7)}`
  return {
    operator: {
      name: `王${pick(0)}${pick(1)}`,
      idType: '10',
      idNo: front + idCheckCharacter(front),
      idValidTo: 'long-term',
      mobile,
      residence: { region: '340104', address: '安徽省合肥市蜀山区三里庵街道云篱路6号' },
      realNameToken: 'bench',
    },
    organisation: 'individual',
    contact: { phone: mobile },
    premises: { useType: 'LEASE', county: '340104', addressId: doors[serial % doors.length]?.id ?? '', proofs: [{ kind: 'lease', reference: '租赁合同', validTo: '2031-12-31' }] },
    ecommerce: false,
    scope: { items: ['S201', 'S049'] },
    name: { given: true, division: '合肥市蜀山区', tradeName: pick(2) + pick(0) + pick(1), trade: '小吃', form: '店', riskAccepted: true },
    paper: { original: true, duplicates: 1 },
    liaison: { same: true },
    commitments: { truthful: true, name: true, premises: true, permits: true },
    signatures: [],
  }
}

function signed(answers: Answers): Answers {
  const contentHash = createHash('sha256').update(contentText(answers)).digest('hex')
  return { ...answers, signatures: [{ signer: 'operator', method: 'handwriting', contentHash, signedAt: '2026-11-22T02:00:00Z', strokes: 'M1 1 L9 9' }] }
}
