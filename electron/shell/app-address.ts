export const appScheme = 'fortrolig'
export const appHost = 'app'

/** The page of the window. */
export const appAddress = `${appScheme}://${appHost}/`
