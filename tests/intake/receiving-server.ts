import { createServer } from 'node:http'
import { createReadableStreamFromReadable } from '@react-router/node'
import { receive } from '#server/intake/receive.ts'

/** A server that only receives, so that its memory is that of receiving: answers with what came and the most memory it has had, in bytes. */
const server = createServer((incoming, answer) => {
  const request = new Request('http://localhost/', {
    method: 'POST', headers: incoming.headers as Record<string, string>, body: createReadableStreamFromReadable(incoming), duplex: 'half',
  } as RequestInit)
  receive(request, process.argv[2]!, 'i1').then(
    ({ files }) => answer.end(JSON.stringify({ files: files.map(({ bytes, sha256 }) => ({ bytes, sha256 })), peak: process.resourceUsage().maxRSS * 1024 })),
    () => { answer.statusCode = 500; answer.end() },
  )
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
