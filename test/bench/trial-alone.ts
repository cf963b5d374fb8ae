/** One trial in a process of its own, for the memory it takes: prints the decisions tried and the most memory the process ever had. */

import { runTrial } from '../../api/history/index.ts'
import { openFiles } from './past-files.ts'
import { shippedRuleSet } from './rule-books.ts'

const [folder = ''] = process.argv.slice(2)
const history = openFiles(folder)
const { decisions } = await runTrial(history, { draft: shippedRuleSet(), base: { by: 'records' } })
history.close()
process.stdout.write(JSON.stringify({ decisions, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
