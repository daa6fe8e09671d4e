/** Sentences that stand on the live map: its buttons, its lines, what lies beyond its edge. */
export interface MapMessages {
  mapReach: { venue: string; place: string; km: string }
  mapBeyond: { name: string; km: string }
  mapShow: null
  mapWorld: null
  mapSeveral: null
  mapWheel: { key: string }
  mapFingers: null
}
