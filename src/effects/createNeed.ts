import type { Keeper, KeeperParts, KeepFile } from './Keeper'

/** Runs something with the keeper: at once where its file is there, else when it has come. Never throws, nor rejects. */
export interface Need {
  <Result>(run: (keeper: Keeper) => Result): Result | Promise<Result | undefined>
  /** Once its file is there. */
  keeper?: Keeper
}

export function createNeed(parts: () => KeeperParts): Need {
  const need: Need = (run) => {
    const use = ({ keep }: KeepFile) => {
      need.keeper ??= keep(parts())
      return run(need.keeper)
    }
    const file = parts().lazy.keep()
    return 'keep' in file ? use(file) : file.then(use).catch((error) => void console.error(error))
  }
  return need
}
