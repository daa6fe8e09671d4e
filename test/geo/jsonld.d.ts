// jsonld brings no types: what the tests use of 9.0.0.
declare module 'jsonld' {
  interface Options {
    /** throws where a part of the document would be lost */
    safe?: boolean
    base?: string
    documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>
    toRDF(document: object, options: Options & { format: 'application/n-quads' }): Promise<string>
  }
  export default jsonld
}
