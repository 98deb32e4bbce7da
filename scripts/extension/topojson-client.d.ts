/** The one function of topojson-client that the build uses; the package has no types of its own. */
declare module 'topojson-client' {
  export function feature(topology: unknown, object: unknown): unknown
}
