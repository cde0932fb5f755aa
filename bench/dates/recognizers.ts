/** The date and duration cases of Recognizers-Text: the share found as they say, and resolved as they say. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cutArticle } from '../../src/reading/text/article.ts'
import { resolveTime } from '../../src/reading/time/resolve.ts'
import { findTimes } from '../../src/reading/time/time.ts'
import { sharedFolder } from './news.ts'

interface Result {
  readonly Text: string
  readonly Start: number
  readonly Value?: {
    readonly Timex: string
    readonly FutureResolution?: { date?: string }
    readonly PastResolution?: { date?: string }
  }
}
interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime: string }
  readonly Results: readonly Result[]
}

export const recognizerFiles = ['DateExtractor', 'DateParser', 'DurationExtractor', 'DurationParser'] as const
const path = (name: string) => resolve(sharedFolder, `data/dates/recognizers/${name}.json`)
export const recognizersThere = existsSync(path('DateExtractor'))

/** Cases right of a file; the words that introduce an expression («يوم», «إلى», «لمدة») may be inside or outside. */
export function recognizers(name: (typeof recognizerFiles)[number]): { right: number; all: number; wrong: string[] } {
  const cases: Case[] = JSON.parse(readFileSync(path(name), 'utf8').replace(/^\uFEFF/, ''))
  const kinds = name.startsWith('Date') ? ['date', 'time'] : ['duration', 'date']
  const wrong = cases.filter((one) => !isRight(one, name.endsWith('Parser'), kinds)).map(({ Input }) => Input.trim())
  return { right: cases.length - wrong.length, all: cases.length, wrong }
}

function isRight({ Input, Context, Results }: Case, resolved: boolean, kinds: readonly string[]): boolean {
  const times = findTimes(cutArticle(Input, 'ar')).filter(({ kind }) => kinds.includes(kind))
  if (Results.length === 0) return times.length === 0
  return Results.every(({ Text, Start, Value }) => {
    const at = Input.indexOf(Text.trim(), Math.max(0, Start - 2))
    const time = times.find(
      ({ start, end }) =>
        end === at + Text.trim().length && introduction.test(Input.slice(Math.min(start, at), Math.max(start, at))),
    )
    if (!time || !resolved || !Value) return time !== undefined
    const day = Context?.ReferenceDateTime.slice(0, 10) ?? '2016-11-07'
    const { value, from } = resolveTime(time, { from: day, to: day })
    if (value === Value.Timex || time.value === Value.Timex || from === Value.Timex) return true
    if (sameLength(value, Value.Timex)) return true
    return from !== undefined && [Value.FutureResolution?.date, Value.PastResolution?.date].includes(from)
  })
}

const introduction = /^(?:و|ل|ب|في|إلى|الى|يوم|هذا|منذ|طوال|لمدة|مدة|سأغادر|قبل|بعد|\s)*$/

/** «PT1H30M» is «PT1.5H». */
function sameLength(left: string, right: string): boolean {
  const [a, b] = [seconds(left), seconds(right)]
  return a !== undefined && a === b
}
function seconds(value: string): number | undefined {
  if (!/^P[\dT.YMWDHS]+$/.test(value)) return undefined
  const [date, time = ''] = value.slice(1).split('T') as [string, string?]
  const of: Record<string, number> = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400 }
  const ofTime: Record<string, number> = { H: 3600, M: 60, S: 1 }
  let sum = 0
  for (const [, amount, unit] of date.matchAll(/([\d.]+)([YMWD])/g)) sum += Number(amount) * of[unit!]!
  for (const [, amount, unit] of time.matchAll(/([\d.]+)([HMS])/g)) sum += Number(amount) * ofTime[unit!]!
  return sum
}
