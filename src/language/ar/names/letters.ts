/** How Arabic writes the names of Latin letters («سي إن إن», «إف 16»), in normal form. */
export const letterNames: ReadonlySet<string> = new Set(
  'اي ايه بي سي دي اف جي اتش ايتش اتس جيه كي كيه ال ام ان او كيو ار اس تي يو في دبليو دبليه اكس واي زد زي'.split(' '),
)
/** Letter names that are common words or endings too: a run needs another letter beside them. */
export const weakLetterNames: ReadonlySet<string> = new Set('اي ان او ال ام في دي كي'.split(' '))
