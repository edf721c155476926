/** The one state that a group fights, or fought, where there is but one: by the first of its names. */
export const FOUGHT_STATES: ReadonlyMap<string, string> = new Map(
  `Rapid Support Forces=Sudan|M23=Congo|Allied Democratic Forces=Congo|CODECO=Congo|Tigray People's Liberation Front=Ethiopia|Oromo Liberation Army=Ethiopia|Fano=Ethiopia|Ogaden National Liberation Front=Ethiopia|Boko Haram=Nigeria|al-Shabaab=Somalia|Tehreek-e-Taliban Pakistan=Pakistan|Balochistan Liberation Army=Pakistan|Lashkar-e-Taiba=India|Jaish-e-Mohammed=India|Kurdistan Workers' Party=Turkey|Free Syrian Army=Syria|Hayat Tahrir al-Sham=Syria|Revolutionary Armed Forces of Colombia=Colombia|National Liberation Army of Colombia=Colombia|Shining Path=Peru|Abu Sayyaf=Philippines|New People's Army=Philippines|Moro Islamic Liberation Front=Philippines|Liberation Tigers of Tamil Eelam=Sri Lanka|Arakan Army=Myanmar|Kachin Independence Army=Myanmar|Karen National Liberation Army=Myanmar|Karen National Union=Myanmar|Ta'ang National Liberation Army=Myanmar|Myanmar National Democratic Alliance Army=Myanmar|People's Defence Force=Myanmar|Sudan Liberation Movement=Sudan|Justice and Equality Movement=Sudan|Sudan People's Liberation Movement-North=Sudan|Coalition of Patriots for Change=Central African Republic|Séléka=Central African Republic|Anti-balaka=Central African Republic|Renamo=Mozambique|Houthis=Yemen`
    .split('|')
    .map((entry) => entry.split('=') as [string, string]),
);

/**
 * Armed groups that news takes as known, with their other names on one line: those of the wars that international news has
 * covered since 2000. Letters that stand for others too are theirs only where the text names their country: "RSF@Sudan". A dossier's own names win over these.
 */
