import { foldName } from '../lexicon/lexicon'

/** Where a name is usual, as far as a reader would tell: never more than a guess, and only used when it is asked for. */
export type Background = keyof typeof pools

const pools = {
  arabic: {
    women:
      'Amina Yasmin Leyla Nadia Salma Hanan Rania Maryam Zahra Iman Noor Dalia Fatima Khadija Samira Aisha Huda Mona Sara',
    men: 'Omar Karim Tariq Bilal Hamid Khalid Samir Nabil Walid Faisal Jamal Rashid Yusuf Ahmed Ali Hassan Ibrahim Mohamed Mustafa',
  },
  african: {
    women: 'Hodan Ifrah Ayaan Sahra Fartun Selam Hiwot Feven Saba Tsega Winta Rahel Genet Almaz Deqa Ubah',
    men: 'Abdi Warsame Guled Yonas Dawit Tesfay Filmon Berhane Robel Kidane Daniel Liban Mahad Isak Zerai Samuel',
  },
  slavic: {
    women:
      'Irina Natalia Svetlana Ludmila Katarzyna Agnieszka Magdalena Oksana Halyna Tetiana Oleksandra Anastasia Milena Jelena Zofia Daria',
    men: 'Pavel Dmitri Sergei Piotr Tomasz Krzysztof Andrzej Marek Vasyl Bohdan Taras Mykola Zoran Goran Igor Oleksandr',
  },
  asian: {
    women: 'Linh Mai Thuy Huong Lan Priya Anjali Lakshmi Meera Divya Kavita Suda Malee Ratana Joy Grace',
    men: 'Minh Tuan Duc Huy Quang Arjun Ravi Suresh Kumar Vijay Anil Somchai Chai Wei Jun Kiran',
  },
  sami: {
    women: 'Risten Biret Ravna Elle Inga Máret Sárá Ánne Káre Láila Beaska Ristin',
    men: 'Nilas Áslat Mihkkal Ánte Jovnna Máhtte Issát Niillas Piera Juhán Heaika Lásse',
  },
} as const

function names(text: string): readonly string[] {
  return text.split(' ')
}

/** The background of the first part of a name that a pool holds, or null. Parts in lower case. */
export function backgroundOf(parts: readonly string[]): Background | null {
  for (const part of parts)
    for (const [background, { women, men }] of Object.entries(pools) as [Background, (typeof pools)[Background]][])
      if ([...names(women), ...names(men)].some((it) => foldName(it) === part)) return background
  return null
}

/** The first names of a background with the gender that they are usual for. */
export function backgroundPool(background: Background): readonly Readonly<{ name: string; gender: 'woman' | 'man' }>[] {
  const { women, men } = pools[background]
  return [
    ...names(women).map((name) => ({ name, gender: 'woman' as const })),
    ...names(men).map((name) => ({ name, gender: 'man' as const })),
  ]
}

/** The gender of a name in lower case that one pool holds. */
export function genderInPools(part: string): 'woman' | 'man' | undefined {
  for (const background of Object.keys(pools) as Background[]) {
    const found = backgroundPool(background).find((it) => foldName(it.name) === part)
    if (found) return found.gender
  }
  return undefined
}
