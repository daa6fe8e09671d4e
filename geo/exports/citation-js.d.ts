// citation-js brings no types: what geo/exports and its tests use of 0.7.21.
declare module '@citation-js/core' {
  export const plugins: { config: { get(plugin: '@bibtex'): { format: { checkLabel: boolean } } } }
  export class Cite {
    /** @param given CSL-JSON, or the text of a format whose plugin is loaded */
    constructor(given: unknown)
    data: Record<string, unknown>[]
    format(name: 'biblatex' | 'bibtex'): string
    format(name: 'ris', how: { format: 'object' }): Record<string, string | string[]>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
