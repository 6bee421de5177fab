/** Runs something with what a lazy file makes: at once where it is there, else when it has come. Never throws, nor rejects. */
export interface Need<Part> {
  <Result>(run: (part: Part) => Result): Result | undefined | Promise<Result | undefined>
  /** Once its file is there. */
  part?: Part
}

interface Source<File, Part> {
  fetch(): File | Promise<File>
  make(file: File): Part
  /** Nothing runs, nor is made, after its end. */
  life: AbortSignal
}

export function createNeed<File extends object, Part>({ fetch, make, life }: Source<File, Part>): Need<Part> {
  const need: Need<Part> = (run) => {
    const use = (file: File) => {
      if (life.aborted) return undefined
      need.part ??= make(file)
      return run(need.part)
    }
    const file = fetch()
    if (!('then' in file)) return use(file)
    return file.then(use).catch((error) => void console.error(error))
  }
  return need
}
