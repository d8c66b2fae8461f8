import { expect, it } from 'vitest'
import { forbiddenIn, hashesOf, withPolicy } from '../../../../scripts/site/hosting/inline.ts'

const page = (inside: string): string => `<!doctype html><html><head><meta charset="utf-8" />${inside}</head></html>`

it('hashes the scripts and styles that stand in pages, each once, as browsers do', () => {
  const one = page(`<script>alert('Hello, world.');</script><style>p { color: red }</style>`)
  const other = page(`<script>alert('Hello, world.');</script><script type="module" src="/a.js"></script>`)
  expect(hashesOf([one, other])).toEqual({
    // The example in the specification of the policy.
    scripts: ["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
    styles: [expect.stringMatching(/^'sha256-[\w+/]{43}='$/)],
  })
})

it('the policy stands before all that it is about', () => {
  const text = withPolicy(page('<script>0</script>'), "default-src 'none'")
  expect(text).toMatch(
    /<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>/,
  )
  expect(() => withPolicy('<html></html>', '')).toThrow('charset')
})

it.each([
  '<p style="color: red">',
  '<body onload="go()">',
  '<a class="x" href="javascript:go()">',
  '<button type="button" onclick="go()">',
])('%s is found, as no hash can let it in', (element) => {
  expect(forbiddenIn(page(element))).toEqual([element])
})

it.each([
  `<script>const page = '<p style="color: red">'</script>`,
  '<style>p::before { content: "<b onclick=go>" }</style>',
  '<p data-style="x" aria-description="style=none">a style="color" in words</p>',
  '<a href="/javascript">',
])('%s can stay', (inside) => {
  expect(forbiddenIn(page(inside))).toEqual([])
})
