// Runs in the page before anything of its own, like `probe.js`.
{
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    port2.postMessage(null)
  }
  // From the next event of a kind, as the system has it, until a frame is painted in which something holds.
  window.timeUntil = (kind, holds) =>
    new Promise((done) => {
      const listen = ({ timeStamp }) => {
        const look = () => {
          if (holds()) afterPaint(() => done(performance.now() - timeStamp))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }
      addEventListener(kind, listen, { capture: true, once: true })
    })
  // From the next event of a kind until the last time that the map was drawn before it rested.
  window.timeUntilRest = (kind, rest) =>
    new Promise((done) => {
      const listen = ({ timeStamp }) => {
        drawn.at = timeStamp
        const look = () => {
          if (performance.now() - drawn.at > rest) done(drawn.at - timeStamp)
          else setTimeout(look, 20)
        }
        look()
      }
      addEventListener(kind, listen, { capture: true, once: true })
    })
  const drawn = { at: 0 }
  for (const name of ['drawElements', 'drawArrays']) {
    const draw = globalThis.WebGL2RenderingContext?.prototype[name]
    if (!draw) continue
    WebGL2RenderingContext.prototype[name] = function (...rest) {
      drawn.at = performance.now()
      return draw.apply(this, rest)
    }
  }
}
