/** What the name screen says of the names a wish comes too near to. */

export const CONFLICT = {
  title: { zh: '与哪些名称冲突', en: 'Names in the way' },
  more: { zh: '还有其他相近的名称，这里只列最接近的。', en: 'There are more; the closest are listed here.' },
  status: {
    registered: { zh: '在册', en: 'registered' },
    reserved: {
      plain: { zh: '已由他人保留', en: 'set aside by somebody' },
      since: { zh: '已由他人保留到 {date}', en: 'set aside by somebody until {date}' },
    },
    cancelled: {
      plain: { zh: '已注销，未满一年', en: 'cancelled less than a year ago' },
      since: { zh: '{date}注销，满一年后才能使用', en: 'cancelled on {date}; free a year after that' },
    },
    changed: {
      plain: { zh: '已改用别的名称，未满一年', en: 'given up for another name less than a year ago' },
      since: { zh: '{date}改用别的名称，满一年后才能使用', en: 'given up on {date} for another name; free a year after that' },
    },
    revoked: {
      plain: { zh: '已被吊销，未满一年', en: 'revoked less than a year ago' },
      since: { zh: '{date}被吊销，满一年后才能使用', en: 'revoked on {date}; free a year after that' },
    },
  },
} as const
