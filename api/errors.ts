/** The catalogue of problems: every expected refusal the office may answer with, its status and its two titles. */

export const PROBLEMS = {
  // The request itself cannot be read.
  utf8: { status: 400, title: { zh: '请求不是有效的 UTF-8 文本', en: 'The body is not valid UTF-8.' } },
  bom: { status: 400, title: { zh: '请求不得以字节顺序标记开头', en: 'The body must not begin with a byte order mark.' } },
  json: { status: 400, title: { zh: '请求不是有效的 JSON', en: 'The body is not valid JSON.' } },
  duplicate_key: { status: 400, title: { zh: '同一对象内键名重复', en: 'An object has the same key twice.' } },
  forbidden_key: { status: 400, title: { zh: '键名不被允许', en: 'A key is not allowed.' } },
  forbidden_character: { status: 400, title: { zh: '文本含有不允许的控制或隐形字符', en: 'A text holds a control or invisible character that is not allowed.' } },
  number_unsafe: { status: 400, title: { zh: '数字超出可精确表示的范围', en: 'A number cannot be kept exactly.' } },
  depth: { status: 400, title: { zh: '嵌套层数过多', en: 'The body is nested too deeply.' } },
  too_many_parts: { status: 400, title: { zh: '请求的键或元素过多', en: 'The body has too many keys or elements.' } },
  body_too_large: { status: 413, title: { zh: '请求过大', en: 'The body is too large.' } },
  media_type: { status: 415, title: { zh: '只接受 UTF-8 编码的 application/json', en: 'Only application/json in UTF-8 is accepted.' } },
  content_encoding: { status: 415, title: { zh: '不接受压缩的请求', en: 'A compressed body is not accepted.' } },
  bad_path: { status: 400, title: { zh: '地址格式有误', en: 'The address is malformed.' } },
  not_found: { status: 404, title: { zh: '没有找到，请核对号码', en: 'Not found. Please check the number.' } },
  method: { status: 405, title: { zh: '该地址不支持此方法', en: 'This address does not take that method.' } },
  // What was asked does not fit the contract or the form.
  input_invalid: { status: 422, title: { zh: '请求内容有误，请逐项核对', en: 'The request has faults; each is listed.' } },
  answers_invalid: { status: 422, title: { zh: '有内容需要填写或更正，已逐项列出', en: 'Some answers are missing or need correction; each is listed.' } },
  form_unknown: { status: 404, title: { zh: '没有这份表单', en: 'There is no such form.' } },
  form_retired: { status: 409, title: { zh: '表单已更新，请重新填写', en: 'The form has been replaced. Please start with the new one.' } },
  // Who asks.
  unauthenticated: { status: 401, title: { zh: '请先登录或使用已登记的终端', en: 'Please sign in, or use a registered terminal.' } },
  forbidden: { status: 403, title: { zh: '您没有此项权限', en: 'You may not do this.' } },
  cross_site: { status: 403, title: { zh: '拒绝来自其他网站的请求', en: 'Requests from other sites are refused.' } },
  sign_in_failed: { status: 401, title: { zh: '用户名或密码不正确', en: 'The login or the password is not right.' } },
  locked: { status: 429, title: { zh: '尝试次数过多，请稍后再试', en: 'Too many attempts. Please wait and try again.' } },
  password_weak: { status: 422, title: { zh: '新密码至少 12 位，且不得与旧密码或用户名相同', en: 'The new password needs at least 12 characters and must differ from the old one and the login.' } },
  password_change_needed: { status: 403, title: { zh: '首次登录请先修改密码', en: 'Please change your first password before anything else.' } },
  identity_not_proven: { status: 403, title: { zh: '请先完成实名核验', en: 'Please complete the real-name check first.' } },
  too_many_attempts: { status: 429, title: { zh: '尝试次数过多，请一分钟后再试', en: 'Too many attempts. Please try again in a minute.' } },
  // Repeats and races.
  idempotency_key_missing: { status: 400, title: { zh: '缺少 Idempotency-Key', en: 'The Idempotency-Key header is missing.' } },
  idempotency_key_reused: { status: 409, title: { zh: '同一提交编号已用于另一份内容', en: 'This Idempotency-Key was used for a different body.' } },
  busy: { status: 503, title: { zh: '办理繁忙，请稍候重试；已填内容仍在', en: 'The office is busy. Please try again shortly; nothing is lost.' } },
  name_taken: { status: 409, title: { zh: '该名称刚刚被他人使用，请另选', en: 'The name has just been taken. Please choose another.' } },
  name_unfit: { status: 422, title: { zh: '该名称不能保留，原因已逐项列出', en: 'The name cannot be set aside; each reason is listed.' } },
  too_many_names: { status: 409, title: { zh: '每人最多同时保留三个名称，请先放弃一个', en: 'Three names are set aside for this person already; give one up first.' } },
  same_person: { status: 409, title: { zh: '这个名称已由您保留，请换另一个人的证件', en: 'The name is kept for this very person already. Please use the document of somebody else.' } },
  reservation_moved: { status: 409, title: { zh: '这个保留刚有变动，请重新查询', en: 'The reservation has changed meanwhile. Please search again.' } },
  not_the_holder: { status: 409, title: { zh: '这个名称不是由该证件的持有人保留的', en: 'The name is not kept for the holder of this document.' } },
  name_applied_for: { status: 409, title: { zh: '保留人正用这个名称申请登记，须凭其证件才能释放', en: 'The holder has applied with this name; it can be released on their document only.' } },
  // The life of a rule set.
  rule_set_unsound: { status: 422, title: { zh: '规则集或示例有误，已逐项列出', en: 'The rule set or its examples have faults; each is listed.' } },
  rule_set_known: { status: 409, title: { zh: '这份规则集已在登记中', en: 'This very rule set is in the register already.' } },
  version_taken: { status: 409, title: { zh: '该版本号已用于另一份规则集，请用下一个', en: 'The version is another text already: take the next one.' } },
  own_rules: { status: 409, title: { zh: '不得批准自己起草的规则', en: 'Nobody approves their own rules.' } },
  already_in_force: { status: 409, title: { zh: '这份规则集正在施行', en: 'The rule set is in force already.' } },
  already_approved: { status: 409, title: { zh: '这份规则集已获批准，正等待生效日', en: 'The rule set is approved already and waits for its day.' } },
  not_approved: { status: 409, title: { zh: '这份规则集没有等待生效的批准', en: 'No approval of this rule set is waiting.' } },
  trial_needed: { status: 409, title: { zh: '请先就现行规则试跑这份规则集，并以该次试跑为据', en: 'Try this rule set against the rules in force first, and approve on that trial.' } },
  day_unfit: { status: 422, title: { zh: '生效日不得早于今天，也不得早于规则集自己的起始日', en: 'The day lies before today, or before the rule set’s own first day.' } },
  never_in_force: { status: 409, title: { zh: '只能退回到曾经施行过的规则集', en: 'Only rules that were in force before can be gone back to.' } },
  pair_identical: { status: 409, title: { zh: '字号相同，不能认定并存', en: 'The trade names are identical, so nobody may let them stand together.' } },
  // Where an application, case or print order stands.
  not_returned: { status: 409, title: { zh: '该申请当前不在补正状态', en: 'The application is not waiting for correction.' } },
  correction_expired: { status: 409, title: { zh: '补正期限已过，请重新申请', en: 'The time for correction has passed. Please apply anew.' } },
  already_decided: { status: 409, title: { zh: '该申请已办结', en: 'The application has already been settled.' } },
  case_held: { status: 409, title: { zh: '该件正由他人办理，或您尚未领办', en: 'The case is in other hands, or you have not taken it yet.' } },
  case_closed: { status: 409, title: { zh: '该件已办结', en: 'The case is closed.' } },
  already_extended: { status: 409, title: { zh: '期限只能延长一次', en: 'A deadline can be extended once only.' } },
  reason_needed: { status: 422, title: { zh: '请写明理由', en: 'Please give the reason.' } },
  reason_private: { status: 422, title: { zh: '理由会长期留存，请勿写入证件号码', en: 'A reason is kept for good: please leave document numbers out of it.' } },
  basis_needed: { status: 422, title: { zh: '不予登记须写明法律依据', en: 'A refusal needs its legal basis.' } },
  not_drawable: { status: 409, title: { zh: '有字无法印出，暂不能核准', en: 'A character cannot be printed, so the approval must wait.' } },
  address_unknown: { status: 409, title: { zh: '地址库没有答复这个门牌，执照上无法写明场所，请稍后再试或退回补正', en: 'The address library does not know the door, so the licence would have no place; try again later or return the application.' } },
  number_pool_empty: { status: 503, title: { zh: '赋码资源不足，已暂停发照', en: 'No licence numbers are left; issuing has stopped.' } },
  print_order_not_free: { status: 409, title: { zh: '该打印单已被领取或已打印', en: 'The print order is claimed or already printed.' } },
  print_order_moved: { status: 409, title: { zh: '该打印单状态已变化', en: 'The print order has moved on.' } },
  document_not_ready: { status: 409, title: { zh: '文书正在生成，请稍候', en: 'The paper is still being drawn. Please wait a moment.' } },
  source_unavailable: { status: 503, title: { zh: '核验来源暂时无法答复', en: 'The source does not answer just now.' } },
  internal: { status: 500, title: { zh: '系统出现问题，已记录；您的内容没有改变', en: 'Something broke on our side and was recorded; nothing of yours has changed.' } },
} as const satisfies Record<string, { readonly status: number; readonly title: { readonly zh: string; readonly en: string } }>

export type ProblemCode = keyof typeof PROBLEMS

/** One fault of an input, at its JSON pointer. */
export type Fault = { readonly pointer: string; readonly code: string; readonly zh: string; readonly en: string }

/** Expected, and told to the caller; everything else that is thrown is a bug or a broken world. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly faults: readonly Fault[]
  /** Trade names to have instead of one that was taken. */
  readonly alternatives: readonly string[]
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | null

  constructor(code: ProblemCode, extra: { readonly faults?: readonly Fault[]; readonly alternatives?: readonly string[]; readonly retryAfter?: number; readonly cause?: unknown } = {}) {
    super(PROBLEMS[code].title.en, { cause: extra.cause })
    this.code = code
    this.faults = extra.faults ?? []
    this.alternatives = extra.alternatives ?? []
    this.retryAfter = extra.retryAfter ?? null
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }
}
