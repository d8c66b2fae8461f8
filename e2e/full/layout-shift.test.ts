import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'playwright/test'
import { questions, verdicts } from '../addresses.ts'
import { cases } from '../cases.ts'
import { watchShifts } from '../layout-shifts.ts'
import { build, test as onSite } from '../site.ts'
import { test } from '../wizard.ts'

for (const { about, answers } of [cases.reimaging[1], cases.reimaging[2]])
  test(`nothing moves on the way to a verdict: ${about}`, async ({ wizard }) => {
    const shifts = await watchShifts(wizard.page)
    await wizard.start('reimaging')
    await wizard.answerAll(answers)
    await wizard.expectVerdict('conditional')
    await wizard.page.waitForLoadState('networkidle')
    expect(await shifts()).toEqual([])
  })

test('nothing moves while a link opens', async ({ wizard }) => {
  test.setTimeout(180_000)
  const shifts = await watchShifts(wizard.page)
  for (const { address } of [...questions, ...verdicts]) {
    await wizard.page.goto('about:blank')
    await wizard.open(address)
    await wizard.page.waitForLoadState('networkidle')
    expect(await shifts(), address).toEqual([])
  }
})

for (const path of ['/', '/reimaging', '/fleet', '/rules/table'])
  for (const width of [1280, 390])
    onSite(`nothing moves while ${path} arrives bit by bit, ${width} px wide`, async ({ wizard, site }) => {
      onSite.setTimeout(120_000)
      await wizard.page.setViewportSize({ width, height: 720 })
      const [shown = '', ...later] = readFileSync(join(build, path, 'index.html'), 'utf8').split(/(?=<template)/)
      const bits = shown.split(/(?<=<\/(?:a|button|h\d|label|li|p|select|summary)>)/)
      expect(bits.length).toBeGreaterThan(30)
      const { answer } = site
      site.answer = async (request, response) => {
        if (request.url !== path) return answer(request, response)
        response.setHeader('content-type', 'text/html; charset=utf-8')
        for (const bit of bits) {
          response.write(bit)
          // Long enough for a frame.
          await setTimeout(50)
        }
        response.end(later.join(''))
      }
      const shifts = await watchShifts(wizard.page)
      await wizard.open(path)
      expect(await shifts()).toEqual([])
    })
