import type { Sentences } from '../messages'
import type { MapMessages } from '../messages/map'

export const map: Sentences<MapMessages> = {
  mapReach: 'من {venue} إلى {place}، {km} كم',
  mapBeyond: '{name}، {km} كم',
  mapShow: 'اعرض على الخريطة',
  mapWorld: 'العالم',
  mapSeveral: 'عدة أماكن عند هذه النقطة',
  mapWheel: 'لتكبير الخريطة أو تصغيرها اضغط {key} ومرّر بالعجلة',
  mapFingers: 'لتحريك الخريطة استعمل إصبعين',
}
