/** The API date whose behaviour the queries of the Studio are written for. */
export const apiVersion = '2025-02-19'
