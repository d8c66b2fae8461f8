/** The worker in which a large file of saved checks is read, so that the page stays free. To cancel is to end it. */
import { type ImportReply, type ImportRequest, readImport } from './import.ts'

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  readImport(data, (reply: ImportReply) => postMessage(reply))
})
