import { afterAll, vi } from 'vitest'

// An import that goes on when its file of tests ends is given up, and with it the chunk for all files after it.
afterAll(() => vi.dynamicImportSettled())
