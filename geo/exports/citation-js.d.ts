// citation-js brings no types: what geo/exports and its tests use of 0.7.21.
declare module '@citation-js/core' {
  interface Config {
    get(plugin: '@bibtex'): { format: { checkLabel: boolean; asciiOnly: boolean } }
    get(plugin: '@csl'): { locales: { add(name: string, xml: string): void; get(name: string): string } }
  }
  export const plugins: { config: Config }
  export class Cite {
    /** @param given CSL-JSON, or the text of a format whose plugin is loaded */
    constructor(given: unknown)
    data: Record<string, unknown>[]
    format(name: 'biblatex' | 'bibtex'): string
    format(name: 'bibliography', how: { template: 'apa'; format: 'text'; lang: string }): string
    format(name: 'ris', how: { format: 'object' }): Record<string, string | string[]>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
