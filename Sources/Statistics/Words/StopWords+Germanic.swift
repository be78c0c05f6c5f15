extension StopWords {
  static let englishText = """
    a an the this that these those such same other another
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
    it its itself we us our ours ourselves they them their theirs themselves one ones oneself
    who whom whose which what where when why how whoever whatever whichever wherever whenever however
    anybody anyone anything everybody everyone everything nobody nothing none somebody someone something
    anywhere everywhere nowhere somewhere there here hence thence thereby therefore therein thus
    all any both each either every few fewer less little lot lots many more most much neither no
    own several some enough only just even also too very quite rather really so as than then
    about above across after against along alongside amid among amongst around at before behind below
    beneath beside besides between beyond by despite down during except for from in inside into like
    near of off on onto out outside over past per since through throughout till to toward towards under
    underneath unlike until up upon via with within without
    and or but nor if because although though unless while whilst whereas whether yet else lest
    am is are was were be been being isn't aren't wasn't weren't ain't
    have has had having haven't hasn't hadn't do does did doing done don't doesn't didn't
    can could may might must shall should will would ought need dare used
    can't cannot couldn't mayn't mightn't mustn't shan't shouldn't won't wouldn't needn't
    i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
    we're we've we'd we'll they're they've they'd they'll that's that'd that'll there's there'd there'll
    here's who's who'd who'll what's what're what'll where's when's why's how's let's
    n't 's 'm 're 've 'd 'll 't s t d ll m re ve ca wo sha
    not never ever always often sometimes already still again almost perhaps maybe now once twice
    away back forth together apart aside ahead instead otherwise nevertheless nonetheless moreover
    furthermore meanwhile anyway indeed well oh ah eh uh um hmm yeah yes okay ok hey
    be's gon na got ta gonna gotta wanna kinda sorta dunno cos cuz 'cause 'em
    mr mrs ms dr sir etc ie eg vs
    get gets got getting gotten go goes going gone went let lets make makes made making
    say says said saying tell tells told put puts come comes came coming
    """

  static let germanText = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
    dieser diese dieses diesen diesem jener jene jenes jenen jenem solcher solche solches solchen
    derselbe dieselbe dasselbe derjenige diejenige dasjenige jeder jede jedes jeden jedem
    ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner
    er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres es
    wir uns unser unsere unseren unserem unserer euch euer eure euren eurem eurer ihnen sich selbst
    man jemand niemand etwas nichts alles alle allem allen aller einige einigen einiger manche mancher
    manchen mehr mehrere viel viele vielen vieler wenig wenige weniger beide beiden andere anderen
    anderer anderes anderem
    wer wen wem wessen was welcher welche welches welchen welchem wo wohin woher wann warum wieso
    weshalb wie womit wodurch wofür worüber woran darauf damit dadurch dafür darüber daran davon dazu
    dabei darum daher danach davor darin daraus dagegen hier da dort hin her
    in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um
    unter von vom vor während wegen zu zum zur zwischen ab außer entlang gegenüber innerhalb außerhalb
    trotz statt anstatt
    und oder aber denn sondern doch weil dass daß wenn als ob obwohl damit bevor nachdem sobald solange
    während falls indem sodass sowie sowohl weder noch entweder
    bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären wärst
    habe hast hat haben habt hatte hattest hatten gehabt hätte hätten
    werde wirst wird werden werdet wurde wurden geworden worden würde würden
    kann kannst können könnt konnte konnten könnte könnten muss musst müssen müsst musste mussten müsste
    darf dürfen durfte dürfte soll sollst sollen sollte sollten will willst wollen wollte wollten
    mag mögen möchte möchten lassen lässt
    nicht nie niemals immer oft schon noch nur auch sehr so zu ganz gar mal eben halt ja nein doch
    jetzt nun dann wieder heute also etwa eigentlich vielleicht natürlich wirklich ziemlich fast kaum
    bereits ebenso sonst trotzdem dennoch jedoch allerdings zwar überhaupt
    """

  static let dutchText = """
    de het een geen deze dit die dat zulke zo'n
    ik me mij mijn mijne je jij jou jouw u uw hij hem zijn z'n zij ze haar het we wij ons onze jullie
    hen hun zich zelf zichzelf elkaar men iemand niemand iets niets alles alle allen elk elke ieder
    iedere iedereen sommige enkele enige veel vele meer meest weinig minder beide ander andere anderen
    wie wat waar wanneer waarom hoe welke welk waarmee waarvan daar hier er daarom daarmee daarvan
    ervan erop ermee daarna daarvoor
    in op aan af bij door met na naar om onder over per sinds te ten ter tegen tot tussen uit van vanaf
    via voor voorbij zonder binnen buiten achter boven beneden naast tijdens volgens wegens ondanks
    en of maar want dus noch als dan omdat doordat zodat terwijl hoewel indien tenzij toen nadat
    voordat totdat
    ben bent is zijn was waren geweest wees heb hebt heeft hebben had hadden gehad
    word wordt worden werd werden geworden zal zult zullen zou zouden kan kunt kunnen kon konden
    moet moeten moest moesten mag mogen mocht wil wilt willen wilde wilden wou doe doet doen deed deden
    gedaan ga gaat gaan ging gingen laat laten
    niet nooit altijd vaak soms al nog maar ook heel erg zeer zo te wel ja nee nu toen dan weer even
    toch misschien eigenlijk gewoon echt natuurlijk bijna alleen samen verder echter immers
    """
}
