/** The two ways a command refuses: what was given has a fault (exit code 1), or the command was not called as it must be (exit code 2). */

export class Fault extends Error {
  override readonly name = 'Fault'
}

export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}
