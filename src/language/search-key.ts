/** What two spellings of a search share: case, tashkeel and hamza forms do not count. */
import { normalize } from './normal.ts'

export const searchKey = (text: string): string => normalize(text).toLowerCase()
