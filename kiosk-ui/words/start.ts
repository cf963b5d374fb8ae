/** What is said before the questions begin: welcome, notice, identification, codes. */

export const WELCOME = {
  title: { zh: '您好，今天要办什么？', en: 'Hello. What would you like to do?' },
  why: { zh: '办个体工商户执照，点一点、选一选，几秒钟出结果。全天可办，不收费。', en: 'Register an individual business by tapping and choosing. You get an answer in seconds, day or night, free of charge.' },
  establish: { zh: '我要开店', en: 'Open a business' },
  establishHint: { zh: '个体工商户设立，当场出照', en: 'Register an individual business and take the licence along' },
  continueDraft: { zh: '继续草稿', en: 'Continue a draft' },
  continueDraftHint: { zh: '凭受理码接着填', en: 'With your receipt code' },
  status: { zh: '办理进度', en: 'Check progress' },
  statusHint: { zh: '查结果、去补正', en: 'See the result, put things right' },
  print: { zh: '打印执照', en: 'Print my licence' },
  printHint: { zh: '刷证件，领正副本', en: 'With your ID document' },
  verify: { zh: '核验执照', en: 'Verify a licence' },
  verifyHint: { zh: '输入号码，辨真伪', en: 'Check a licence number' },
  way: [
    { head: { zh: '刷证件', en: 'Show your ID' }, text: { zh: '确认是您本人', en: 'so that it is you' } },
    { head: { zh: '点一点，选一选', en: 'Tap and choose' }, text: { zh: '地点、经营、名称', en: 'place, trade, name' } },
    { head: { zh: '出结果，领执照', en: 'Take your licence' }, text: { zh: '理由说清，当场打印', en: 'with reasons, printed here' } },
  ],
  choice: { zh: '不想用自助机？窗口、手机同样可以办，规则相同。', en: 'You may also use the counter or a phone; the rules are the same.' },
} as const

export const NOTICE = {
  title: { zh: '办理前，请您先看这几点', en: 'Before you begin' },
  why: { zh: '我们只收办照必需的信息。看完请点「同意，开始办理」。', en: 'We ask only for what a licence needs. Read this, then agree and begin.' },
  points: [
    { head: { zh: '谁来处理', en: 'Who' }, text: { zh: '{office}，为办理登记依法处理您的信息。', en: '{office}, by law, to handle your registration.' } },
    { head: { zh: '收哪些', en: 'What' }, text: { zh: '身份证件、人脸核验结果、手机号、住址、经营场所、签名。人脸照片只在本机比对，比完即删。', en: 'ID document, result of the face check, mobile number, home address, premises, signature. The picture of your face stays on this machine and is deleted after the check.' } },
    { head: { zh: '证件号码', en: 'Sensitive' }, text: { zh: '证件号、住址、手机号属敏感信息，单独一页填写，加密保存，执照上不显示。', en: 'ID number, home address and mobile number are sensitive: they have pages of their own, are stored encrypted, and never appear on the licence.' } },
    { head: { zh: '自动判定', en: 'Decided by rules' }, text: { zh: '系统按公开的规则即时判定，每条理由都告诉您。您可以随时要求「转人工」。', en: 'Published rules decide at once and every reason is told to you. You may ask for a person at any time.' } },
    { head: { zh: '您的权利', en: 'Your rights' }, text: { zh: '可以查阅、复制、更正；不想刷脸，可请工作人员核验。', en: 'You may see, copy and correct what is stored. If you prefer not to use the face check, staff can check you instead.' } },
    { head: { zh: '请如实填写', en: 'Be truthful' }, text: { zh: '您对材料的真实、合法、有效负责。', en: 'You answer for the truth and legality of what you hand in.' } },
  ],
  agree: { zh: '同意，开始办理', en: 'Agree and begin' },
} as const

