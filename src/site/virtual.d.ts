declare module 'virtual:palette.css'
declare module 'virtual:map-worker' {
  const url: string
  export default url
}
