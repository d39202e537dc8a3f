declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  /** Registers the layout; the package has no types of its own. */
  const fcose: Ext;
  export default fcose;
}
