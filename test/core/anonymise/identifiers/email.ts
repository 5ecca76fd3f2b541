import type { Chance } from './chance'
import { oneOf, type Kind, type Maker } from './spelling'

const first = ['kari', 'ola', 'bjørn', 'åse', 'samira', 'torbjorn', 'mohamed', 'anne-lise', 'k', 'jon.arne']
const last = ['nordmann', 'hansen', 'berg', 'nguyen', 'ternvaer', 'van.der.berg', 'o’hara', 'eide82', 'moen_1']
const domains = [
  'ternvaer.example',
  'post.ternvaer.example',
  'skole.example',
  'uni.example',
  'rypfjord.kommune.example',
]
const pages = ['/om-oss', '/ansatte/42', '/natt?side=2', '']

const address: Maker = (chance) => {
  const local = chance.pick([`${chance.pick(first)}.${chance.pick(last)}`, `${chance.pick(first)}${chance.digits(2)}`, `${chance.pick(first)}+jobb`]) // prettier-ignore
  const at = chance.pick(['@', '@', '@', '@', ' (at) ', '[at]', ' [at] ', '(krøllalfa)', ' (a) '])
  return { kinds: ['email'], written: local.replace('’', "'") + at + chance.pick(domains) }
}
const link: Maker = (chance) => ({
  kinds: ['url'],
  written: `${chance.pick(['https://', 'http://', 'www.', 'https://www.', 'HTTPS://', 'ftp://'])}${chance.pick(domains)}${chance.pick(pages)}`,
})
const host: Maker = (chance) => ({
  kinds: ['url'],
  written: `${chance.pick(['ternvaer', 'min-side', 'kari-blogg', 'rypfjord.skole'])}.${chance.pick(['no', 'com', 'org', 'net', 'se', 'dk', 'example'])}${chance.pick(pages)}`,
})
const handle: Maker = (chance) => ({ kinds: ['email', 'other'], written: `@${chance.pick(first)}_${chance.pick(last)}`.replace(/[’-]/g, '') }) // prettier-ignore
const named: Maker = (chance) => ({
  kinds: ['email', 'url', 'other'],
  lead: chance.pick(['brukernavn ', 'brukernavnet er ', 'snap: ', 'Instagram: ', 'på TikTok heter hun ', 'username ']),
  written: `${chance.pick(['kari', 'ola', 'bjorn', 'samira'])}${chance.pick(['_', '.', ''])}${chance.pick(['n', 'moen', 'x'])}${chance.digits(2)}`,
})
const machine: Maker = (chance) =>
  chance.below(2) === 0
    ? { kinds: ['other'], written: `203.0.113.${chance.below(256)}` }
    : { kinds: ['other'], written: `IMEI ${chance.digits(15)}`.slice(5), lead: chance.pick(['IMEI ', 'imei: ']) }

function saidAt(chance: Chance): string {
  return chance.pick(['krøllalfa', 'krøll alfa', 'alfakrøll', 'snabela', 'krøllalfa'])
}

const said: Maker = (chance) => {
  const dot = chance.pick([' punktum ', ' prikk ', ' dot '])
  const local = chance.pick([chance.pick(first), `${chance.pick(['kari', 'ola'])}${dot}${chance.pick(['nordmann', 'berg'])}`, `kari understrek ${chance.digits(2)}`, `kari bindestrek moen`]) // prettier-ignore
  const domain = `${chance.pick(['gmail', 'hotmail', 'ternvær', 'online'])}${chance.pick([dot, dot, '.'])}${chance.pick(['com', 'no'])}`
  return { kinds: ['email'], written: `${local.replace('jon.arne', 'jon')} ${saidAt(chance)} ${domain}` }
}
const saidInEnglish: Maker = (chance) => ({
  kinds: ['email'],
  language: 'en',
  written: `${chance.pick(['kari', 'ola', 'kari dot berg'])} at ${chance.pick(['gmail', 'outlook'])} dot ${chance.pick(['com', 'no', 'co dot uk'])}`,
})
const saidLink: Maker = (chance) => ({
  kinds: ['url'],
  written: `${chance.pick(['www punktum ', 'w w w punktum ', 've ve ve punktum ', ''])}${chance.pick(['ternvær', 'rypfjord skole'.split(' ')[0]!])} punktum ${chance.pick(['no', 'com', 'org'])}${chance.pick(['', ' skråstrek natt'])}`,
})
const loose: Maker = (chance) => ({
  kinds: ['email'],
  written: `${chance.pick(['kari.nordmann', 'ola82', 'bjørn'])}${chance.pick([' @ ', '@ ', ' @'])}${chance.pick(['gmail.com', 'ternvaer.example'])}`,
})
const brokenAddress: Maker = (chance) => {
  const gap = chance.pick(['\n', '\n', ' \n'])
  const at = chance.pick([`@${gap}`, `${gap}@`])
  return {
    kinds: ['email'],
    written: `${chance.pick(['kari.nordmann', 'ola82', 'samira_b'])}${at}${chance.pick(domains)}`,
  }
}

export const emails: Kind = {
  name: 'e-mail, link, handle',
  makers: {
    valid: oneOf(address, address, link, host, handle, named, machine),
    spoken: oneOf(said, said, saidInEnglish, saidLink),
    split: oneOf(loose, brokenAddress),
  },
}