export const ARMED_GROUPS: readonly (readonly string[])[] = `
Hamas=Izz ad-Din al-Qassam Brigades=Izz al-Din al-Qassam Brigades=Ezzedine al-Qassam Brigades=al-Qassam Brigades=Al-Qassam Brigades=Qassam Brigades
Hezbollah=Hizbollah=Hizbullah=Hezbullah
Palestinian Islamic Jihad=Islamic Jihad=Al-Quds Brigades=al-Quds Brigades=Saraya al-Quds
Al-Aqsa Martyrs' Brigades=Al-Aqsa Martyrs’ Brigades=Al-Aqsa Martyrs Brigades=al-Aqsa Martyrs Brigades
Islamic State=Islamic State group=ISIS=ISIL=Daesh
Islamic State Khorasan Province=ISKP=ISIS-K
al-Qaeda=Al-Qaeda=al Qaeda=Al Qaeda=al-Qaida=Al-Qaida
al-Shabaab=Al-Shabaab=al Shabaab=Al Shabaab=al-Shabab=Al-Shabab=al Shabab=Al Shabab=Shebab
Boko Haram
Islamic State West Africa Province=ISWAP
Houthis=Houthi=Huthis=Huthi=Ansar Allah=Ansarallah
Taliban=Taleban
Tehreek-e-Taliban Pakistan=TTP=Pakistani Taliban
Haqqani network=Haqqani Network
Lashkar-e-Taiba
Jaish-e-Mohammed
Kurdistan Workers' Party=Kurdistan Workers’ Party=PKK
Syrian Democratic Forces=SDF@Syria
People's Protection Units=People’s Protection Units=YPG
Hayat Tahrir al-Sham=HTS
Free Syrian Army
Rapid Support Forces=RSF@Sudan
M23=March 23 Movement
Allied Democratic Forces=ADF@Congo
Lord's Resistance Army=Lord’s Resistance Army
Tigray People's Liberation Front=Tigray People’s Liberation Front=TPLF
Wagner=Wagner Group=Wagner group
Revolutionary Armed Forces of Colombia=FARC
National Liberation Army of Colombia=ELN
Shining Path
Abu Sayyaf
Liberation Tigers of Tamil Eelam=Tamil Tigers=LTTE
Irish Republican Army=IRA
Arakan Army
Fatah al-Islam
Séléka=Seleka
Anti-balaka
Ansar Dine
Jama'at Nusrat al-Islam wal-Muslimin=Jama’at Nusrat al-Islam wal-Muslimin=JNIM
Islamic State in the Greater Sahara=ISGS
al-Qaeda in the Arabian Peninsula=Al-Qaeda in the Arabian Peninsula=AQAP
al-Qaeda in the Islamic Maghreb=Al-Qaeda in the Islamic Maghreb=AQIM
Nusra Front=al-Nusra Front=Jabhat al-Nusra
Ahrar al-Sham
Syrian National Army
Kataib Hezbollah=Kata'ib Hezbollah=Kataeb Hezbollah
Asaib Ahl al-Haq=Asa'ib Ahl al-Haq
Badr Organisation=Badr Organization
Fano
Oromo Liberation Army=OLA@Ethiopia
Ogaden National Liberation Front=ONLF
Sudan Liberation Movement=Sudan Liberation Army
Justice and Equality Movement=JEM@Sudan
Sudan People's Liberation Movement-North=SPLM-N
Democratic Forces for the Liberation of Rwanda=FDLR
CODECO
Coalition of Patriots for Change=CPC@Central African Republic
Renamo
Azawad Liberation Front=Liberation Front of Azawad=FLA@Mali
Sudan People's Liberation Movement-in-Opposition=Sudan People’s Liberation Movement-in-Opposition=SPLM-IO=SPLA-IO
Viv Ansanm
Dawlah Islamiya
Bangsamoro Islamic Freedom Fighters=BIFF
Karenni Nationalities Defence Force=Karenni Nationalities Defense Force=KNDF
Baloch Liberation Front=Balochistan Liberation Front=BLF@Pakistan
Segunda Marquetalia
Clan del Golfo=Gulf Clan
Ansaru
Lakurawa
Kurdistan Communities Union=KCK
Kachin Independence Army=KIA@Myanmar
Karen National Liberation Army=KNLA@Myanmar
Karen National Union=KNU@Myanmar
Ta'ang National Liberation Army=Ta’ang National Liberation Army=TNLA
Myanmar National Democratic Alliance Army=MNDAA
Three Brotherhood Alliance=Brotherhood Alliance
Chinland Defence Force=Chinland Defense Force=CDF@Myanmar
Karenni Army
Shan State Army
People's Defence Force=People’s Defence Force=People's Defense Force=People’s Defense Force=People's Defence Forces=People’s Defence Forces=People's Defense Forces=People’s Defense Forces=PDF@Myanmar=PDFs@Myanmar
Moro Islamic Liberation Front=MILF
Moro National Liberation Front=MNLF
New People's Army=New People’s Army=NPA@Philippines
Polisario Front=Polisario
Balochistan Liberation Army=Baloch Liberation Army=BLA@Pakistan
Popular Front for the Liberation of Palestine=PFLP
Kosovo Liberation Army
Southern Transitional Council
Jemaah Islamiyah
Popular Mobilization Forces=Popular Mobilisation Forces=PMF@Iraq
Libyan National Army=LNA@Libya
National Movement for the Liberation of Azawad=MNLA
Donetsk People's Republic=Donetsk People’s Republic
Luhansk People's Republic=Luhansk People’s Republic
Hizbul Mujahideen
Communist Party of the Philippines=CPP@Philippines
United Liberation Front of Assam=ULFA
Jaish al-Adl=Jaish ul-Adl
Party of Free Life of Kurdistan=PJAK
Asayish
West Papua National Liberation Army=TPNPB
National Congress for the Defence of the People=National Congress for the Defense of the People=National Congress for the People's Defence=National Congress for the People's Defense=CNDP
Mai-Mai=Mayi-Mayi
Janjaweed
Ansarul Islam
Ansar al-Sharia
Ambazonia Defence Forces=Ambazonia Defense Forces
Ambazonia Restoration Forces
National Liberation Forces of Burundi=FNL@Burundi
Islamic Movement of Uzbekistan=IMU@Uzbekistan
Communist Party of India (Maoist)
Jamaat-ul-Ahrar
United Wa State Army
Turkistan Islamic Party
Arakan Rohingya Salvation Army=ARSA@Myanmar
Bangsamoro Islamic Freedom Fighters
Dawlah Islamiya
Maute group
Ansaru
Lakurawa`
  .trim()
  .split('\n')
  .map((line) => line.split('='));
