/** The device port: pretend devices that say so, a bridge that refuses cleanly, strokes that fit the form. */

import { describe, expect, it } from 'vitest'
import { DeviceFault } from '../../../kiosk-ui/device/device.ts'
import { localDevices } from '../../../kiosk-ui/device/local.ts'
import { pretendDevices } from '../../../kiosk-ui/device/pretend.ts'
import type { PretendDesk } from '../../../kiosk-ui/device/pretend.ts'
import { isSignature, strokesText } from '../../../kiosk-ui/sign/strokes.ts'

const WANG = { name: '王小明', idType: '10', idNo: '340199199003071012', validTo: '2044-03-01', birthDate: null, region: '340104', residence: '合肥市蜀山区云篱路6号' }
const text = { zh: '', en: '' }
const never = () => new AbortController().signal

describe('pretend devices', () => {
  const wished = (desk: PretendDesk) => new Promise<void>((resolve) => void desk.wish.watch(resolve))
  const open = () => pretendDevices(async () => [{ caseId: 'noodle-shop', title: text, what: text, mobile: '13812345678', card: WANG }])

  it('a card · is the one somebody picks', async () => {
    const { device, desk } = open()
    const reading = device.readCard(never())
    await wished(desk)
    desk.wish.get()?.pick(WANG)
    expect(await reading).toEqual(WANG)
    expect(desk.wish.get()).toBeNull()
  })

  it('leaving the screen · withdraws the reading', async () => {
    const { device, desk } = open()
    const leaving = new AbortController()
    const reading = device.readCard(leaving.signal)
    await wished(desk)
    leaving.abort()
    await expect(reading).rejects.toBeInstanceOf(DeviceFault)
    expect(desk.wish.get()).toBeNull()
  })

  it('printed sheets · lie in the tray until it is cleared', async () => {
    const { device, desk } = open()
    expect(await device.print('/api/documents/doc_1', '正本', never())).toBe('printed')
    expect(desk.tray.get()).toEqual([{ url: '/api/documents/doc_1', sheet: '正本' }])
    desk.clear()
    expect(desk.tray.get()).toEqual([])
  })

  it('a scanned lease · has an end, and its number says that it is a demonstration', async () => {
    const paper = await open().device.scanDocument('lease', '王小明', never())
    expect(paper.validTo).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(paper.reference).toContain('演示')
  })
})

describe('local devices', () => {
  const answering = (body: unknown, status = 200): typeof fetch => async () => new Response(JSON.stringify(body), { status })

  it('no program on this machine · a fault that names the device', async () => {
    const nobody: typeof fetch = async () => Promise.reject(new TypeError('refused'))
    await expect(localDevices('http://127.0.0.1:1', nobody).readCard(never())).rejects.toMatchObject({ name: 'DeviceFault', device: 'reader' })
  })

  it('a card with its fields · is believed; one without a number is not', async () => {
    expect(await localDevices('', answering(WANG)).readCard(never())).toEqual(WANG)
    await expect(localDevices('', answering({ ...WANG, idNo: '' })).readCard(never())).rejects.toBeInstanceOf(DeviceFault)
  })

  it('a printer that answers something else · counts as unknown, so that a person looks', async () => {
    expect(await localDevices('', answering({ end: 'maybe' })).print('/x', '正本', never())).toBe('unknown')
  })

  it('a face counts only when the program says so', async () => {
    expect(await localDevices('', answering({ matched: 'yes' })).checkFace(WANG, never())).toEqual({ matched: false })
  })
})

describe('signature strokes', () => {
  const stroke = (points: number) => Array.from({ length: points }, (_, at) => ({ x: at / points, y: 0.5 }))

  it('a touch by accident is no signature', () => {
    expect(isSignature([stroke(3)])).toBe(false)
    expect(isSignature([stroke(4), stroke(4)])).toBe(true)
  })

  it('the longest scribble still fits the form', () => {
    const text = strokesText(Array.from({ length: 40 }, () => stroke(400)))
    expect(text.length).toBeLessThanOrEqual(20_000)
    expect(text).toMatch(/^[0-9,; ]+$/)
  })
})
