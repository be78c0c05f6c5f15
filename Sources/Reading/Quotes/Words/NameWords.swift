internal import Language

/// Titles, offices, given names and other words by which names of people are known.
let nameLists: [(classes: WordClasses, words: String)] = [
  (.mister, "mr mister sir lord king prince herr signor monsieur señor senor"),
  (.missus, "mrs ms miss madam madame lady dame queen princess frau signora mme mlle señora"),
  (
    .title,
    """
    dr doctor sen senator rep representative gov governor gen general col colonel lt lieutenant
    sgt sergeant capt captain cmdr commander adm admiral maj major rev reverend hon honorable prof
    professor pope father bishop archbishop cardinal rabbi imam sheikh judge justice president
    chancellor minister secretary ambassador mayor sheriff congressman congresswoman chief
    chairman chairwoman chair director speaker detective officer inspector
    deputy vice coach prime attorney premier emperor ayatollah brig brigadier marshal pastor
    """
  ),
  (
    .office,
    """
    president minister chancellor premier secretary governor senator mayor king queen pope
    ambassador speaker chairman chairwoman chair director chief judge justice sheriff general
    candidate nominee leader congressman congresswoman representative commissioner
    spokesman spokeswoman spokesperson professor coach manager executive ceo founder president-elect
    """
  ),
  (
    .personNoun,
    """
    spokesman spokeswoman spokesperson analyst economist lawyer attorney professor director
    scientist researcher official expert adviser advisor strategist aide activist author writer
    journalist reporter editor teacher student doctor officer businessman businesswoman owner
    resident voter man woman mother father wife husband brother sister son daughter friend
    candidate nominee leader senator congressman lawmaker politician diplomat historian consultant
    manager executive founder commissioner governor mayor president minister secretary chairman
    chairwoman chair chief head member representative veteran farmer worker actor actress
    singer coach player pollster donor organizer columnist commentator host anchor correspondent
    judge justice detective prosecutor witness neighbor critic supporter rival opponent billionaire
    mogul tycoon investor trader activists
    """
  ),
  (.nameSuffix, "jr sr ii iii iv"),
  (
    .particle,
    "de da di del della der den van von vander bin ibn ben al el la le du dos das ter ten"
  ),
  (
    .maleName,
    """
    aaron abdul abraham adam adrian ahmed al alan albert alejandro alessandro alex alexander
    alexei alexey alfred ali allen andre andrea andrei andrew andrey andy angelo anthony antonio
    ari arnold arthur asher ashton austin barack barry bart ben benjamin benny bernard bernie bill
    billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan byron calvin
    carl carlos chad charles charlie chris christian christopher chuck clarence clark claude clay
    clint cody colin corey craig curtis cyrus dale dan daniel danny dario darrell darren dave david
    dean dennis derek dick diego dimitri dmitri dmitry dominic don donald doug douglas drew dustin
    dwight earl ed eddie edgar eduardo edward edwin eli elijah elliott emanuel emmanuel enrico eric
    erik ernest ethan eugene evan felix fernando francesco francis francisco franco frank frans
    fred frederick gabriel garrett gary gavin gene geoffrey george gerald gerard gerhard giovanni
    giuseppe glenn gordon grant greg gregory guido guy hank hans harold harry hassan heinrich
    helmut henry herbert herman hosni howard hugh hussein ian igor isaac ivan jack jackson jacob
    jacques jake jamal james jared jason jay jeb jean jeff jeffrey jens jeremy jerome jerry jesse
    jim jimmy jin joachim joe joel johannes john johnny jon jonathan jordan jorge jose josé joseph
    josh joshua juan jürgen justin karl keith ken kenneth kevin kim kirk klaus kofi konstantin kurt
    kyle larry lars laurent lawrence lee len leo leon leonard lester lewis lindsey lloyd lou louis
    luca lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark markus
    marshall martin marvin mateo matt matteo matthew maurice max michael michel miguel mike mikhail
    milo mitch mitt mohamed mohammad mohammed moses muhammad nathan ned neil newt nicholas nick
    nicolas nicola nigel noah norman olaf oleg oliver omar oscar otto owen pablo paolo pat patrick
    paul pavel pedro pete peter phil philip philippe phillip pierre pietro rafael ralph ramon rand
    randall randy raul ray raymond reince reinhard reuben rex ricardo richard rick rob robert
    roberto robin rod rodney roger roland roman ron ronald ross roy rudolf rudolph rudy rupert
    russell ryan salvatore sam samuel scott sean sebastian serge sergei sergey sergio seth shane
    shaun sheldon shimon silvio simon spencer stan stanley stefan stefano stephen sterling steve
    steven stuart ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis
    trent trevor tyler valery vernon victor viktor vince vincent vitaly vladimir wallace walter
    warren wayne wesley wilhelm will willem william willie wolfgang xi yuri yusuf zach zachary
    """
  ),
  (
    .femaleName,
    """
    abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alyssa
    amanda amber amelia amy ana andrea angela angelina angie anita ann anna anne annette annie
    antonia april ariana ashley audrey ayesha barbara beatrice becky belinda bernadette beth betsy
    betty beverly bonnie brenda bridget brittany camille candace carla carly carmen carol carole
    caroline carolyn carrie cassandra catherine cathy cecilia chantal charlene charlotte chelsea
    cheryl christina christine cindy claire clara claudia colleen connie constance courtney crystal
    cynthia daisy dana danielle deborah debbie debra delia denise diana diane dolores donna doris
    dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erin esther
    ethel eva evelyn fatima federica fiona florence frances francesca gabriela gabriella gail
    genevieve georgia gertrude gina giorgia giulia gladys glenda gloria grace greta gwen hannah
    harriet hazel heather heidi helen helena hillary hilary holly hope huma ida ilaria inga ingrid
    irene iris isabel isabella ivanka ivy jacqueline jamie jan jane janet janice jasmine jean
    jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce
    juanita judith judy julia julie june justine kamala karen karin karina kate katherine kathleen
    kathryn kathy katie katrina kay kayla kellyanne kelly kendra kerry kim kimberly kirsten kristen
    kristin kristina larissa laura lauren laurie leah leslie lillian linda lisa liz liza lois
    loretta lori lorraine louise lucia lucille lucy lydia lynn madeleine madeline maggie marcia
    margaret margarita maria marian marianne marie marilyn marina marion marissa marjorie marlene
    marsha martha mary maureen maxine megan meghan melania melanie melissa melody mercedes meredith
    michelle mila mildred miranda miriam molly monica monika muriel nadia nancy naomi natalia
    natalie natasha nicole nikki nina nora norma olga olivia pamela patricia patty paula pauline
    peggy penny phyllis polly priscilla rachel ramona rebecca regina renee rhonda rita roberta
    robyn rosa rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena shannon
    sharon sheila shelley sherri sheryl shirley silvia simone sofia sonia sophia sophie stacey
    stacy stella stephanie sue susan susanna susie suzanne svetlana sylvia tamara tammy tania tanya
    tara tatiana teresa theresa therese tiffany tina tracy ursula valentina valerie vanessa vera
    veronica vicky victoria viola virginia vivian wanda wendy whitney winifred yolanda yvette yvonne
    """
  ),
  (
    .organisation,
    """
    university institute institution college school party committee council inc corp corporation
    company department ministry house senate congress court news times post journal tribune herald
    group bank association center centre campaign foundation union agency commission office army
    police parliament network society board bureau administration service services federation
    league fund trust press hospital church airlines alliance coalition conference convention
    caucus club organization organisation authority project program act law street avenue road
    tower street hall square county city district state states island islands river lake mountain
    valley bay airport park stadium theater theatre museum gazette telegraph guardian magazine
    review report show poll survey amendment treaty agreement plan doctrine revolution war games
    tv radio media television broadcasting llc plc gmbh ltd studio studios records
    fox cnn nbc abc cbs msnbc npr bbc reuters nato un eu fbi cia nsa irs epa fda doj gop dnc rnc
    politico breitbart facebook twitter google amazon apple microsoft youtube instagram medicare
    medicaid obamacare kremlin pentagon congressional supreme caucus
    """
  ),
]
