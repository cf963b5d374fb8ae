/** Staff sign in and out; a first password must be changed before anything else. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Nullable } from './shapes.ts'

export const Role = Type.Union([Type.Literal('clerk'), Type.Literal('policy'), Type.Literal('operator'), Type.Literal('auditor')])

const Staff = Type.Object({ id: Type.String(), login: Type.String(), name: Type.String(), role: Role, registry: Nullable(Type.String()), mustChangePassword: Type.Boolean() })

export const signIn = route({
  method: 'POST',
  path: '/session/sign-in',
  who: ['anyone'],
  title: { zh: '登录', en: 'Sign in' },
  input: Type.Object({ login: Type.String({ minLength: 1, maxLength: 60 }), password: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false }),
  output: Staff,
  problems: ['sign_in_failed', 'locked'],
})

export const signOut = route({
  method: 'POST',
  path: '/session/sign-out',
  who: ['staff'],
  title: { zh: '退出', en: 'Sign out' },
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ signedOut: Type.Boolean() }),
})

export const changePassword = route({
  method: 'POST',
  path: '/session/password',
  who: ['staff'],
  title: { zh: '修改密码', en: 'Change the password' },
  input: Type.Object({ current: Type.String({ maxLength: 200 }), next: Type.String({ minLength: 12, maxLength: 200 }) }, { additionalProperties: false }),
  output: Staff,
  problems: ['sign_in_failed', 'password_weak'],
})

export const readSession = route({
  method: 'GET',
  path: '/session',
  who: ['staff'],
  title: { zh: '当前登录', en: 'Who is signed in' },
  input: Type.Object({}, { additionalProperties: false }),
  output: Staff,
})
