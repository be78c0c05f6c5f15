internal import Language

/// Places, peoples and the calendar: capitalised words that are no person.
let placeLists: [(classes: WordClasses, words: String)] = [
  (
    .place,
    """
    afghanistan africa albania algeria america antarctica arabia argentina arizona arkansas
    armenia asia athens atlanta australia austria azerbaijan baghdad baltimore bangladesh beijing
    beirut belarus belgium benghazi berlin bolivia bosnia boston brazil britain brooklyn brussels
    bulgaria cairo california cambodia canada caucasus chechnya chicago chile china cleveland
    colombia colorado congo connecticut crimea croatia cuba cyprus dallas damascus delaware denmark
    denver detroit donbass donetsk dublin ecuador egypt england estonia ethiopia europe finland
    florida france frankfurt geneva georgia germany ghana greece hague havana hawaii houston
    hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel
    istanbul italy japan jerusalem jordan kabul kansas kazakhstan kentucky kenya kiev korea kosovo
    kuwait kyiv kyrgyzstan latvia lebanon libya lithuania london louisiana luxembourg macedonia
    madrid maine malaysia manhattan maryland massachusetts mexico miami michigan milan minnesota
    minsk mississippi missouri moldova mongolia montana montenegro moscow munich nebraska nepal
    netherlands nevada nigeria norway ohio oklahoma oregon orlando oslo pakistan palestine panama
    paris pennsylvania peru philadelphia philippines phoenix poland portugal prague pyongyang qatar
    riyadh romania rome russia rwanda sarajevo scotland seattle seoul serbia siberia singapore
    slovakia slovenia somalia spain stockholm sudan sweden switzerland syria taiwan tajikistan
    tehran tennessee texas tokyo toronto tripoli tunisia turkey turkmenistan uganda ukraine utah
    uzbekistan venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wyoming
    yemen yugoslavia zimbabwe u.s us u.k uk usa ussr york angeles francisco vegas jersey hampshire
    carolina dakota orleans
    """
  ),
  (
    .demonym,
    """
    american americans african africans arab arabs asian asians australian austrian british briton
    britons canadian canadians chinese cuban cubans dutch english european europeans french
    frenchman german germans greek greeks indian indians iranian iranians iraqi iraqis irish
    israeli israelis italian italians japanese jewish jews korean koreans kazakh kazakhs libyan
    libyans mexican mexicans muslim muslims norwegian pakistani palestinian palestinians polish
    portuguese russian russians saudi scottish serbian soviet spanish swedish swiss syrian syrians
    turkish turks turkmen ukrainian ukrainians western eastern northern southern central latino
    latinos hispanic hispanics christian christians catholic catholics democrat democrats
    democratic republican republicans conservative conservatives liberal liberals libertarian labour
    tory tories socialist socialists communist communists evangelical evangelicals
    islamic islamist nazi nazis
    """
  ),
  (
    .calendar,
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    january february march april may june july august september october november december
    jan feb apr jun jul aug sept oct nov dec christmas easter
    today yesterday tomorrow tonight morning afternoon evening night week month year
    """
  ),
]
