/** The add-on's id in Firefox, which signing and updates go by: drawn once, of no domain, and never changed. */
export const geckoId = '{dc8e5aaf-da8a-4315-b1b5-d37d90e56498}'
