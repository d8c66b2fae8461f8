import type { FullConfig, FullResult, Reporter, Suite } from 'playwright/types/testReporter'

/** Ends with "N passed, N failed". What did not run has not passed. */
export default class ClosingLine implements Reporter {
  #all: Suite | undefined

  onBegin(_: FullConfig, all: Suite): void {
    this.#all = all
  }

  onEnd({ status }: FullResult): void {
    const tests = this.#all?.allTests() ?? []
    const passed = tests.filter((test) => test.outcome() === 'expected' && test.results.length > 0).length
    const failed = tests.length - passed || (status === 'passed' ? 0 : 1)
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}
