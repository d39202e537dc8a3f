declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { ComponentType, CSSProperties } from 'react';

  /** What of the wrapper's props this project uses; the package has no types of its own. */
  export type CytoscapeComponentProps = {
    readonly elements: readonly ElementDefinition[];
    readonly stylesheet?: StylesheetJson;
    readonly className?: string;
    readonly id?: string;
    readonly style?: CSSProperties;
    /** Called on mount and again on every update of the component. */
    readonly cy?: (cy: Core) => void;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly wheelSensitivity?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
  };

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
