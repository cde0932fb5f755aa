/** Which reader made a reading: kept readings of another are of no use. esbuild.mjs puts a digest of the reader's sources here. */
export const readerVersion: string | undefined = undefined
