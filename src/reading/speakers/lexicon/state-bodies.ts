/** Bodies of states that news names without the state: the armies' media offices and letters, seats of government. Names of one body = its country. */
const TABLE = `
Inter-Services Public Relations,Inter Services Public Relations,ISPR=Pakistan|Frontier Corps=Pakistan|Rashtriya Rifles=India|Assam Rifles=India|Central Reserve Police Force,CRPF=India|Border Security Force,BSF=India
Israel Defense Forces,Israel Defence Forces,IDF=Israel|Shin Bet=Israel|COGAT=Israel
Kremlin=Russia|FSB=Russia|Rosgvardia=Russia|SBU=Ukraine|HUR=Ukraine|GUR=Ukraine|Armed Forces of Ukraine,Ukrainian Armed Forces=Ukraine
Pentagon=United States|White House=United States|State Department=United States|US Central Command,U.S. Central Command,CENTCOM=United States|US Africa Command,U.S. Africa Command,AFRICOM,Africom=United States
Downing Street=United Kingdom|Bundeswehr=Germany|Tatmadaw=Myanmar|FARDC=Congo|ENDF=Ethiopia|UPDF=Uganda|Kenya Defence Forces,KDF=Kenya|SANDF=South Africa|FACA=Central African Republic|FAMa=Mali|SSPDF=South Sudan
Armed Forces of the Philippines,Philippine Army=Philippines|Philippine National Police=Philippines`;

export const STATE_BODIES: readonly (readonly [names: readonly string[], country: string])[] = TABLE.trim()
  .split(/[|\n]/)
  .map((line) => {
    const [names = '', country = ''] = line.split('=');
    return [names.split(','), country] as const;
  });
