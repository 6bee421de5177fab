import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends the output with `12 passed, 0 failed`. A file that does not load and an error that no test caught count as
 * failures, and so does a run that fell over for another reason: else it would look clean.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const broken = modules.reduce((sum, module) => sum + module.errors().length, unhandled.length)
    const passed = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length + broken
    // vitest prints its own summary after this call.
    process.once('exit', (code) => console.log(`${passed} passed, ${failed || Number(code !== 0)} failed`))
  }
}
