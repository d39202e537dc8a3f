/** A node as Cytoscape draws it. */
export type NodeElement = {
  readonly group: 'nodes';
  readonly data: {
    readonly id: string;
    readonly size: number;
    readonly shape: string;
    readonly glyph: string;
    readonly glyphSize: number;
  };
  readonly position: { readonly x: number; readonly y: number };
  readonly classes: string;
};

/** A tie as Cytoscape draws it. */
export type EdgeElement = {
  readonly group: 'edges';
  readonly data: {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly weights: string;
    readonly distances: string;
    /** px, where the width says something (ribbons, or what somebody has asked for); 0 otherwise. */
    readonly width: number;
    /** As #RRGGBB, where the colour says something; empty otherwise. */
    readonly colour: string;
  };
  readonly classes: string;
};

export type PictureElement = NodeElement | EdgeElement;
