/**
 * Capitals, by which news calls the government that sits there: "Kyiv said", "the defence ministry in Baku". Of the members of the
 * United Nations and the states that news writes of beside them; without those that bear their country's name, and without names
 * that are rather a person's, a coin's or a common word.
 */
const TABLE = `
Kabul=Afghanistan|Tirana=Albania|Algiers=Algeria|Luanda=Angola|Buenos Aires=Argentina|Yerevan=Armenia|Canberra=Australia
Vienna=Austria|Baku=Azerbaijan|Manama=Bahrain|Dhaka=Bangladesh|Minsk=Belarus|Brussels=Belgium|Thimphu=Bhutan|La Paz=Bolivia
Sarajevo=Bosnia|Gaborone=Botswana|Brasilia=Brazil|Sofia=Bulgaria|Ouagadougou=Burkina Faso|Bujumbura=Burundi|Phnom Penh=Cambodia
Yaoundé=Cameroon|Yaounde=Cameroon|Ottawa=Canada|Bangui=Central African Republic|N'Djamena=Chad|Beijing=China|Bogotá=Colombia
Bogota=Colombia|Kinshasa=Congo|Zagreb=Croatia|Havana=Cuba|Nicosia=Cyprus|Prague=Czech Republic|Copenhagen=Denmark|Quito=Ecuador
Cairo=Egypt|San Salvador=El Salvador|Asmara=Eritrea|Tallinn=Estonia|Addis Ababa=Ethiopia|Helsinki=Finland|Paris=France
Libreville=Gabon|Tbilisi=Georgia|Berlin=Germany|Accra=Ghana|Athens=Greece|Conakry=Guinea|Port-au-Prince=Haiti|Tegucigalpa=Honduras
Budapest=Hungary|New Delhi=India|Jakarta=Indonesia|Tehran=Iran|Baghdad=Iraq|Dublin=Ireland|Rome=Italy|Abidjan=Ivory Coast
Tokyo=Japan|Amman=Jordan|Stepanakert=Karabakh|Astana=Kazakhstan|Nairobi=Kenya|Pristina=Kosovo|Bishkek=Kyrgyzstan|Vientiane=Laos|Riga=Latvia|Beirut=Lebanon
Monrovia=Liberia|Tripoli=Libya|Vilnius=Lithuania|Antananarivo=Madagascar|Lilongwe=Malawi|Kuala Lumpur=Malaysia|Bamako=Mali
Nouakchott=Mauritania|Chisinau=Moldova|Ulaanbaatar=Mongolia|Podgorica=Montenegro|Rabat=Morocco|Maputo=Mozambique|Naypyidaw=Myanmar
Windhoek=Namibia|Kathmandu=Nepal|Managua=Nicaragua|Niamey=Niger|Abuja=Nigeria|Pyongyang=North Korea|Skopje=North Macedonia
Oslo=Norway|Muscat=Oman|Islamabad=Pakistan|Ramallah=Palestine|Asunción=Paraguay|Manila=Philippines|Warsaw=Poland|Lisbon=Portugal
Doha=Qatar|Bucharest=Romania|Moscow=Russia|Kigali=Rwanda|Riyadh=Saudi Arabia|Dakar=Senegal|Belgrade=Serbia|Freetown=Sierra Leone
Sukhumi=Abkhazia|Sokhumi=Abkhazia|Tskhinvali=South Ossetia|Tiraspol=Transnistria
Bratislava=Slovakia|Ljubljana=Slovenia|Mogadishu=Somalia|Hargeisa=Somaliland|Pretoria=South Africa|Seoul=South Korea|Juba=South Sudan|Madrid=Spain
Colombo=Sri Lanka|Khartoum=Sudan|Stockholm=Sweden|Bern=Switzerland|Damascus=Syria|Taipei=Taiwan|Dushanbe=Tajikistan|Bangkok=Thailand
Tunis=Tunisia|Ankara=Turkey|Ashgabat=Turkmenistan|Kampala=Uganda|Kyiv=Ukraine|Kiev=Ukraine|Abu Dhabi=United Arab Emirates
London=United Kingdom|Washington=United States|Montevideo=Uruguay|Tashkent=Uzbekistan|Caracas=Venezuela|Hanoi=Vietnam|Sanaa=Yemen
Lusaka=Zambia|Harare=Zimbabwe`;

/** Name of the capital, and its country's common name. */
export const CAPITALS: readonly (readonly [capital: string, country: string])[] = TABLE.trim()
  .split(/[|\n]/)
  .map((pair) => {
    const [capital = '', country = ''] = pair.split('=');
    return [capital, country] as const;
  });

/** Its country's common name by the name of a capital in lower case. */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, string> = new Map(
  CAPITALS.map(([capital, country]) => [capital.toLowerCase(), country]),
);
