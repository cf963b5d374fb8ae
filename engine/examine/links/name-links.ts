/** Links between facts about the wished name. */

import type { FactName } from '../../facts/catalogue.ts'
import { any, all, applies, appliesNot, each, has, is, link, never, some, type Link } from './link.ts'

const JUDGED = ['name.full', 'name.foreignCharacters', 'name.missingParts', 'name.inOrder', 'name.blockedWords', 'name.sensitiveWords', 'name.riskAccepted'] as const satisfies readonly FactName[]
const REGISTERED = ['name.identicalTo', 'name.similarTo', 'name.conflicts', 'name.wellKnown', 'name.reservation'] as const satisfies readonly FactName[]
const OF_PARTS = [
  'name.simplifiedProposal',
  'name.divisionJudgement',
  'name.divisionProposal',
  'name.tradeNameLength',
  'name.tradeNameIs',
  'name.tradeMatchesScope',
  'name.formAllowed',
] as const satisfies readonly FactName[]

const NAMELESS = { zh: '不使用名称的，没有关于名称的事实。', en: 'Where no name is wished there are no facts about one.' }
const NAMED = { zh: '使用名称的，对名称的判定都有值。', en: 'Where a name is wished it is judged.' }
const ASKED = { zh: '使用名称的，查询名称库。', en: 'A wished name is looked up in the name register.' }
const ONE_ANSWER = { zh: '名称库一次查询，一起答复。', en: 'The name register answers all of its questions at once.' }
const MISSING = { zh: '缺少的部分不作其他判定。', en: 'A part that is missing is only missing.' }
const ONE_LOOK = { zh: '字号的长度和性质一起判定。', en: 'Length and kind of the trade name are judged together.' }

export const NAME_LINKS: readonly Link[] = [
  link('facts', 'no-name', NAMELESS, is('name.given', false), each([...JUDGED, ...REGISTERED, ...OF_PARTS], appliesNot)),
  link('facts', 'a-name', NAMED, is('name.given', true), each(JUDGED, applies)),
  link('road', 'name-looked-up', ASKED, is('name.given', true), each(REGISTERED, applies)),
  link('facts', 'register-at-once', ONE_ANSWER, any(...REGISTERED.map(appliesNot)), each(REGISTERED, appliesNot)),
  link('facts', 'identical-not-similar', { zh: '相同的名称不再列为相近。', en: 'An identical name is not told as a similar one as well.' }, some('name.identicalTo'), never(some('name.similarTo'))),
  link('facts', 'simplified-for-foreign', { zh: '有不允许的字符，才建议规范写法。', en: 'Standard characters are proposed only where others were used.' }, applies('name.simplifiedProposal'), some('name.foreignCharacters')),
  link('facts', 'division-missing', MISSING, has('name.missingParts', 'division'), appliesNot('name.divisionJudgement')),
  link('facts', 'division-there', MISSING, all(is('name.given', true), appliesNot('name.divisionJudgement')), any(has('name.missingParts', 'division'), some('name.foreignCharacters'))),
  link('facts', 'proposal-for-a-wrong-division', { zh: '行政区划不合规定，才建议写法。', en: 'A division is proposed only where the one used is wrong.' }, applies('name.divisionProposal'), all(applies('name.divisionJudgement'), never(is('name.divisionJudgement', 'good')))),
  link('facts', 'trade-name-looked-at', ONE_LOOK, appliesNot('name.tradeNameLength'), appliesNot('name.tradeNameIs')),
  link('facts', 'trade-name-looked-at-too', ONE_LOOK, appliesNot('name.tradeNameIs'), appliesNot('name.tradeNameLength')),
  link('facts', 'trade-name-missing', MISSING, has('name.missingParts', 'tradeName'), appliesNot('name.tradeNameLength')),
  link(
    'facts',
    'trade-name-there',
    { zh: '字号都是汉字的，才看长度和性质。', en: 'A trade name of Han characters is looked at for length and kind.' },
    all(is('name.given', true), appliesNot('name.tradeNameLength')),
    any(has('name.missingParts', 'tradeName'), some('name.foreignCharacters')),
  ),
  link('facts', 'form-there', MISSING, all(is('name.given', true), appliesNot('name.formAllowed')), any(has('name.missingParts', 'form'), some('name.foreignCharacters'))),
]
