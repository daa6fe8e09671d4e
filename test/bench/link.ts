/** How bytes travel. */
export interface Pace {
  /** Infinity: unshaped */
  bitsPerSecond: number
  /** there and back, milliseconds */
  roundTrip: number
}

export const unshaped: Pace = { bitsPerSecond: Infinity, roundTrip: 0 }

// What a network carries at once over Ethernet, without its own headers.
const packetBytes = 1460

export interface Sent<Connection> {
  connection: Connection
  packet: Buffer
  /** when its last bit has left, milliseconds */
  at: number
}

/**
 * One line that several connections share: each sends a packet in turn, as connections with the same way do. It knows
 * no clock; whoever holds it says what time it is.
 */
export class Link<Connection> {
  private readonly queues = new Map<Connection, Buffer[]>()
  private freeAt = 0

  constructor(private readonly bitsPerSecond: number) {}

  /** Lines bytes up behind what the connection has still to send. */
  send(connection: Connection, bytes: Buffer): void {
    const queue = this.queues.get(connection) ?? []
    for (let from = 0; from < bytes.length; from += packetBytes) queue.push(bytes.subarray(from, from + packetBytes))
    if (queue.length > 0) this.queues.set(connection, queue)
  }

  /** Out: the next packet, on its way since the line was free, or since now where it was idle; null: all is sent, or the line is still busy. */
  next(now: number): Sent<Connection> | null {
    const [first] = this.queues
    if (!first || this.freeAt > now) return null
    const [connection, queue] = first
    const packet = queue.shift()!
    this.queues.delete(connection)
    // Behind all others that wait.
    if (queue.length > 0) this.queues.set(connection, queue)
    // A clock that rings late does not make the line slower, within reason: an idle line has saved nothing.
    this.freeAt = Math.max(this.freeAt, now - 20) + (8000 * packet.length) / this.bitsPerSecond
    return { connection, packet, at: this.freeAt }
  }

  /** When the line is free for what waits; null: nothing waits. */
  wakesAt(): number | null {
    return this.queues.size === 0 ? null : this.freeAt
  }

  /** A connection that was closed has nothing to send. */
  drop(connection: Connection): void {
    this.queues.delete(connection)
  }
}
