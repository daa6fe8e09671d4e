import { expect, test } from 'vitest'
import { Link, type Sent } from './link'

/** Everything that leaves a line until nothing waits, by a clock that always rings in time. */
function drain(link: Link<string>, start = 0): Sent<string>[] {
  const sent: Sent<string>[] = []
  for (let now: number | null = start; now !== null; now = link.wakesAt()) {
    for (let next = link.next(now); next; next = link.next(now)) sent.push(next)
  }
  return sent
}

test('a line takes as long as its pace says: 200,000 bytes at 1.6 Mbit/s are a second', () => {
  const link = new Link<string>(1_600_000)
  link.next(1000)
  link.send('one', Buffer.alloc(200_000))
  const sent = drain(link, 1000)
  // Begun up to 20 ms early, for clocks that ring late.
  expect(sent.at(-1)!.at).toBeCloseTo(1980, 0)
  expect(sent.reduce((sum, { packet }) => sum + packet.length, 0)).toBe(200_000)
})

test('bytes arrive in their order and unchanged', () => {
  const bytes = Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 251))
  const link = new Link<string>(1_000_000)
  link.send('one', bytes.subarray(0, 3000))
  link.send('one', bytes.subarray(3000))
  expect(Buffer.concat(drain(link).map(({ packet }) => packet)).equals(bytes)).toBe(true)
})

test('connections share a line: the small answer does not wait for the large one', () => {
  const link = new Link<string>(1_600_000)
  link.send('large', Buffer.alloc(146_000))
  link.send('small', Buffer.alloc(1460))
  const sent = drain(link)
  expect(sent.findIndex(({ connection }) => connection === 'small')).toBe(1)
})

test('what a closed connection had still to send does not hold up the others', () => {
  const link = new Link<string>(1_600_000)
  link.send('closed', Buffer.alloc(1_000_000))
  link.send('open', Buffer.alloc(1460))
  link.drop('closed')
  expect(drain(link).map(({ connection }) => connection)).toEqual(['open'])
})

test('nothing leaves while the line is busy', () => {
  const link = new Link<string>(1_600_000)
  link.send('one', Buffer.alloc(2920))
  expect(link.next(100)).not.toBeNull()
  link.next(100)
  expect(link.next(100)).toBeNull()
})
