/** The words that Google and Microsoft use. */
export const state = (isGranted: boolean): 'granted' | 'denied' => (isGranted ? 'granted' : 'denied')
