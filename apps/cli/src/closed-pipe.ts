/**
 * A reader that has seen enough (`| head`) closes the pipe. That is no failure: the command goes on to its end,
 * for its exit code, and says nothing more there.
 *
 * @throws any other error of the stream
 */
export function allowClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
