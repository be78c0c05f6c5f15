/// The words of English grammar that bound noun phrases and clauses.
let grammarLists: [(classes: WordClasses, words: String)] = [
  (
    .preposition,
    """
    about above across after against along amid among around as at before behind below beneath
    beside besides between beyond by concerning despite down during except for from in inside into
    like near of off on onto out outside over past per regarding since through throughout till to
    toward towards under until unto up upon via with within without alongside
    """
  ),
  (
    .auxiliary,
    """
    is are was were be been being am has have had having do does did will would shall should can
    could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't
    didn't won't wouldn't can't cannot couldn't shouldn't
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t
    couldn’t shouldn’t
    """
  ),
  (.being, "is are was were be been being isn't wasn't weren't isn’t wasn’t weren’t"),
  (.negation, "not never n't no"),
  (
    .adverb,
    """
    also then later again still often once now just even only already always sometimes earlier
    first recently simply merely further thus therefore though however instead meanwhile soon
    ever yesterday today tomorrow tonight previously subsequently eventually finally initially
    afterward afterwards back rather quite perhaps maybe moreover furthermore nevertheless
    nonetheless indeed elsewhere otherwise there here too last next
    """
  ),
  (
    .determiner,
    """
    the a an this these those his her its their my your our some any each every no both all
    another several many most few either neither such other one two three four five six seven
    eight nine ten hundreds dozens thousands more
    """
  ),
  (.conjunction, "and or but nor yet so plus"),
  (
    .subordinator,
    """
    if when while because although though unless until since after before as where whether how why
    what once whenever wherever whereas
    """
  ),
  (.relative, "who which whom whose"),
  (.that, "that"),
  (.he, "he he's he’s he'd he’d he'll he’ll"),
  (.she, "she she's she’s she'd she’d she'll she’ll"),
  (
    .otherPronoun,
    """
    it they we i you it's it’s they're they’re we're we’re i'm i’m you're you’re they've they’ve
    we've we’ve i've i’ve they'd they’d we'd we’d they'll they’ll we'll we’ll i'd i’d i'll i’ll
    that's that’s there's there’s everyone everybody someone somebody nobody anyone anybody
    """
  ),
  (.firstPerson, "i we me us i'm i’m we're we’re i've i’ve we've we’ve i'd i’d we'd we’d"),
  (.reflexive, "himself herself themselves itself"),
  (.objectPronoun, "him her them me us himself herself themselves itself"),
  (
    .common,
    """
    yes let please well oh ah ok okay wow thanks thank dear hello hi hey much less least same own many more most such very really
    actually clearly certainly obviously frankly honestly unfortunately fortunately hopefully
    apparently presumably reportedly critics supporters officials experts analysts people voters
    police authorities democrats republicans everyone nobody nothing something everything asked
    speaking given following including based
    things men women children students workers families news video photo image read watch see
    half majority minority others percent sources source family rally ally assembly supply bully reply monopoly anomaly
    click here follow share update updated editor editor's correction reporting written by
    """
  ),
  (
    .abbreviation,
    """
    mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj pvt rev hon prof st
    jr sr inc corp co ltd vs jan feb mar apr jun jul aug sept sep oct nov dec no nos vol pp fig
    ave blvd dept est approx ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn
    miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa tenn tex va vt wash wis wyo u.s u.k
    e.g i.e a.m p.m ph.d d.c messrs supt atty asst det insp pres sec sig dott avv hr fr mme mlle
    """
  ),
]
