/**
 * Latin spellings of Arabic names in the press: Mohammed, Muhammad, Mohamed; al- and el-; German Baschar, French Bachar.
 * Words are looked up in groups of one name; what no group has keeps its spelling.
 */

const GROUPS = `
mohammed mohamed muhammad mohammad mohamad
ahmed ahmad
hussein husayn hussain hossein husein
hassan hasan
abdullah abdallah abdulla
abdel abdul abd
abdelaziz abdulaziz
abdelfattah abdulfattah
mahmoud mahmud machmud
bashar baschar bachar
khaled khalid chalid
khalifa chalifa
saleh salih salah
omar umar
othman osman
hosni husni
faisal faysal feisal
youssef yousef yusuf jussuf
ibrahim ebrahim
nouri nuri
saad sa’ad
mansour mansur
haider haidar haydar
adel adil
said saeed sayed
mustafa mostafa moustafa
walid waleed
rashid raschid rachid
michel mishel
ismail ismael
tariq tarek tarik
jamal gamal dschamal
najib nadschib
sharif scharif cherif
sheikh scheich
abbas
sisi sissi
assad asad
gaddafi qaddafi gadhafi kadhafi qadhafi ghadafi gadafi
maliki
haftar hafter chalifa
kadhimi kadhimi kazimi
jaafari dschafari
shara scharaa charaa sharaa
hariri
mikati miqati
mursi morsi mursi
tantawi
bouteflika buteflika
sadat
arafat
barzani
talabani
abadi
bashir baschir bachir
burhan
nasrallah
jubeir jubair dschubeir
muallem moallem mouallem
miqdad mekdad
shoukry shukri schukri
tebboune
essebsi
hadi
zindani
khashoggi chaschukdschi
`
const groupOf = new Map<string, readonly string[]>()
for (const line of GROUPS.trim().split('\n')) {
  const words = line.split(' ')
  for (const word of words) if (!groupOf.has(word)) groupOf.set(word, words)
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Spellings of one part of a name, the one given first: `"Al-Assad"` → `["Al-Assad", "Asad" forms with al- and el-]`. */
function variantsOf(part: string): string[] {
  const match = /^(al|el|as|ash|an|ar|ad)-(.+)$/i.exec(part)
  const core = match?.[2] ?? part
  const cores = (groupOf.get(core.toLowerCase()) ?? []).map(capital).filter((other) => other !== core)
  if (!match) return [part, ...cores]
  const articles = /^(al|el)$/i.test(match[1] as string) ? ['al', 'el'] : [match[1] as string, 'al']
  return [part, ...articles.flatMap((article) => [core, ...cores].map((word) => `${article}-${word}`))]
}

/** Other Latin spellings of an Arabic name, one part changed at a time and all parts together; at most `limit`. */
export function arabicVariants(name: string, limit = 8): string[] {
  const parts = name.split(' ').map(variantsOf)
  const found = new Set<string>()
  const own = parts.map((variants) => variants[0] as string)
  const longest = Math.max(...parts.map((variants) => variants.length))
  for (let rank = 1; rank < longest; rank++) {
    parts.forEach((variants, at) => {
      if (variants[rank] !== undefined) found.add(own.map((word, i) => (i === at ? variants[rank] : word)).join(' '))
    })
    found.add(parts.map((variants) => variants[Math.min(rank, variants.length - 1)]).join(' '))
  }
  found.delete(name)
  return [...found].slice(0, limit)
}
