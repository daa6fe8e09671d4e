import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { Link, type Pace } from './link'

/** Milliseconds since 1970, as exact as the page's own clock. */
export const clock = (): number => performance.timeOrigin + performance.now()

/** Things that happen at their time and in their order; a timer of its own for each could overtake another. */
class Schedule {
  private readonly due: { at: number; act: () => void }[] = []
  private timer: ReturnType<typeof setTimeout> | null = null

  add(at: number, act: () => void): void {
    this.due.push({ at, act })
    this.wait()
  }

  private wait(): void {
    if (this.timer !== null || this.due.length === 0) return
    this.timer = setTimeout(() => {
      this.timer = null
      while (this.due.length > 0 && this.due[0]!.at <= clock() + 0.5) this.due.shift()!.act()
      this.wait()
    }, Math.max(0, this.due[0]!.at - clock()))
  }
}

/** The way from the server to the browser, and back, for all connections of a visit. */
export class Way {
  private readonly link: Link<ShapedSocket>
  private readonly arriving = new Schedule()
  private readonly asking = new Schedule()
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(readonly pace: Pace) {
    this.link = new Link(pace.bitsPerSecond)
  }

  down(socket: ShapedSocket, bytes: Buffer): void {
    if (this.pace.bitsPerSecond === Infinity) {
      socket.arrive(bytes)
      return
    }
    this.link.send(socket, bytes)
    this.pump()
  }

  /** Bytes that the browser sends; what it sends is little, so only its time counts. */
  up(notBefore: number, act: () => void): void {
    if (this.pace.roundTrip === 0) act()
    else this.asking.add(Math.max(clock(), notBefore) + this.pace.roundTrip / 2, act)
  }

  forget(socket: ShapedSocket): void {
    this.link.drop(socket)
  }

  private pump(): void {
    if (this.timer !== null) return
    for (let sent = this.link.next(clock()); sent; sent = this.link.next(clock())) {
      const { connection, packet, at } = sent
      this.arriving.add(at + this.pace.roundTrip / 2, () => connection.arrive(packet))
    }
    const wakes = this.link.wakesAt()
    if (wakes === null) return
    this.timer = setTimeout(() => {
      this.timer = null
      this.pump()
    }, Math.max(0, wakes - clock()))
  }
}

/** A connection as the HTTP server sees it: what it writes arrives at the pace of the way, and every byte is told. */
export class ShapedSocket extends Duplex {
  constructor(
    private readonly socket: Socket,
    private readonly way: Way,
    private readonly tell: (bytes: number) => void,
  ) {
    super()
    const opened = clock()
    socket.setNoDelay(true)
    // The handshake takes a round trip, which the loopback does not.
    socket.on('data', (bytes) => way.up(opened + way.pace.roundTrip, () => this.push(bytes)))
    socket.on('end', () => way.up(0, () => this.push(null)))
    socket.on('close', () => {
      way.forget(this)
      this.destroy()
    })
    socket.on('error', () => this.destroy())
  }

  /** Bytes that have reached the browser. */
  arrive(bytes: Buffer): void {
    if (this.socket.destroyed) return
    this.tell(bytes.length)
    this.socket.write(bytes)
  }

  override _read(): void {
    // What comes is pushed when it comes.
  }

  override _write(bytes: Buffer, _: BufferEncoding, done: () => void): void {
    this.way.down(this, bytes)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.socket.destroy()
    done(error)
  }

  // The HTTP server sets limits for a connection that does nothing; here none is left alone for so long.
  setTimeout(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }
}
