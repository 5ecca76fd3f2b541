/**
 * Some three hundred first names and surnames made or gathered by hand: Sámi and Kven, names from other countries, rare
 * Norwegian ones. Surnames are put beside first names at random, so that no pair means anybody.
 */
type Names = Readonly<{ women: readonly string[]; men: readonly string[]; surnames: readonly string[] }>

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const sami: Names = {
  women: words(
    `Risten Biret Elle Ánne-Márjá Láila Gunná Máijá Sárá-Elle Birrehtá Joret Kirste Mággá Ristin Sohkka Ánná-Risten
    Maaret Aune Hilja Inkeri Áile Lájlla Maajja Gåebrie Laara Ristijn`,
  ),
  men: words(
    `Áillohaš Ámmon Beahkká Duommá Hánsa Heaika Ingir Isáhk Jouná Joavnna Juhána Láigo Mihku Niilo Ola-Ánte Per-Áilo
    Ruongá Vulle Ámmut Jåvva Læjsa Nejla Aslak-Juhán Eero Jalmari Oula Toivo Sjul Maahke Dånna`,
  ),
  surnames: words(
    `Gáddevuolli Njuorjo Skierri Vuolabjávri Luosjok Sárasjok Buolbma Geasis Máhttevárri Ruostá Fielvuona Njálmmi
    Kvænangsjok Alatornio Lompola Saariniva Vesterjok Aahpenes Gåårvegïelle Roavvejávri`,
  ),
}

export const abroad: Names = {
  women: words(
    `Hodo Ubah Saynab Ifrax Xaawo Deqsan Ramla Hinda Shukri Awet Feven Tsege Selamawit Rahwa Mihret Yordanos Bisrat
    Ghazal Parwana Shabnam Zarghona Nazanin Forough Mahnaz Roshanak Golnaz Thushara Kavitha Meera Abirami Vaishali
    Ngoc Thuy Hoa Trâm Diễm Ładysława Bożena Grażyna Halina Wiesława Świętosława Oksana Solomiia Zoriana Bohdana
    Şerife Gülizar Ayşegül Nurhayat Berfîn Zozan Rojîn Somchit Malai Pranee Maricel Rowena Jocelyn Marisol Ximena
    Iñara Zuleyka Ruzica Snežana Jasmina Emina Łucja Ágota Réka Wanjiru Achieng Nyakim Adjoa Aïssatou Oumou`,
  ),
  men: words(
    `Abdinasir Liban Guled Cabdi Warsame Mahad Sharmarke Yonas Filmon Habtom Tesfay Mehari Kibrom Ghebre Tewolde
    Samandar Farhad Esmatullah Gul-Ahmad Najib Behrouz Kiarash Siavash Arash Sivanesan Pirapakaran Nimal Ruwan
    Hieu Quang Bảo Thịnh Zdzisław Mieczysław Radosław Bogusław Zenon Jarosław Taras Ostap Vasyl Myroslav Yevhen
    Çağlar Gökhan Ömür Tuğrul Serhat Hêvar Rizgar Dilovan Somsak Wichai Rodel Arnulfo Efraín Joaquín Zvonimir Mirsad
    Senad Dragiša Zoltán Gábor Otieno Kiprop Mamadou Kwabena Dieudonné Faysal Ghassan Munther Khaldoun Wa'el Abu-Bakr`,
  ),
  surnames: words(
    `Warsabe Farahlow Dirirsame Gebrewahd Teklezghi Mehretom Haidarpoor Noorzadeh Rahimpour Sivakulan Balanathan
    Nguyễnsen Trầnlam Phamvo Wróblicki Żelaskowski Ostrowicz Kowarski Havrylenchuk Kovtunenko Petryshak Demirlioğlu
    Yıldırer Berzancî Botanpour Suwanrak Macaraig Villaruz Petroviqi Hodžagić Kiraly-Szabo Odhiambor Diallobe
    al-Khattari el-Mansoubi bin-Saleem ten-Brugge van-der-Loon de-la-Huerte d'Avigny`,
  ),
}

export const rareNorwegian: Names = {
  women: words(
    `Gjøa Solvor Ragndi Torunnveig Åshildveig Ingebrita Gjertine Sigrunda Olafine Petrikke Nikoline-Marie Jorid-Synne
    Alvdis Brynja Hallgjerd Eldrid Guløy Tjodny Sølvinge Eirill Tirilita Maikki Syrinda Ylvali Frøydi Ljosne`,
  ),
  men: words(
    `Gjermundo Torgaut Åsbrand Ketilbjørn Hallgrimar Sveinke Olemann Ånond Tjostolv Bergsvein Gullbrand Eilevar
    Nikolaus-Per Salve-Johan Ommund Sjurd Lavrans-Ola Tarjeir Vetlebjørn Storkar Aksland Evindo Halvgeir Loddvar Brynjulo`,
  ),
  surnames: words(
    `Fjordvold Skarvhaug Tveitengen Myrbråtlia Ulvskar Brattvella Løkstuen Kvernhusdal Sætereie Gråsteinmo Hesthammeren
    Nordskaret Lauvdalseie Vassbotnli Kråkeviklien Torvmyreng Bjønnstokk Stuvlia Ørnekleiv Rundhaugmo Skjellvold
    Vindstadli Bekkestuvold Granhusli Heggtveitmo`,
  ),
}

/** First names that are everyday words, also as they open a sentence. */
export const ambiguous: Pick<Names, 'women' | 'men'> = {
  women: words('Liv Vår Sol Tale Live Gry Line Mai Vera Sine Rose Stjerne Lykke My Pia Alma Siv Tone Bo Ask'),
  men: words('Dag Even Bjørn Stein Hans Odd Bror Ask Bo Ville Tor Finn Fred August Storm Per Jo Endre Tom Bjarte'),
}
