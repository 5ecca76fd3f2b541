import { parentPort, threadId } from 'node:worker_threads'

// A worker of the tests: it does as the text of its order says.
parentPort.on('message', ({ input }) => {
  switch (input.text) {
    case 'hang':
      for (;;);
    case 'fill':
      for (const kept = []; ;) kept.push(new Array(1000).fill(kept.length))
    case 'die':
      return process.exit(3)
    case 'fail':
      return parentPort.postMessage({ kind: 'failed', name: 'RangeError', message: 'as asked', stack: 'here' })
    case 'progress':
      parentPort.postMessage({ kind: 'progress', done: 1, of: 2 })
  }
  parentPort.postMessage({ kind: 'done', output: { text: input.text, threadId } })
})
