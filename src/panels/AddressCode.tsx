import { useEffect, useState, type ReactNode } from 'react'
import { encode } from 'uqr'
import { pathOf, type Page } from '../state/address'
import { root } from '../state/root'
import own from './Handout.module.css'
import { useReading } from './reading'
import { useLesson } from './useLesson'
import { useLessonAddress } from './useLessonAddress'

// Beyond this a code has too many squares for a phone at the other end of a desk.
const mostCharacters = 140
const quietZone = 4

// A longer one nobody types.
const mostTyped = 300

/** The address of a page in words, and as a code to scan where it is short enough. Only the browser knows it. */
export function AddressCode({ page }: { page: Page }): ReactNode {
  const { language } = useReading()
  const [address, setAddress] = useState<string | null>(null)
  const path = pathOf({ language, page })
  useEffect(() => setAddress(new URL(path, root).href), [path])
  return <Code address={address} />
}

/** The address that holds the lesson that is open, where it is short enough for paper. */
export function LessonCode(): ReactNode {
  const address = useLessonAddress(useLesson(), { kind: 'lesson' })
  return <Code address={address !== null && address.length <= mostTyped ? address : null} />
}

function Code({ address }: { address: string | null }): ReactNode {
  const { speak } = useReading()
  // A file on this machine is nobody else's address.
  if (address === null || !/^https?:/.test(address)) return null
  const code = address.length <= mostCharacters ? encode(address, { border: quietZone }) : null
  return (
    <div className={own.address}>
      {code && (
        <svg role="img" aria-label={speak('paperCode')} viewBox={`0 0 ${String(code.size)} ${String(code.size)}`} shapeRendering="crispEdges">
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('')} fill="#000" />
        </svg>
      )}
      <p>
        {speak('paperAddress')}
        <br />
        <bdi dir="ltr">{address}</bdi>
      </p>
    </div>
  )
}
