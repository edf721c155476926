/** Bodies that news takes as known: the press, and those that may verify (the United Nations, the Red Cross, rights groups, monitors). */

/** News agencies and outlets whose names do not tell that they are one. */
export const OUTLETS: readonly string[] =
  `CNN|BBC|NBC|CBS|ABC|MSNBC|NPR|PBS|C-SPAN|CNBC|Sky News|ITV|ITN|Channel 4|Reuters|Thomson Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|dpa|EFE|ANSA|TASS|RIA|RIA Novosti|Sputnik|RT|Interfax|Xinhua|CGTN|CCTV|Kyodo|Yonhap|Anadolu|TRT|PTI|ANI|IANS|NDTV|WION|India Today|Republic TV|Republic World|The Hindu|APP|SANA|WAFA|IRNA|ISNA|Fars|Tasnim|Mehr|Press TV|Iran International|Al Jazeera|Al-Jazeera|Aljazeera|Al Arabiya|Al-Arabiya|Al Mayadeen|Al-Manar|Bloomberg|Politico|Axios|Newsweek|Vox|Der Spiegel|Spiegel|Die Welt|Le Monde|Le Figaro|El País|El Pais|La Repubblica|Corriere della Sera|The Guardian|Guardian|The Economist|Economist|The Atlantic|The Independent|The Intercept|The Hill|HuffPost|Deutsche Welle|DW|Euronews|France 24|RFI|Radio Free Europe|RFE/RL|Voice of America|VOA|Fox News|Dawn|Geo|ARY|Haaretz|i24|Ynet|Middle East Eye|The Diplomat|Foreign Policy|Jacobin|Nikkei|Pajhwok|Khaama|TOLO|Tolo|Amaq|Meduza|Suspilne|Ukrinform|Ukrainska Pravda|Le Soir|ZDF|ARD|RAI|NHK|SABC|NTV|Daily Trust|Premium Times`.split(
    '|',
  );

const OUTLET_WORDS = new Set(
  'times post news press tribune herald tv television radio daily journal gazette weekly telegraph express observer chronicle broadcasting newspaper magazine mail mirror inquirer examiner courier bulletin dispatch newswire media'.split(
    ' ',
  ),
);

/** Whether a capitalised name reads as a news outlet's: its last word (or its ending) says so. @param keys the name's words as keys */
export function readsAsOutlet(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? '';
  if (keys.length === 1) return /.(?:news|tv|post|times|radio|press)$/.test(last);
  return (
    /^(?:radio|television|tv)$/.test(keys[0] ?? '') ||
    OUTLET_WORDS.has(last) ||
    (last === 'agency' && keys.includes('news')) ||
    /.(?:news|tv)$/.test(last)
  );
}

/** The United Nations and its organs, the Red Cross, courts, rights groups and monitors; names of the same body on one line. */
export const INDEPENDENTS: readonly (readonly string[])[] = `
United Nations=UN=U.N.
UNAMA=UN Assistance Mission in Afghanistan
UNAMI
UNIFIL
UNICEF=Unicef
UNHCR=UN refugee agency
UNRWA
OCHA=UN Office for the Coordination of Humanitarian Affairs
OHCHR=UN Human Rights Office=UN human rights office
UNESCO=Unesco
UNDP
UNFPA
World Food Programme=World Food Program=WFP
World Health Organization=World Health Organisation=WHO
International Organization for Migration=International Organisation for Migration=IOM
International Atomic Energy Agency=IAEA
UN Security Council=Security Council
UN General Assembly
UN Human Rights Council=Human Rights Council
International Committee of the Red Cross=ICRC=Red Cross
Red Crescent
Magen David Adom
International Criminal Court=ICC
International Court of Justice=ICJ
Amnesty International=Amnesty
Human Rights Watch=HRW
Médecins Sans Frontières=Medecins Sans Frontieres=MSF=Doctors Without Borders
Save the Children
Oxfam
Norwegian Refugee Council=NRC
International Rescue Committee=IRC
Reporters Without Borders=Reporters sans frontières=Reporters Sans Frontières
Committee to Protect Journalists=CPJ
Syrian Observatory for Human Rights=SOHR
B'Tselem
Bellingcat
Airwars
Armed Conflict Location and Event Data Project=ACLED
Forensic Architecture
Centre for Information Resilience=Center for Information Resilience
Afghan Witness
Institute for the Study of War=ISW
International Crisis Group=Crisis Group
SITE Intelligence Group
Organization for Security and Co-operation in Europe=OSCE
Organisation for the Prohibition of Chemical Weapons=OPCW
Transparency International
Iraq Body Count
Physicians for Human Rights
Mercy Corps
World Vision`
  .trim()
  .split('\n')
  .map((line) => line.split('='));
