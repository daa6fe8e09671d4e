/** Where the built site is served for the tests: at the root of a host, and the same build below a path. */
export const root = 'http://127.0.0.1:4183/'
export const deepRoot = 'http://127.0.0.1:4184/deep/path/'
