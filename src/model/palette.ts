/**
 * The colours, by role, for every theme. One home: the build writes them as CSS variables
 * (`--paper`, `--role-terms` …), and the map's style reads the same values.
 * Tested: text 4.5:1, markers and lines 3:1 against every ground they stand on.
 */
export const themes = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export interface Palette {
  paper: string
  raised: string
  ink: string
  quiet: string
  rule: string
  accent: string
  sea: string
  land: string
  river: string
  border: string
  road: string
  builtUp: string
  /** talks held here */
  roleTalks: string
  /** terms were to apply here */
  roleTerms: string
  /** reported events */
  roleEvents: string
  /** mentioned only */
  roleMentioned: string
}

export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#faf7f0',
    raised: '#fffdf8',
    ink: '#1c1a16',
    quiet: '#5f594e',
    rule: '#ddd5c5',
    accent: '#8a2f1c',
    sea: '#dfe6e6',
    land: '#f3eee3',
    river: '#b9cbcd',
    border: '#a39a89',
    road: '#d8cdb8',
    builtUp: '#e9e1d1',
    roleTalks: '#2c5573',
    roleTerms: '#9a6110',
    roleEvents: '#6d3a63',
    roleMentioned: '#6b6558',
  },
  dark: {
    paper: '#16171a',
    raised: '#1e2024',
    ink: '#ece7dc',
    quiet: '#a9a294',
    rule: '#34363b',
    accent: '#f0a184',
    sea: '#14191d',
    land: '#212327',
    river: '#33454c',
    border: '#5d5f63',
    road: '#3d3f43',
    builtUp: '#2b2d31',
    roleTalks: '#8fb6d3',
    roleTerms: '#d9a860',
    roleEvents: '#c79bbd',
    roleMentioned: '#a9a294',
  },
  contrast: {
    paper: '#ffffff',
    raised: '#ffffff',
    ink: '#000000',
    quiet: '#2b2b2b',
    rule: '#6b6b6b',
    accent: '#6b1200',
    sea: '#d6e2ea',
    land: '#ffffff',
    river: '#5d7f94',
    border: '#5a5a5a',
    road: '#8a8a8a',
    builtUp: '#ececec',
    roleTalks: '#0b3a5e',
    roleTerms: '#6b3f00',
    roleEvents: '#4f1d47',
    roleMentioned: '#3a3a3a',
  },
}
