/** Numbers from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = /\p{L}+/gu
const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u]
const scriptOf = (word: string): number => scripts.findIndex((script) => script.test(word))

/**
 * In: texts. Out: a way of telling any text anew, with words of the same script drawn from those texts. As long and as
 * varied as they are: a text that was only repeated would compress to nothing, and a larger atlas would look free.
 */
export function retelling(texts: readonly string[], random: () => number): (text: string) => string {
  const pools = new Map<number, string[]>()
  for (const word of new Set(texts.flatMap((text) => text.match(words) ?? []))) {
    const script = scriptOf(word)
    pools.set(script, [...(pools.get(script) ?? []), word])
  }
  return (text) =>
    text.replace(words, (word) => {
      const pool = pools.get(scriptOf(word)) ?? [word]
      return pool[Math.floor(random() * pool.length)]!
    })
}
