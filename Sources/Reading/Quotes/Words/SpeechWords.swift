/// The verbs and nouns that say that somebody said something.
let speechLists: [(classes: WordClasses, words: String)] = [
  (
    .speech,
    """
    said say says add added adds state stated states claim claimed claims argue argued argues
    announce announced announces insist insisted insists note noted notes warn warned warns
    explain explained explains acknowledge acknowledged acknowledges admit admitted admits
    assert asserted asserts contend contended contends maintain maintained maintains
    declare declared declares reply replied replies respond responded responds answer answered
    answers ask asked asks continue continued continues write wrote writes written tweet tweeted
    tweets post posted posts remark remarked remarks comment commented comments observe observed
    observes suggest suggested suggests recall recalled recalls concede conceded concedes confirm
    confirmed confirms deny denied denies allege alleged alleges complain complained complains
    joke joked jokes quip quipped quips reiterate reiterated reiterates repeat repeated repeats
    stress stressed stresses emphasize emphasized emphasizes emphasise emphasised emphasises
    exclaim exclaimed exclaims shout shouted shouts yell yelled yells whisper whispered cry cried
    cries conclude concluded concludes predict predicted predicts proclaim proclaimed proclaims
    report reported reports testify testified testifies mention mentioned mentions indicate
    indicated indicates reveal revealed reveals propose proposed proposes recount recounted
    counter countered counters retort retorted snap snapped boast boasted boasts brag bragged
    chant chanted chants murmur murmured mutter muttered muse mused muses opine opined caution
    cautioned cautions lament lamented laments urge urged urges demand demanded demands
    interject interjected gush gushed fume fumed blast blasted
    tell told tells point pointed points
    """
  ),
  (
    [.speech, .addressed],
    """
    tell told tells assure assured assures remind reminded reminds inform informed informs
    advise advised advises ask asked asks warn warned warns urge urged notify notified convince
    convinced persuade persuaded
    """
  ),
  (
    .participle,
    """
    saying adding telling stating claiming arguing announcing insisting noting warning explaining
    acknowledging admitting asserting contending maintaining declaring replying responding
    answering asking continuing writing tweeting remarking commenting observing suggesting
    recalling conceding confirming denying alleging complaining joking reiterating repeating
    stressing emphasizing emphasising exclaiming shouting concluding predicting proclaiming
    reporting testifying indicating boasting chanting promising vowing pledging calling describing
    labeling labelling dubbing accusing urging demanding reminding assuring
    """
  ),
  (
    .reporting,
    """
    said say says saying added adds adding told tell tells telling think thinks thought believe
    believes believed insist insists insisted insisting argue argues argued arguing claims claimed
    claiming feel feels felt
    """
  ),
  (.saying, "said say says saying"),
  ([.participle, .addressed], "telling reminding assuring urging asking warning informing"),
  (
    [.participle, .labelling],
    """
    calling describing labeling labelling dubbing branding accusing dismissing mocking praising
    criticizing criticising denouncing decrying touting hailing attacking referring citing declaring
    deriding expressing voicing blasting slamming condemning portraying characterizing
    """
  ),
  (.participle, "questioning wondering complaining pointing"),
  (
    .belief,
    """
    believe believed believes think thought thinks hope hoped hopes feel felt feels fear feared
    fears know knew knows doubt doubted doubts expect expected expects agree agreed agrees
    understand understood understands realize realized realise realised find found finds show
    showed shows discover discovered discovers worry worried worries imagine imagined estimate
    estimated estimates assume assumed assumes speculate speculated speculates argue conclude
    learn learned decide decided determine determined determines guess guessed
    consider considered considers hint hinted hints imply implied implies charge charged
    charges vow vowed vows pledge pledged pledges promise promised promises swear swore rule ruled
    wonder wondered wonders signal signaled signalled
    """
  ),
  (
    .promise,
    """
    vow vowed vows pledge pledged pledges promise promised promises threaten threatened
    threatens offer offered urge urged urges ask asked asks refuse refused refuses decline
    declined declines agree agreed agrees propose proposed order ordered demand demanded call
    called calls warn warned warns advise advised advises
    """
  ),
  (
    .labelling,
    """
    call called calls describe described describes dub dubbed dubs label labeled labelled labels
    brand branded brands accuse accused accuses portray portrayed portrays characterize
    characterized denounce denounced denounces decry decried dismiss dismissed dismisses criticize
    criticized criticizes criticise criticised praise praised praises mock mocked mocks blast
    blasted blasts slam slammed slams condemn condemned condemns tout touted touts hail hailed
    hails attack attacked attacks refer referred refers cite cited cites declare declared
    deride derided express expressed voice voiced lambasted lambaste ripped rip
    urge urged offer offered pronounce pronounced
    """
  ),
  (
    .nounLike,
    """
    state states claim claims comment comments report reports remark remarks mention mentions
    answer answers note notes post posts tweet tweets joke jokes demand demands charge charges
    charged rule ruled rules vow vows pledge pledges promise promises estimate estimates fear fears
    hope hopes doubt doubts offer offers call calls brand brands label labels attack attacks praise
    praises show shows cry cries boast boasts snap blast blasts chant chants lament laments
    complain guess worries worry cite cast express order answer counter counters cause repeated
    stress stresses reply replies response whisper threat conclude measured known
    point points pointed written determined expected estimated considered
    """
  ),
  (.according, "according"),
  (
    .speechNoun,
    """
    statement claim assertion remark comment argument accusation allegation promise pledge vow
    warning suggestion notion belief view announcement contention declaration insistence charge
    response reply answer message letter email e-mail tweet speech interview report post
    """
  ),
]
