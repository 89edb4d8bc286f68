/** The names of the variables that a task can read. */
export default function environment() {
  return Object.keys(process.env)
}
