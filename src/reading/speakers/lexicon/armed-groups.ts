/**
 * Armed groups that news takes as known, with their other names on one line: those of the wars that international news has
 * covered since 2000. A dossier's own names win over these.
 */
export const ARMED_GROUPS: readonly (readonly string[])[] = `
Hamas=Izz ad-Din al-Qassam Brigades=al-Qassam Brigades
Hezbollah=Hizbollah=Hizbullah=Hezbullah
Palestinian Islamic Jihad=Islamic Jihad
Islamic State=Islamic State group=ISIS=ISIL=Daesh
Islamic State Khorasan Province=ISKP=ISIS-K
al-Qaeda=Al-Qaeda=al Qaeda=Al Qaeda=al-Qaida=Al-Qaida
al-Shabaab=Al-Shabaab=al Shabaab=Al Shabaab
Boko Haram
Islamic State West Africa Province=ISWAP
Houthis=Houthi=Ansar Allah
Taliban=Taleban
Tehreek-e-Taliban Pakistan=TTP=Pakistani Taliban
Haqqani network=Haqqani Network
Lashkar-e-Taiba
Jaish-e-Mohammed
Kurdistan Workers' Party=Kurdistan Workers’ Party=PKK
Syrian Democratic Forces
People's Protection Units=People’s Protection Units=YPG
Hayat Tahrir al-Sham=HTS
Free Syrian Army
Rapid Support Forces
M23=March 23 Movement
Allied Democratic Forces
Lord's Resistance Army=Lord’s Resistance Army
Tigray People's Liberation Front=Tigray People’s Liberation Front=TPLF
Wagner=Wagner Group=Wagner group
Revolutionary Armed Forces of Colombia=FARC
National Liberation Army of Colombia=ELN
Shining Path
Abu Sayyaf
Liberation Tigers of Tamil Eelam=Tamil Tigers
Irish Republican Army=IRA
Arakan Army
Fatah al-Islam
Séléka=Seleka
Anti-balaka
Ansar Dine
Jemaah Islamiyah`
  .trim()
  .split('\n')
  .map((line) => line.split('='));
