/** Has the browser ask before the page is left, while something on it would be lost. */
export type LeaveQuestion = {
  /**
   * @param place what is watched; from now on this answers for it
   * @param isUnsaved whether something there has not reached the server
   */
  watch(place: string, isUnsaved: () => boolean): void;
};

/**
 * Nothing is watched yet. What is watched is so as long as the page stands, also when what showed it has gone: the
 * reader has turned to another page of ours, or a fault has taken the whole page down.
 */
export function createLeaveQuestion(window: Pick<Window, 'addEventListener'>): LeaveQuestion {
  const places = new Map<string, () => boolean>();
  const ask = (event: BeforeUnloadEvent): void => {
    if ([...places.values()].some((isUnsaved) => isUnsaved())) event.preventDefault();
  };
  return {
    watch: (place, isUnsaved) => {
      // Not before it is needed: some browsers keep no page at hand that listens to this.
      if (places.size === 0) window.addEventListener('beforeunload', ask);
      places.set(place, isUnsaved);
    },
  };
}
