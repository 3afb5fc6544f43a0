/** A village whose name is one word of 60 letters, in the manner of Wales. */
export const longPlace = 'Llanfelinwenuwchlawyrafonarianddauddegtroedglynhirderwengoch'

/** A title of the 120 characters that a title may have. */
export const longTitle =
  'Making sure that every child who is taught away from their own school is safe, is learning well and is never left behind'
