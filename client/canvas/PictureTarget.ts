/** What somebody asks the menu of the picture about. */
export type PictureTarget =
  /** Also what is collapsed, by its own id. */
  | { readonly on: 'node'; readonly id: string }
  | { readonly on: 'cell'; readonly ring: string; readonly field: string | null }
  | { readonly on: 'ring'; readonly ring: string }
  | { readonly on: 'field'; readonly field: string };
