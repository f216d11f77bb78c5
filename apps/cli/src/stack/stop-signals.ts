/** How a person, a terminal that closes, or another program ends a command. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
