import { MediaQuery } from 'svelte/reactivity'

/** Whether the window is so narrow that what is chosen is a page of its own, as the styles have it. */
export const narrow = new MediaQuery('(max-width: 820px)')
