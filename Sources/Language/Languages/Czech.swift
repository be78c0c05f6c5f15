extension Language {
  static var czech: Language {
    Language(
      "cs", "czech",
      stopWords: """
        já mě mně mi mnou ty tebe tě ti tobou on ho jeho jemu mu něm ním ona ji jí její ono my nás
        nám námi vy vás vám vámi oni ony ona je jich jim jimi se sebe si sobě sebou můj moje má mí
        tvůj tvoje náš naše naši váš vaše svůj svoje svého své svých ten ta to ti ty toho té těch
        tomu tím těmi tu tento tato toto tyto takový taková takové sám sama všechno všichni
        všechny všech každý každá každé jiný jiná jiné kdo koho komu co čeho čemu čím jaký jaká
        jaké který která které kteří kterého kterých kde kam odkud kdy proč jak kolik někdo něco
        nikdo nic nějaký nějaká v ve na z ze do od o za pod nad při po pro bez přes mezi před u k
        ke s vedle proti podle i a ale nebo či ani ne jestli jestliže kdyby by že aby protože tedy
        proto ačkoli když tak také též je jsou byl byla bylo byli být budu bude budeme budou jsem
        jsi jsme jste měl měla mít má mám máme mají může mohou lze třeba musí už ještě jen jenom
        dokonce velmi skoro tam tady zde teď nyní tehdy potom zase vždy někdy prostě právě
        samozřejmě no
        """,
      smallWords: "se na že je to v s jsem ale tak jako za do by pro jsou nebo už co a",
      abbreviations: Abbreviations(
        always: """
          p pan dr prof ing mgr mudr judr doc gen plk sv tzv tj např např srov viz ul nám čl odst
          písm obr tab kap
          """,
        sometimes: "atd apod r st tis mil mld kč aj",
        beforeNumbers: "čl č s str odst"),
      hasDottedOrdinals: true,
      months: """
        ledna leden led, února únor úno, března březen bře, dubna duben dub, května květen kvě,
        června červen čvn, července červenec čvc, srpna srpen srp, září zář, října říjen říj,
        listopadu listopad lis, prosince prosinec pro
        """,
      dateLinks: "roku",
      quotationMarks: "„“ »« “” \"\"",
      labels: LabelWords(
        askers: """
          otázka, otázky, dotaz, novinář, novinářka, moderátor, moderátorka, redaktor, redaktorka,
          tazatel, tazatelka, reportér, reportérka, publikum
          """,
        answerers: "odpověď, host, respondent, dotazovaný, dotazovaná, svědek",
        anonymous: "hlas, hlasy, mluvčí, neznámý, neznámá, všichni, tlumočník, muž, žena, vypravěč"),
      honorifics: "pan paní pane slečna dr prof ing mgr",
      offices: """
        prezident prezidentka premiér premiérka ministr ministryně kancléř starosta starostka
        primátor senátor poslanec poslankyně mluvčí ředitel ředitelka předseda předsedkyně
        velvyslanec král královna
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          řekl řekla řekli uvedl uvedla dodal dodala prohlásil prohlásila zdůraznil zdůraznila
          vysvětlil vysvětlila oznámil oznámila napsal napsala odpověděl odpověděla připomněl
          připomněla říká tvrdí myslí poznamenal poznamenala konstatoval konstatovala zeptal
          zeptala
          """
        ),
        (
          .according,
          "podle"
        ),
        (
          .that,
          "že"
        ),
        (
          .he,
          "on"
        ),
        (
          .she,
          "ona"
        ),
        (
          .otherPronoun,
          "oni my já vy to"
        ),
        (
          .firstPerson,
          "já my"
        ),
        (
          .determiner,
          "ten ta to jeho její jejich svůj"
        ),
        (
          .conjunction,
          "a i ale nebo"
        ),
        (
          .preposition,
          "v ve na z ze do od o za pod při po pro bez přes mezi s k"
        ),
        (
          [.auxiliary],
          "je jsou byl byla byli bude budou má mají může"
        ),
        (
          .subordinator,
          "když pokud protože ačkoli aby"
        ),
        (
          .adverb,
          "také pak ještě už dnes včera tehdy"
        ),
        (
          [.title, .office],
          """
          prezident premiér ministr ministryně kancléř starosta poslanec senátor mluvčí ředitel
          předseda
          """
        ),
      ],
      assents: "ano ne jistě přesně samozřejmě určitě jo jasně",
      negations: "ne nikdy nic nikdo nikde bez ani žádný žádná žádné není nejsou",
      hedges: """
        možná, snad, asi, pravděpodobně, nejspíš, zřejmě, zdá se, myslím, domnívám se, přibližně,
        zhruba, víceméně, v zásadě, pokud vím
        """,
      pointers: "to on ona oni ono jeho její jich ten ta ti tento",
      connectives: "a ale tak protože ano ne no nebo také však proto",
      copulas: "je jsou znamená to",
      deflections: """
        bez komentáře
        nebudu komentovat
        nechci komentovat
        to nebudu komentovat
        """,
      formulas: """
        dobrý den
        dobré ráno
        dobrý večer
        děkuji mnohokrát
        vážení diváci
        dámy a pánové
        na shledanou
        další otázka
        """)
  }
}
