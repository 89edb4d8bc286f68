/** What stands in a cell whose formula has no value, or a wrong one: no text of a file can be it. */
export const noValue = '\u0000'
