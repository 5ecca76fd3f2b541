const women = `
Anita Astrid Berit Bente Bjørg Camilla Cecilie Ellen Elin Eva Frida Gerd Grete Gunn Hanne Hege Heidi Helene Hilde Inger
Ingrid Irene Jorunn Julie Karin Kirsten Laila Lene Lillian Lisbeth Mari Marte Mette Mona Nina Nora Oddny Ragnhild Randi
Reidun Rita Sara Sigrid Silje Siv Solveig Sølvi Tone Torill Trine Turid Unni Vigdis Wenche Åse Åshild Ragna Petra Olaug
Eli Eline Rønnaug Synnøve Dagny Gudrun Ida Jenny Malin Oda Pernille Signe Thea Ulla Vilde Yvonne Edel Fride Guri Birgit
`
const men = `
Anders Arild Arne Atle Asbjørn Birger Bård Carl Eivind Einar Egil Erik Espen Finn Fredrik Frode Geir Gunnar Halvor Harald
Henrik Håkon Håvard Ivar Jan Jarle Jens Johannes Jørgen Karsten Ketil Kjetil Knut Kåre Lars Leif Magne Martin Morten Nils
Odd Oddbjørn Ola Olav Ottar Per Petter Ragnar Reidar Roar Roger Rolf Rune Sigurd Sindre Sivert Steinar Sverre Svein Terje
Tore Torgeir Trond Trygve Ulf Vegard Vidar Viggo Yngve Øyvind Øystein Åge Asle Bjarte Didrik Eskil Gaute Hogne Jostein
Kolbjørn Lasse Mikael Norvald Peder Rasmus Snorre Tarjei Vetle
`

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Common first names of women in Norway, from which pseudonyms are drawn. */
export function womenPool(): readonly string[] {
  return words(women)
}

/** Common first names of men in Norway, from which pseudonyms are drawn. */
export function menPool(): readonly string[] {
  return words(men)
}
