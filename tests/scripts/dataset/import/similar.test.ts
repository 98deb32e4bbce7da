import { describe, expect, it } from 'vitest'
import { capitals } from '../../../../scripts/dataset/import/readers/cia.ts'
import { nameSimilarity } from '../../../../scripts/dataset/import/similar.ts'

describe('names in the spelling of the Factbook', () => {
  it.each([
    ['Muammar Abu Minyar al-QADHAFI', ['Muammar Gaddafi'], true],
    ['Bashar al-ASAD', ['Bashar al-Assad'], true],
    ['Denis SASSOU-Nguesso', ['Denis Sassou Nguesso'], true],
    ['Netumbo Nandi-NDAITWAH', ['Netumbo Nandi-Ndaitwah'], true],
    ['Emomali RAHMONOV', ['Emomali Rahmon'], true],
    ['Abdelfattah ELSISI', ['Abdel Fattah el-Sisi'], true],
    ['Kamal Ahmed El-GANZOURI', ['Kamal Ganzouri'], true],
    ['Jacques CHIRAC', ['Lionel Jospin'], false],
    ['George W. BUSH', ['Barack Obama'], false],
  ])('%s and %s: %s', (printed, names, same) => {
    expect(nameSimilarity(capitals(printed), names) >= 0.6).toBe(same)
  })
})
