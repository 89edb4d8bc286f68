/** Where the proxy tells a page the method of its request, which a page cannot see. */
export const methodHeader = 'tiltas-method'
