import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime } from '../../../../core/service/log/local-time'

const zones = ['UTC', 'Europe/Oslo', 'Asia/Kathmandu', 'Australia/Eucla', 'America/St_Johns', 'Pacific/Kiritimati']
const instants = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((it) => it.toISOString())

describe('local time', () => {
  it('gives the day that the minute lies in, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(instants, { minLength: 1 }), (zone, all) => {
        const time = localTime(zone)
        for (const it of [...all, ...all]) expect(time.day(it)).toBe(time.minute(it).slice(0, 10))
      }),
    )
  })

  it('follows summer time and zones a quarter of an hour off', () => {
    expect(localTime('Europe/Oslo').minute('2026-01-31T23:30:00.000Z')).toBe('2026-02-01 00:30')
    expect(localTime('Europe/Oslo').minute('2026-07-31T22:30:00.000Z')).toBe('2026-08-01 00:30')
    expect(localTime('Asia/Kathmandu').day('2026-01-31T18:14:59.000Z')).toBe('2026-01-31')
    expect(localTime('Asia/Kathmandu').day('2026-01-31T18:15:00.000Z')).toBe('2026-02-01')
  })
})
