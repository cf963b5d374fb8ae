/** The version of this code, kept with every decision: a replay says with which engine it agrees. */

export const ENGINE_VERSION = '1.0.0'
