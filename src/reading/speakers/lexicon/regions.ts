/**
 * Parts and cities of lands in which there has been fighting since 2000: first-level divisions as ISO 3166-2 has them, in the
 * spellings of news, and cities under which news is dated. By them a report that never names its land tells it: "KADUNA: the police said".
 * Names that two lands share, or that are plain words, are left out; so are capitals, which stand in `capitals.ts`.
 */

import { latin } from '../../text/latin.ts';

const MARKS = latin(String.raw`\p{M}`, 'g');
const BEYOND_ASCII = /[\u0080-\uffff]/;

const TABLE = `
Afghanistan=Badakhshan,Badghis,Baghlan,Balkh,Bamyan,Bamiyan,Daykundi,Farah,Faryab,Ghazni,Helmand,Herat,Jowzjan,Kandahar,Kapisa,Khost,Kunar,Kunduz,Laghman,Nangarhar,Nimroz,Nuristan,Paktia,Paktika,Panjshir,Parwan,Samangan,Sar-e-Pul,Takhar,Uruzgan,Zabul,Jalalabad,Mazar-e-Sharif,Lashkar Gah
Pakistan=Balochistan,Khyber Pakhtunkhwa,Sindh,Gilgit-Baltistan,Waziristan,Quetta,Peshawar,Karachi,Lahore,Rawalpindi,Bannu,Dera Ismail Khan,Turbat,Gwadar,Panjgur,Noshki,Chaman,Parachinar,Swat,Bajaur,Zhob
India=Kashmir,Jammu,Manipur,Nagaland,Assam,Chhattisgarh,Jharkhand,Srinagar,Imphal,Bastar,Anantnag,Baramulla,Kupwara,Pulwama,Shopian,Kulgam,Sopore,Rajouri,Poonch,Ladakh,Dantewada,Bijapur,Sukma
Nigeria=Abia,Adamawa,Akwa Ibom,Anambra,Bauchi,Bayelsa,Benue,Borno,Cross River,Ebonyi,Ekiti,Enugu,Gombe,Imo State,Jigawa,Kaduna,Kano,Katsina,Kebbi,Kogi,Kwara,Lagos,Nasarawa,Niger State,Ogun,Ondo,Osun,Oyo,Plateau State,Rivers State,Sokoto,Taraba,Yobe,Zamfara,Maiduguri,Jos,Gusau,Damaturu,Makurdi
Sudan=Darfur,Kordofan,Gezira,Al Jazirah,Sennar,Gedaref,Kassala,Omdurman,El Fasher,El-Fasher,Nyala,El Geneina,El-Geneina,Wad Madani,El Obeid,El-Obeid,Port Sudan,Zalingei,Kadugli,Khartoum North,Bahri
South Sudan=Jonglei,Upper Nile,Western Equatoria,Eastern Equatoria,Bentiu,Malakal,Nasir,Pibor,Yei
Ethiopia=Tigray,Amhara,Oromia,Gambella,Benishangul-Gumuz,Afar,Mekelle,Mekele,Gondar,Bahir Dar,Lalibela,Dessie,Shire,Axum,Wollo,Gojjam
Somalia=Galmudug,Jubaland,Puntland,Hirshabelle,Galguduud,Hiran,Hiiraan,Lower Shabelle,Middle Shabelle,Gedo,Mudug,Kismayo,Baidoa,Beledweyne,Dhusamareb,Galkayo,Bosaso
Congo=North Kivu,South Kivu,Kivu,Ituri,Tanganyika,Kasai,Katanga,Goma,Bukavu,Beni,Butembo,Bunia,Rutshuru,Masisi,Walikale,Kalehe,Lubero,Djugu,Kanyabayonga,Uvira,Kisangani
Central African Republic=Bambari,Bria,Bossangoa,Bangassou,Birao,Ouaka,Haute-Kotto
Cameroon=Bamenda,Buea,Maroua,Kumba
Chad=Abeche,Tibesti
Mali=Gao,Kidal,Timbuktu,Mopti,Menaka,Ménaka,Bandiagara,Kayes,Koulikoro,Sikasso,Ségou,Azawad
Burkina Faso=Djibo,Dori,Kaya,Fada N'Gourma,Ouahigouya,Bobo-Dioulasso,Soum,Seno,Barsalogho
Niger=Tillaberi,Tillabéri,Diffa,Tahoua,Agadez,Zinder,Maradi
Mozambique=Cabo Delgado,Nampula,Niassa,Sofala,Manica,Pemba,Palma,Mocimboa da Praia,Mocímboa da Praia,Macomia,Mueda,Nangade,Chiure,Chiúre
Libya=Cyrenaica,Fezzan,Benghazi,Misrata,Sirte,Derna,Sabha,Zawiya,Tarhuna
Egypt=Sinai,Arish,El-Arish
Syria=Aleppo,Idlib,Homs,Hama,Daraa,Deraa,Sweida,Suwayda,Quneitra,Raqqa,Hasakah,Hasaka,Deir ez-Zor,Deir al-Zor,Deir Ezzor,Latakia,Tartus,Palmyra,Manbij,Kobani,Qamishli,Eastern Ghouta,Jaramana
Iraq=Anbar,Nineveh,Kirkuk,Salahaddin,Salahuddin,Diyala,Basra,Maysan,Dhi Qar,Najaf,Karbala,Mosul,Erbil,Sulaimaniyah,Dohuk,Fallujah,Ramadi,Tikrit,Sinjar,Tal Afar,Samarra
Yemen=Taiz,Taez,Hodeidah,Hodeida,Marib,Saada,Sa'ada,Shabwa,Hadramawt,Hadramout,Abyan,Lahj,Ibb,Dhale,Aden,Mukalla,Hajjah,Al-Bayda
Ukraine=Kharkiv,Kherson,Zaporizhzhia,Dnipropetrovsk,Dnipro,Donetsk,Luhansk,Donbas,Donbass,Odesa,Odessa,Mykolaiv,Sumy,Chernihiv,Poltava,Lviv,Kryvyi Rih,Nikopol,Bakhmut,Avdiivka,Pokrovsk,Kramatorsk,Sloviansk,Kupiansk,Mariupol,Izium,Vovchansk,Chasiv Yar,Kostiantynivka,Toretsk,Vinnytsia,Zhytomyr,Kremenchuk,Melitopol,Enerhodar
Russia=Belgorod,Kursk,Bryansk,Rostov,Dagestan,Chechnya,Ingushetia,Grozny,St Petersburg,Voronezh,Krasnodar,Tatarstan
Azerbaijan=Ganja,Nakhchivan,Lachin
Armenia=Syunik,Gegharkunik,Vayots Dzor,Goris,Sotk,Jermuk
Georgia=Abkhazia,South Ossetia,Gori,Tskhinvali,Sukhumi
Turkey=Diyarbakir,Diyarbakır,Hakkari,Sirnak,Şırnak,Mardin,Istanbul,Gaziantep
Lebanon=Tyre,Sidon,Nabatieh,Nabatiyeh,Bekaa,Baalbek,Marjayoun,Bint Jbeil,Khiam,Ain al-Hilweh
Myanmar=Sagaing,Magway,Magwe,Mandalay,Rakhine,Kachin State,Shan State,Kayah State,Karenni,Kayin State,Karen State,Chin State,Mon State,Bago,Tanintharyi,Ayeyarwady,Yangon,Lashio,Myitkyina,Loikaw,Sittwe,Myawaddy,Falam,Hakha,Monywa,Muse,Laukkai,Buthidaung,Maungdaw
Thailand=Pattani,Yala,Narathiwat,Songkhla,Sisaket,Si Sa Ket,Surin,Ubon Ratchathani,Buriram
Cambodia=Preah Vihear,Oddar Meanchey,Banteay Meanchey,Siem Reap
Philippines=Mindanao,Maguindanao,Maguindanao del Sur,Maguindanao del Norte,Lanao del Sur,Lanao del Norte,Basilan,Sulu,Jolo,Cotabato,Cotabato City,Sultan Kudarat,Marawi,Zamboanga,Davao,Negros,Samar,Masbate,Bicol,Bangsamoro,Agusan del Sur,Bukidnon,Surigao del Sur
Indonesia=Papua,Aceh,Poso,Sulawesi,Jayapura,Nduga,Intan Jaya
Sri Lanka=Jaffna,Mullaitivu,Kilinochchi,Vanni
Colombia=Arauca,Cauca,Nariño,Narino,Catatumbo,Norte de Santander,Chocó,Choco,Guaviare,Caquetá,Caqueta,Putumayo,Antioquia,Meta department,Valle del Cauca,Cali,Medellín,Medellin,Cúcuta,Cucuta,Calamar
Mexico=Sinaloa,Michoacán,Michoacan,Guerrero,Tamaulipas,Jalisco,Guanajuato,Chiapas,Culiacán,Culiacan,Sonora,Zacatecas
Haiti=Artibonite,Cap-Haïtien,Cap-Haitien,Kenscoff,Cité Soleil,Cite Soleil,Mirebalais,Pont-Sondé
Kenya=Garissa,Wajir,Mandera,Lamu,Turkana,West Pokot
Uganda=Karamoja,Kasese,Gulu
Burundi=Cibitoke,Gitega
Algeria=Kabylie,Tamanrasset,Tizi Ouzou
Iran=Sistan and Baluchestan,Sistan-Baluchestan,Zahedan,Khuzestan,Isfahan,Kermanshah,Mashhad,Tabriz`;

/** Nearly every name is in plain letters: to take marks off all of them would take a starting worker some ms. */
function plain(name: string): string {
  return (BEYOND_ASCII.test(name) ? name.normalize('NFD').replace(MARKS, '') : name).toLowerCase();
}

/** The land of a part or a city, by its words in small letters. */
const LANDS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split('=');
      return names.split(',').map((name) => [plain(name), country] as const);
    }),
);
const FIRST = new Set(Array.from(LANDS.keys(), (name) => name.split(' ')[0]));

/** Words that the longest name has. */
const LONGEST = 4;

/**
 * The land whose part or city begins with a word, by the words in small letters that follow; undefined where none does.
 * @param keyAt the word in small letters so many places on, or undefined where the text or the name ends
 */
export function landOfRegion(keyAt: (on: number) => string | undefined): string | undefined {
  const first = keyAt(0);
  if (first === undefined || !FIRST.has(first)) return undefined;
  let name = first;
  let found = LANDS.get(name);
  for (let on = 1; on < LONGEST; on++) {
    const next = keyAt(on);
    if (next === undefined) break;
    name += ` ${next}`;
    found = LANDS.get(name) ?? found;
  }
  return found;
}
