/** Whether the page came without words, from what is kept for use without network: there is nothing to take over. */
export const isShell = globalThis.document?.documentElement.dataset['shell'] !== undefined
