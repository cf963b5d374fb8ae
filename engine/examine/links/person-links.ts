/** Links between facts about persons: operator, agent and family. */

import type { FactName } from '../../facts/catalogue.ts'
import { ALWAYS, all, any, applies, appliesNot, atLeast, atMost, each, empty, is, link, never, oneOf, unknown, type Link } from './link.ts'

const POPULATION = ['operator.populationMatch', 'operator.deathRecorded', 'operator.limitedCapacity'] as const satisfies readonly FactName[]
const BY_NUMBER = ['operator.idCardLost', 'operator.banned', 'operator.dishonest', 'operator.abnormalElsewhere', 'operator.seriousViolation'] as const satisfies readonly FactName[]
const OF_AGENT = ['agent.powerOfAttorney', 'agent.realName', 'signature.agent'] as const satisfies readonly FactName[]

const NUMBER_WITH_BIRTH = { zh: '居民身份证和居住证的号码含出生日期：号码正确才有年龄。', en: 'The number of an identity card or residence permit holds the birth date: there is an age just when the number is right.' }
const NOT_LOOKED_UP = { zh: '号码不正确的，不向名单和人口信息查询。', en: 'A number that is wrong is looked up nowhere.' }
const LOOKED_UP = { zh: '号码正确的，各名单都会查询。', en: 'A number that is right is looked up on every list.' }
const ONE_QUESTION = { zh: '人口信息一次查询，一起答复。', en: 'The population register answers all of its questions at once.' }
const ONE_BAN = { zh: '限制登记及其末日出自同一答复。', en: 'A ban and its last day come from one answer.' }
const NO_AGENT = { zh: '没有代理人，就没有关于代理人的事实。', en: 'Without an agent there are no facts about one.' }
const AN_AGENT = { zh: '有代理人的，关于代理人的事实都有值。', en: 'With an agent every fact about one has a value.' }
const OWN_BOOKS = { zh: '本机关的登记记录每件都查。', en: 'The office reads its own books for every application.' }
const FAMILY_FORM = { zh: '表单只许家庭经营填写家庭成员，一至十名。', en: 'The form asks a family business, and no other, for its members: one to ten.' }

export const PERSON_LINKS: readonly Link[] = [
  link('facts', 'age-of-a-right-number', NUMBER_WITH_BIRTH, all(oneOf('operator.idType', '10', '80'), is('operator.idNoWellFormed', true)), applies('operator.age')),
  link('facts', 'no-age-of-a-wrong-number', NUMBER_WITH_BIRTH, all(oneOf('operator.idType', '10', '80'), is('operator.idNoWellFormed', false)), appliesNot('operator.age')),
  link('facts', 'service-document', { zh: '持军官证、警官证的，视为公职人员。', en: 'A service document counts as public office.' }, oneOf('operator.idType', '20', '30'), is('operator.publicOfficial', true)),
  link('road', 'other-documents-fit', { zh: '其他证件的号码没有固定格式，表单收下的都算正确。', en: 'Numbers of other documents have no form of their own: what the form takes is right.' }, is('operator.idType', '90'), is('operator.idNoWellFormed', true)),
  link('facts', 'population-at-once', ONE_QUESTION, any(...POPULATION.map(appliesNot)), each(POPULATION, appliesNot)),
  link('road', 'wrong-number-not-looked-up', NOT_LOOKED_UP, is('operator.idNoWellFormed', false), each([...POPULATION, ...BY_NUMBER, 'operator.banEndsOn'], appliesNot)),
  link('road', 'right-number-looked-up', LOOKED_UP, is('operator.idNoWellFormed', true), each(BY_NUMBER, applies)),
  link('road', 'population-of-cards', { zh: '持居民身份证的，查询人口信息。', en: 'The holder of an identity card is looked up in the population register.' }, all(is('operator.idType', '10'), is('operator.idNoWellFormed', true)), each(POPULATION, applies)),
  link('road', 'population-of-others', { zh: '持其他证件的，不在人口信息里。', en: 'Holders of other documents are not in the population register.' }, never(is('operator.idType', '10')), each(POPULATION, appliesNot)),
  link('facts', 'ban-with-its-end', ONE_BAN, is('operator.banned', true), all(applies('operator.banEndsOn'), never(unknown('operator.banEndsOn')))),
  link('facts', 'no-ban-known', ONE_BAN, is('operator.banned', false), never(unknown('operator.banEndsOn'))),
  link('facts', 'ban-unknown', ONE_BAN, unknown('operator.banned'), unknown('operator.banEndsOn')),
  link('facts', 'ban-not-asked', ONE_BAN, appliesNot('operator.banned'), appliesNot('operator.banEndsOn')),
  link('facts', 'in-person-is-passed', { zh: '当面确认即通过核验。', en: 'Whoever confirmed in person has passed the check.' }, is('operator.confirmedInPerson', true), is('operator.realName', 'passed')),
  link('road', 'in-person-without-score', { zh: '当面核验不比对人脸分数。', en: 'In person nobody measures a likeness.' }, is('operator.confirmedInPerson', true), appliesNot('operator.faceScore')),
  link('road', 'not-done-without-score', { zh: '没有核验就没有人脸相似度。', en: 'Without a check there is no likeness.' }, is('operator.realName', 'not-done'), any(appliesNot('operator.faceScore'), unknown('operator.faceScore'))),
  link('facts', 'no-agent', NO_AGENT, is('agent.present', false), each([...OF_AGENT, 'agent.filingsToday'], appliesNot)),
  link('facts', 'an-agent', AN_AGENT, is('agent.present', true), each(OF_AGENT, applies)),
  link('road', 'agent-counted', OWN_BOOKS, is('agent.present', true), applies('agent.filingsToday')),
  link('facts', 'counters-at-once', OWN_BOOKS, appliesNot('operator.businesses12m'), appliesNot('operator.misuseVictim')),
  link('facts', 'counters-at-once-too', OWN_BOOKS, appliesNot('operator.misuseVictim'), appliesNot('operator.businesses12m')),
  link('road', 'counters-asked', OWN_BOOKS, ALWAYS, applies('operator.businesses12m')),
  link('facts', 'no-member', { zh: '没有成员，就没有缺证明、缺签名的成员。', en: 'Where there is no member, none lacks a proof or a signature.' }, atMost('family.memberCount', 0), each(['family.unproven', 'family.unsigned'], empty)),
  link('road', 'members-of-families', FAMILY_FORM, is('family.operation', true), all(atLeast('family.memberCount', 1), atMost('family.memberCount', 10))),
  link('road', 'no-members-of-individuals', FAMILY_FORM, is('family.operation', false), atMost('family.memberCount', 0)),
]
