import type { Sentences } from '../messages'
import type { MapMessages } from '../messages/map'

export const map: Sentences<MapMessages> = {
  mapReach: '{venue} to {place}, {km} km',
  mapBeyond: '{name}, {km} km',
  mapShow: 'Show on the map',
  mapWorld: 'World',
  mapSeveral: 'Several places at this spot',
  mapWheel: 'To zoom the map, hold {key} and scroll',
  mapFingers: 'To move the map, use two fingers',
}
