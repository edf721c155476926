/**
 * Countries and their demonyms: whose army "the Malian army" is. The members and observers of the United Nations, and what
 * news writes of as states beside them. One a line: name, other names | demonyms.
 */
const TABLE = `
Abkhazia|Abkhaz,Abkhazian
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Andorra|Andorran
Angola|Angolan
Argentina|Argentine,Argentinian
Armenia|Armenian
Australia|Australian
Austria|Austrian
Azerbaijan|Azerbaijani,Azeri
Bahamas|Bahamian
Bahrain|Bahraini
Bangladesh|Bangladeshi
Barbados|Barbadian
Belarus|Belarusian
Belgium|Belgian
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian
Bosnia,Bosnia and Herzegovina|Bosnian
Botswana|Botswanan
Brazil|Brazilian
Brunei|Bruneian
Bulgaria|Bulgarian
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian
Cameroon,Cameroun|Cameroonian
Canada|Canadian
Cape Verde|Cape Verdean
Central African Republic|Central African
Chad|Chadian
Chile|Chilean
China|Chinese
Colombia|Colombian
Comoros|Comorian
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo|Congolese
Costa Rica|Costa Rican
Croatia|Croatian
Cuba|Cuban
Cyprus|Cypriot
Czech Republic,Czechia|Czech
Denmark|Danish
Djibouti|Djiboutian
Dominican Republic|Dominican
East Timor,Timor-Leste|Timorese
Ecuador|Ecuadorian
Egypt|Egyptian
El Salvador|Salvadoran
Equatorial Guinea|Equatoguinean
Eritrea|Eritrean
Estonia|Estonian
Eswatini|Swazi
Ethiopia|Ethiopian
Fiji|Fijian
Finland|Finnish
France|French
Gabon|Gabonese
Gambia|Gambian
Georgia|Georgian
Germany|German
Ghana|Ghanaian
Greece|Greek
Guatemala|Guatemalan
Guinea|Guinean
Guinea-Bissau|Bissau-Guinean
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hungary|Hungarian
Iceland|Icelandic
India|Indian
Indonesia|Indonesian
Iran|Iranian
Iraq|Iraqi
Ireland|Irish
Israel|Israeli
Italy|Italian
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Karabakh,Nagorno-Karabakh,Nagorno Karabakh,Artsakh|Karabakhi
Kazakhstan|Kazakh
Kenya|Kenyan
Kosovo|Kosovan
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Laotian
Latvia|Latvian
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian
Libya|Libyan
Liechtenstein|Liechtensteiner
Lithuania|Lithuanian
Luxembourg|Luxembourgish
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Mali|Malian
Malta|Maltese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Moldova|Moldovan
Mongolia|Mongolian
Montenegro|Montenegrin
Morocco|Moroccan
Mozambique|Mozambican
Myanmar,Burma|Burmese
Namibia|Namibian
Nepal|Nepali,Nepalese
Netherlands|Dutch
New Zealand|New Zealander
Nicaragua|Nicaraguan
Niger|Nigerien
Nigeria|Nigerian
North Korea|North Korean
Northern Cyprus|Turkish Cypriot
North Macedonia,Macedonia|Macedonian
Norway|Norwegian
Oman|Omani
Pakistan|Pakistani
Palestine|Palestinian
Panama|Panamanian
Papua New Guinea|Papuan
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Philippine,Filipino
Poland|Polish
Portugal|Portuguese
Qatar|Qatari
Romania|Romanian
Russia|Russian
Rwanda|Rwandan
Saudi Arabia|Saudi,Saudi Arabian
Senegal|Senegalese
Serbia|Serbian
Seychelles|Seychellois
Sierra Leone|Sierra Leonean
Singapore|Singaporean
Slovakia|Slovak
Slovenia|Slovenian
Somalia|Somali
Somaliland|Somalilander
South Africa|South African
South Korea|South Korean
South Ossetia|South Ossetian
South Sudan|South Sudanese
Spain|Spanish
Sri Lanka|Sri Lankan
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish
Switzerland|Swiss
Syria|Syrian
Taiwan|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai
Togo|Togolese
Transnistria,Transdniestria|Transnistrian
Trinidad and Tobago|Trinidadian
Tunisia|Tunisian
Turkey,Türkiye,Turkiye|Turkish
Turkmenistan|Turkmen
Uganda|Ugandan
Ukraine|Ukrainian
United Arab Emirates,UAE|Emirati
United Kingdom,UK,Britain,Great Britain|British
United States,US,USA,U.S.,United States of America,America|American
Uruguay|Uruguayan
Uzbekistan|Uzbek
Vatican|Vatican
Venezuela|Venezuelan
Vietnam|Vietnamese
Yemen|Yemeni
Zambia|Zambian
Zimbabwe|Zimbabwean`;

interface CountryName {
  words: string;
  /** The country's common name. */
  country: string;
  demonym: boolean;
}

/** Every country's names and demonyms, as written. */
export const COUNTRY_NAMES: readonly CountryName[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [names = '', demonyms = ''] = line.split('|');
    const [country = '', ...others] = names.split(',');
    const plural = (word: string) =>
      word.endsWith('an') || word.endsWith('i') ? [word, `${word}s`] : [word];
    return [
      ...[country, ...others].map((words) => ({ words, country, demonym: false })),
      ...demonyms
        .split(',')
        .flatMap(plural)
        .map((words) => ({ words, country, demonym: true })),
    ];
  });

/** The first that is given of each. */
const DEMONYMS = new Map(
  COUNTRY_NAMES.filter(({ demonym }) => demonym)
    .reverse()
    .map(({ words, country }) => [country, words]),
);

/** What is of a country: "Malian". @param country its common name */
export function demonymOf(country: string): string | undefined {
  return DEMONYMS.get(country);
}

const BY_WORD = new Map(COUNTRY_NAMES.map(({ words, country }) => [words.toLowerCase(), country]));

/** The country that a name or a demonym tells, in any case. @param word one name, "russian" */
export function countryOf(word: string): string | undefined {
  return BY_WORD.get(word.toLowerCase());
}
