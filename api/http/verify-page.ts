/** The page a licence's QR code opens: one answer, readable by anybody, with or without a script. */

import type { Output, contract } from '#contract'

type Verified = Output<typeof contract.verifyLicence>

export function verifyPage(verified: Verified): string {
  const { zh, en } = sentenceOf(verified)
  const rows = FIELDS.filter(([name]) => (verified.face[name] ?? '') !== '').map(([name, label]) => `<tr><th>${label}</th><td>${escape(verified.face[name] ?? '')}</td></tr>`)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>执照核验 · Licence check</title><link rel="stylesheet" href="/assets/verify.css"></head>
<body><main>
<p class="office">${escape(verified.registry ?? '秒批')}</p>
<h1 class="${toneOf(verified)}">${zh}<small lang="en">${en}</small></h1>
<p class="number">统一社会信用代码 <b>${escape(verified.number)}</b></p>
<table>${rows.join('')}${verified.establishedOn === null ? '' : `<tr><th>成立日期</th><td>${escape(verified.establishedOn)}</td></tr>`}</table>
${verified.specimen ? '<p class="specimen">演示样张，不具法律效力 <span lang="en">Specimen, no legal effect</span></p>' : ''}
<p class="how">请核对纸面内容与上列内容是否一致。<span lang="en">Compare the paper with what stands above.</span></p>
</main></body></html>`
}

export const VERIFY_CSS = `:root{font-family:"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#14202b;background:#f7f8fa}
body{margin:0;display:grid;justify-items:center}main{width:min(40rem,100%);box-sizing:border-box;padding:2rem 1.25rem}
.office{color:#43515e;margin:0 0 .5rem}h1{font-size:2rem;margin:.5rem 0 1rem;padding:1rem 1.25rem;border-radius:12px;color:#fff}
h1 small{display:block;font-size:1rem;font-weight:400}.good{background:#1b7f4b}.gone{background:#9a5b00}.bad{background:#b3261e}
table{width:100%;border-collapse:collapse;background:#fff}th,td{text-align:left;vertical-align:top;padding:.75rem;border-bottom:1px solid #d5dce3}
th{width:7.5rem;font-weight:500;color:#43515e}.number b{font-variant-numeric:tabular-nums;letter-spacing:.05em}.specimen{color:#b3261e;font-weight:600}.how{color:#43515e}`

const FIELDS = [
  ['name', '名称'],
  ['kind', '类型'],
  ['organisation', '组成形式'],
  ['operator', '经营者'],
  ['premises', '经营场所'],
  ['capital', '出资额'],
  ['scope', '经营范围'],
] as const

function toneOf({ found, paper, status }: Verified): 'good' | 'gone' | 'bad' {
  if (!found || paper === 'not_ours') return 'bad'
  return status === 'valid' ? 'good' : 'gone'
}

function sentenceOf({ found, paper, statusText }: Verified): { readonly zh: string; readonly en: string } {
  if (!found) return { zh: '登记簿中没有这张执照', en: 'No such licence is in the register.' }
  if (paper === 'not_ours') return { zh: '登记簿中有此号码，但这张纸不是本机关所发', en: 'The number is in the register, but this paper was not issued by us.' }
  return { zh: `执照${statusText.zh}`, en: `This licence: ${statusText.en}.` }
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
