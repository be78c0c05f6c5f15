extension Language {
  /// English, which serves where a language is not known.
  public static var english: Language {
    Language(
      "en", "english",
      stemmer: "english",
      stopWords: """
        a an the this that these those such same other another i me my mine myself you your yours
        yourself yourselves he him his himself she her hers herself it its itself we us our ours
        ourselves they them their theirs themselves one ones oneself who whom whose which what
        where when why how whoever whatever whichever wherever whenever however anybody anyone
        anything everybody everyone everything nobody nothing none somebody someone something
        anywhere everywhere nowhere somewhere there here hence thence thereby therefore therein
        thus all any both each either every few fewer less little lot lots many more most much
        neither no own several some enough only just even also too very quite rather really so as
        than then about above across after against along alongside amid among amongst around at
        before behind below beneath beside besides between beyond by despite down during except
        for from in inside into like near of off on onto out outside over past per since through
        throughout till to toward towards under underneath unlike until up upon via with within
        without and or but nor if because although though unless while whilst whereas whether yet
        else lest am is are was were be been being isn't aren't wasn't weren't ain't have has had
        having haven't hasn't hadn't do does did doing done don't doesn't didn't can could may
        might must shall should will would ought need dare used can't cannot couldn't mayn't
        mightn't mustn't shan't shouldn't won't wouldn't needn't i'm i've i'd i'll you're you've
        you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
        they're they've they'd they'll that's that'd that'll there's there'd there'll here's who's
        who'd who'll what's what're what'll where's when's why's how's let's n't 's 'm 're 've 'd
        'll 't s t d ll m re ve ca wo sha not never ever always often sometimes already still
        again almost perhaps maybe now once twice away back forth together apart aside ahead
        instead otherwise nevertheless nonetheless moreover furthermore meanwhile anyway indeed
        well oh ah eh uh um hmm yeah yes okay ok hey be's gon na got ta gonna gotta wanna kinda
        sorta dunno cos cuz 'cause 'em mr mrs ms dr sir etc ie eg vs get gets got getting gotten
        go goes going gone went let lets make makes made making say says said saying tell tells
        told put puts come comes came coming
        """,
      smallWords: "the of and to in that is was it for you with this are have be not they on what",
      abbreviations: Abbreviations(
        always: """
          mr mrs ms dr prof sen rep gov gen col lt capt cmdr maj sgt hon rev st mt ft vs e.g i.e
          cf approx viz fig figs eq sec ch vol pp ed eds ext dir amb supt messrs
          """,
        sometimes: """
          inc ltd corp co bros jr sr etc al dept dist est assn assoc univ u.s u.k u.n a.m p.m d.c
          b.c a.d ph.d govt intl natl esq plc llc
          """,
        beforeNumbers: "no nos p art par"),
      months: """
        january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,
        september sep sept, october oct, november nov, december dec
        """,
      dateLinks: "of st nd rd th the",
      quotationMarks: "“” \"\" ‘’",
      labels: LabelWords(
        askers: """
          question, questions, questioner, interviewer, interviewers, int, reporter, reporters,
          journalist, press, moderator, host, correspondent, audience, audience member, audience
          question
          """,
        answerers: "answer, interviewee, respondent, participant, guest, witness, the witness",
        anonymous: """
          speaker, unknown, unknown speaker, unidentified, unidentified speaker, all, both, group,
          voice, voices, voice over, voiceover, narrator, announcer, operator, crowd, chorus,
          translator, interpreter, man, woman, male, female, male voice, female voice, the court,
          the clerk, clerk, several, multiple speakers
          """,
        letters: [("q", "a"), ("q", "r"), ("i", "r"), ("i", "p"), ("i", "a")]),
      honorifics: """
        mr mrs ms miss dr prof professor sir dame lady lord madam sen rep gov gen col lt maj capt
        sgt adm rev hon amb judge justice father sister brother
        """,
      offices: """
        president minister secretary chair chairman chairwoman senator congressman congresswoman
        representative governor mayor ambassador director commissioner chancellor king queen
        prince princess spokesman spokeswoman spokesperson attorney bishop archbishop cardinal
        pope premier
        """,
      cues: [
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
      ],
      assents: """
        yes no yeah yep nope sure absolutely definitely exactly right correct of okay ok not
        """,
      negations: "not n't no never none nobody nothing neither nor nowhere cannot without hardly",
      hedges: """
        maybe, perhaps, probably, possibly, likely, unlikely, might, may, could, i think, i guess,
        i believe, i suppose, it seems, it appears, sort of, kind of, roughly, approximately, more
        or less, in principle, apparently, to some extent, not sure, as far as i know, i would say
        """,
      pointers: "it this that these those they he she him her them his their its such",
      connectives: """
        and but so because well yeah yes no now then or uh um okay ok also however therefore
        actually indeed plus like
        """,
      copulas: "is are 's means",
      deflections: """
        no comment
        not comment on
        n't comment on
        not going to comment
        not gon na comment
        decline to comment
        not going to speculate
        not gon na speculate
        wo n't speculate
        ca n't speculate
        not speculate on
        not want to speculate
        n't want to speculate
        not going to answer that
        not going to answer this
        not going to answer the question
        not gon na answer that
        wo n't answer that
        ca n't answer that
        can not answer that
        rather not answer
        rather not say
        not going to get into
        not gon na get into
        n't want to get into
        n't want to go into
        not going to go into
        not going to discuss
        not at liberty to
        not in a position to say
        not in a position to comment
        not in a position to answer
        not going to engage in hypotheticals
        not going to answer hypotheticals
        not going to characterize
        not going to prejudge
        not going to preview
        ca n't talk about that
        ca n't speak to that
        not able to speak to that
        refer you to
        refer you back to
        have to ask them
        have to ask him
        have to ask her
        question for them
        better question for
        leave that to others
        n't have anything to add
        n't have anything to announce
        n't have anything for you on that
        n't have anything on that
        n't have any comment
        have no comment
        have nothing to add
        have nothing to announce
        have nothing further
        nothing to say about that
        get back to you on that
        take that question
        take the question
        pass on that one
        plead the fifth
        next question please
        """,
      formulas: """
        welcome to
        welcome back
        good morning
        good afternoon
        good evening
        good night
        ladies and gentlemen
        thank you
        thanks for
        thanks to
        thanks so much
        nice to meet you
        nice to see you
        pleasure to have you
        great to have you
        glad to have you
        happy to be here
        glad to be here
        good to be here
        great to be here
        thank you for joining
        joining us
        joining me
        joined by
        today guest
        our guest
        my name is
        stay tuned
        stay with us
        after the break
        take a break
        short break
        commercial break
        we be right back
        our sponsor
        our sponsors
        today sponsor
        sponsored by
        brought to you by
        this episode
        this podcast
        this show
        this message
        our listeners
        show notes
        promo code
        discount code
        use the code
        use code
        sign up
        free trial
        get started
        learn more
        dot com
        subscribe to
        newsletter
        follow us on
        check it out
        check them out
        head to
        leave a review
        see you next week
        see you next time
        talk to you soon
        bye bye
        goodbye
        have a good day
        have a great day
        can you hear me
        next slide
        next question
        any other questions
        any questions
        let move on
        let get started
        """)
  }
}
