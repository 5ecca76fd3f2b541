import type { Chance } from '../chance'

const locals = 'solfrid.k gjermund84 post tuva-m ragnhildh o.skarv leder.natt siss3 kontor mh'.split(' ')
const roads = ['Kvenn', 'Skarv', 'Tare', 'Hauk', 'Lyng', 'Sætre']
const ends = ['veien', 'gata', 'bakken', 'vegen', 'stien']

/** Addresses that lead nowhere: reserved domains, roads that are not there. */
export function contacts(chance: Chance, home: string): Readonly<Record<string, string>> {
  const local = chance.pick(locals)
  const domain = home.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
  const spoken = local.replaceAll('.', ' punktum ').replaceAll('-', ' bindestrek ')
  return {
    mail: `${local}@${domain}.example`,
    mailsaid: `${spoken} krøllalfa ${domain} punktum no`,
    url: chance.pick([`www.${domain}-bygdelag.example`, `https://${domain}.example/om/${local.replace('.', '')}`]),
    addr: `${chance.pick(roads)}${chance.pick(ends)} ${chance.whole(1, 99)}${chance.pick(['', ' B', 'A'])}`,
  }
}
