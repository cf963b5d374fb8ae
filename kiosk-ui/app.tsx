/** The kiosk as a whole: asks the office what it is, opens the devices, keeps the state, and draws the screen that is due. */

import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import enUS from 'antd/locale/en_US'
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import type { ReactNode } from 'react'
import { call, contract } from '#contract'
import { loadForm } from '#forms'
import type { Circumstances, Form } from '#forms'
import { sayIn } from '#forms/render'
import type { Ask } from './ask.ts'
import { KioskContext, useKiosk } from './context.ts'
import type { Kiosk, Lists, Office, Text } from './context.ts'
import { localDevices } from './device/local.ts'
import { pretendDevices } from './device/pretend.ts'
import { draftKeeper } from './form/draft-keeper.ts'
import { BottomBar } from './frame/bottom-bar.tsx'
import { DraftLine } from './frame/draft-line.tsx'
import { IdleGuard } from './frame/idle-guard.tsx'
import { TopBand } from './frame/top-band.tsx'
import { Keyboard } from './keyboard/keyboard.tsx'
import { FRESH, kiosk } from './kiosk.ts'
import { NoOffice } from './screens/no-office.tsx'
import { screenFor, stepNow, useBack } from './screens/screens.tsx'
import { themeFor } from './theme.ts'

type Opened = { readonly office: Office; readonly lists: Lists; readonly form: Form }

const ask: Ask = (route, input, options) => call(route, input, options)

export function App(): ReactNode {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failed, setFailed] = useState(false)
  const open = useCallback(() => {
    setFailed(false)
    openOffice().then(setOpened, () => setFailed(true))
  }, [])
  useEffect(open, [open])
  useEffect(() => {
    if (!failed) return
    const timer = window.setTimeout(open, 5_000)
    return () => window.clearTimeout(timer)
  }, [failed, open])
  return opened === null ? <NoOffice failed={failed} again={open} /> : <Terminal {...opened} />
}

/** The window serves the matter its office lists first. */
async function openOffice(): Promise<Opened> {
  const office = await ask(contract.readOffice, {})
  const matter = office.matters[0]
  if (matter === undefined) throw new Error('The office lists no matter that can be applied for.')
  return { office, lists: await ask(contract.readLists, { matter: matter.matter }), form: loadForm(matter.form, matter.formVersion) }
}

function Terminal({ office, lists, form }: Opened): ReactNode {
  const [state, dispatch] = useReducer(kiosk, FRESH)
  /** Counts the persons: everything below is thrown away and made anew for the next one. */
  const [person, setPerson] = useState(0)
  const devices = useMemo(() => openDevices(office), [office])
  const forget = useCallback(() => {
    devices.desk?.clear()
    dispatch({ type: 'forget' })
    setPerson((count) => count + 1)
  }, [devices])
  const drafts = useMemo(() => draftKeeper(ask, form), [form])
  const value = useMemo<Kiosk>(
    () => ({ state, dispatch, ask, office, lists, form, circumstances: circumstancesOf(office, lists), drafts, ...devices, say: (text: Text) => sayIn(state.language, text) }),
    [state, office, lists, form, drafts, devices],
  )
  useEffect(() => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset['care'] = state.care ? 'on' : 'off'
  }, [state.language, state.care])
  return (
    <ConfigProvider theme={themeFor(state.care)} componentSize="large" locale={state.language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <KioskContext value={value}>
        <Frame key={person} />
        <IdleGuard forget={forget} />
      </KioskContext>
    </ConfigProvider>
  )
}

function Frame(): ReactNode {
  const { form, state } = useKiosk()
  const back = useBack()
  const Screen = screenFor(state.screen)
  return (
    <div className="kiosk" data-screen={state.screen} data-page={state.page ?? undefined}>
      <TopBand step={stepNow({ form, state })} />
      <Screen />
      <DraftLine />
      <Keyboard />
      <BottomBar back={back} />
    </div>
  )
}

function circumstancesOf(office: Office, lists: Lists): Circumstances {
  return { on: office.today, lists: { preApprovalItems: lists.scopeItems.filter((item) => item.kind === 'pre-approval').map((item) => item.id) } }
}

function openDevices(office: Office) {
  if (!office.demonstration) return { device: localDevices(), desk: null }
  return pretendDevices(async () => (await ask(contract.listPretendCards, {})).cards)
}
