/** What stands around every page of the desk: bars, sign-in, passwords, shortcuts, and what is said when something fails. */

export const FRAME = {
  title: { zh: '登记审核工作台', en: 'Registration desk' },
  skip: { zh: '跳到正文', en: 'Skip to the page' },
  navigation: { zh: '页面', en: 'Pages' },
  queue: { zh: '待办件', en: 'Cases' },
  register: { zh: '名称登记簿', en: 'Register of names' },
  rules: { zh: '现行规则', en: 'Rules in force' },
  language: { zh: 'English', en: '中文' },
  keys: { zh: '快捷键', en: 'Shortcuts' },
  signOut: { zh: '退出', en: 'Sign out' },
  demonstration: { zh: '演示：人员、地址、证照均为虚构', en: 'Demonstration: people, addresses and papers are invented' },
  roles: {
    clerk: { zh: '审核人员', en: 'clerk' },
    policy: { zh: '规则管理员', en: 'policy officer' },
    operator: { zh: '运维人员', en: 'operator' },
    auditor: { zh: '监督人员', en: 'auditor' },
  },
  signOutAsk: { zh: '还有未提交的审核意见', en: 'There is a decision you have not sent' },
  signOutWhy: { zh: '退出后，{count} 件尚未提交的意见不再保留。', en: 'If you sign out, what you have written ({count}) is not kept.' },
  signOutYes: { zh: '仍要退出', en: 'Sign out anyway' },
  signOutNo: { zh: '继续办理', en: 'Keep working' },
  cancel: { zh: '取消', en: 'Cancel' },
  again: { zh: '重试', en: 'Try again' },
  loading: { zh: '正在读取…', en: 'Loading…' },
} as const

export const SIGN_IN = {
  title: { zh: '登录工作台', en: 'Sign in to the desk' },
  login: { zh: '用户名', en: 'Login' },
  password: { zh: '密码', en: 'Password' },
  submit: { zh: '登录', en: 'Sign in' },
  ended: { zh: '登录已超时，请重新登录。您写的审核意见还在。', en: 'Your session has ended. Please sign in again; what you wrote is still here.' },
  needBoth: { zh: '请填写用户名和密码。', en: 'Please enter login and password.' },
  lockedHow: { zh: '为保护账号，连续输错 5 次后锁定 15 分钟。请稍后再试，或联系管理员。', en: 'After five wrong attempts the account is locked for 15 minutes. Please wait, or ask your administrator.' },
  failedHow: { zh: '请检查大小写和输入法后再试。', en: 'Check capitals and the input method, then try again.' },
} as const

export const PASSWORD = {
  title: { zh: '请先修改初始密码', en: 'Please change your first password' },
  why: { zh: '初始密码只用一次。改好后即可开始办理。', en: 'A first password is good for one sign-in. Change it and you can begin.' },
  current: { zh: '当前密码', en: 'Current password' },
  next: { zh: '新密码', en: 'New password' },
  nextHow: { zh: '至少 12 位；不得与当前密码相同，不得包含用户名', en: 'At least 12 characters, not the current one, and without your login in it' },
  repeat: { zh: '再输一次新密码', en: 'New password again' },
  submit: { zh: '修改密码', en: 'Change password' },
  needCurrent: { zh: '请填写当前密码。', en: 'Please enter the current password.' },
  short: { zh: '新密码不足 12 位，现在是 {count} 位。', en: 'The new password needs 12 characters; it has {count}.' },
  differ: { zh: '两次输入的新密码不一致。', en: 'The two entries of the new password differ.' },
  same: { zh: '新密码不得与当前密码相同。', en: 'The new password must differ from the current one.' },
} as const

export const KEYS = {
  title: { zh: '快捷键', en: 'Keyboard shortcuts' },
  on: { zh: '启用单键快捷键', en: 'Use one-letter shortcuts' },
  why: { zh: '在输入框内打字时，快捷键不起作用。', en: 'They do nothing while you type in a field.' },
  everywhere: { zh: '任何页面', en: 'Everywhere' },
  queue: { zh: '待办件列表', en: 'List of cases' },
  case: { zh: '办理页面', en: 'A case' },
  help: { zh: '显示本页', en: 'show this list' },
  toQueue: { zh: '回到待办件', en: 'go to the cases' },
  toRegister: { zh: '查询名称登记簿', en: 'search the register of names' },
  toRules: { zh: '查看现行规则', en: 'read the rules in force' },
  next: { zh: '下一件', en: 'next case' },
  previous: { zh: '上一件', en: 'previous case' },
  open: { zh: '打开所选的件', en: 'open the chosen case' },
  refresh: { zh: '刷新列表', en: 'read the list again' },
  columns: { zh: '到申请内容、规则判定、审核决定', en: 'go to what is asked, what was found, what you decide' },
  hold: { zh: '领办或放回', en: 'take in hand, or put back' },
  approve: { zh: '选“准予登记”', en: 'choose "approve"' },
  correct: { zh: '选“退回补正”', en: 'choose "return"' },
  refuse: { zh: '选“不予登记”', en: 'choose "refuse"' },
} as const

export const PICKER = {
  nothing: { zh: '没有匹配的', en: 'Nothing matches' },
} as const

export const FAILURE = {
  read: { zh: '没有读到内容', en: 'This could not be read' },
  unreachable: { zh: '暂时连接不上办事系统', en: 'The office does not answer just now' },
  unreachableHow: { zh: '请检查网络，稍后再试。', en: 'Please check the network and try again.' },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundHow: { zh: '地址可能输错，或该件不属于您的登记机关。', en: 'The address may be wrong, or the case belongs to another registry.' },
  forbidden: { zh: '您没有查看此页的权限', en: 'You may not see this page' },
  forbiddenHow: { zh: '如工作需要，请联系管理员。', en: 'If your work needs it, ask your administrator.' },
  unknown: { zh: '出了问题，请再试一次', en: 'Something went wrong. Please try again' },
} as const