export const IDENTIFY = {
  title: { zh: '请放上您的身份证件', en: 'Place your ID document on the reader' },
  why: { zh: '确认是您本人，防止被人冒名登记。', en: 'So that nobody can register in your name.' },
  reading: { zh: '正在等待读卡', en: 'Waiting for a card' },
  pretendTitle: { zh: '演示读卡器：选一位虚构人物', en: 'Pretend card reader: choose an invented person' },
  pretendMore: { zh: '还有 {n} 位虚构人物', en: '{n} more invented people' },
  pretendWhy: { zh: '下面都是虚构的人，各代表一种情形。', en: 'These people are invented; each stands for one kind of case.' },
  faceTitle: { zh: '{name}，请看摄像头', en: '{name}, please look at the camera' },
  faceWhy: { zh: '比对是不是证件上的本人。照片不上传，比完即删。', en: 'We compare your face with the document. The picture is not sent anywhere and is deleted at once.' },
  faceStart: { zh: '开始人脸核验', en: 'Start the face check' },
  facePretend: { zh: '演示摄像头：不会拍照', en: 'Pretend camera: no picture is taken' },
  inPerson: { zh: '不刷脸，请工作人员核验', en: 'No face check: staff will check me' },
  checking: { zh: '正在核验，一般一两秒', en: 'Checking; this takes a second or two' },
  failedTitle: { zh: '没有核验通过', en: 'The check did not pass' },
  failedWhy: { zh: '可能是光线或角度的原因。可以再试一次，或请工作人员核验。', en: 'Light or angle may be the reason. Try again, or ask staff to check you.' },
  again: { zh: '再核验一次', en: 'Check again' },
  goOnWithout: { zh: '先填写，交工作人员核验', en: 'Fill in now; staff will check later' },
  otherCard: { zh: '换一张证件', en: 'Use another document' },
  passed: { zh: '核验通过', en: 'Checked' },
  validTo: { zh: '有效期至', en: 'valid until' },
  longTerm: { zh: '长期有效', en: 'valid indefinitely' },
} as const

export const CODES = {
  draftTitle: { zh: '请输入受理码', en: 'Enter your receipt code' },
  draftWhy: { zh: '保存草稿时给您的 12 位字母和数字。', en: 'The 12 letters and digits you were given when the draft was saved.' },
  statusTitle: { zh: '请输入受理码', en: 'Enter your receipt code' },
  statusWhy: { zh: '提交后给您的 12 位字母和数字，回执上也有。', en: 'The 12 letters and digits you were given on submission; they are on your receipt too.' },
  verifyTitle: { zh: '请输入执照号码', en: 'Enter the licence number' },
  verifyWhy: { zh: '执照上的 18 位统一社会信用代码。', en: 'The 18-character unified social credit code on the licence.' },
  proveTitle: { zh: '请输入证件号后四位', en: 'Enter the last four characters of your ID number' },
  proveWhy: { zh: '确认是您本人，再取回已填的内容。', en: 'To be sure it is you before we fetch what you filled in.' },
  open: { zh: '打开', en: 'Open' },
  look: { zh: '查询', en: 'Look up' },
  verify: { zh: '核验', en: 'Verify' },
  looking: { zh: '正在查询', en: 'Looking' },
  erase: { zh: '删除', en: 'Delete' },
  clear: { zh: '清空', en: 'Clear' },
  entered: { zh: '已输入 {n} / {all} 位', en: '{n} of {all} entered' },
} as const

export const VERIFIED = {
  valid: { zh: '这张执照有效', en: 'This licence is valid' },
  replaced: { zh: '这张执照已换发新照', en: 'This licence has been replaced' },
  cancelled: { zh: '这张执照已注销', en: 'This licence has been cancelled' },
  unknown: { zh: '没有查到这个号码', en: 'No licence has this number' },
  unknownWhy: { zh: '请核对号码是否输对；仍查不到，请提防假照。', en: 'Check the number. If it still is not found, beware of a forged licence.' },
  specimen: { zh: '演示样张，不具法律效力', en: 'A specimen of the demonstration, without legal force' },
  registry: { zh: '登记机关', en: 'Registry' },
  established: { zh: '注册日期', en: 'Registered on' },
  number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  another: { zh: '再核验一张', en: 'Verify another' },
} as const
