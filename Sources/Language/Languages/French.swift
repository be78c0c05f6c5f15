extension Language {
  static var french: Language {
    Language(
      "fr", "french",
      stemmer: "french",
      stopWords: """
        le la les l' un une des du de d' au aux ce cet cette ces tel telle tels telles je j' me m'
        moi tu te t' toi il elle on nous vous ils elles se s' soi lui leur leurs eux y en mon ma
        mes ton ta tes son sa ses notre nos votre vos mien mienne tien tienne sien sienne celui
        celle ceux celles celui-ci celle-ci ceci cela ça c' qui que qu' quoi dont où quel quelle
        quels quelles lequel laquelle lesquels lesquelles auquel duquel quand comment pourquoi
        combien personne rien tout toute tous toutes aucun aucune chaque certain certaine certains
        certaines quelque quelques plusieurs autre autres même mêmes quelqu'un quelqu'une
        quelque-chose chacun chacune à dans en par pour sur sous avec sans chez vers entre depuis
        pendant avant après devant derrière contre jusque jusqu' dès malgré selon parmi hors outre
        envers et ou mais donc or ni car si comme lorsque lorsqu' puisque puisqu' quoique afin
        alors tandis parce suis es est sommes êtes sont étais était étions étiez étaient fus fut
        fûmes furent serai sera serons serez seront serais serait serions seriez seraient soit
        sois soyons soyez soient été étant être ai as a avons avez ont avais avait avions aviez
        avaient eus eut eurent aurai aura aurons aurez auront aurais aurait aurions auriez
        auraient ait aie ayons ayez aient eu ayant avoir fais fait faisons faites font faisait
        faire peux peut pouvons pouvez peuvent pouvait pourrait pouvoir dois doit devons devez
        doivent devait devrait devoir veux veut voulons voulez veulent voulait vouloir va vais vas
        allons allez vont aller faut fallait ne n' pas plus point jamais guère non oui très trop
        peu beaucoup assez aussi autant moins mieux bien mal encore toujours souvent parfois déjà
        ici là voici voilà ainsi alors puis ensuite enfin cependant pourtant toutefois néanmoins
        seulement surtout presque maintenant peut-être donc quand-même
        """,
      smallWords: "le la les et des est que une pour dans nous vous pas qui sur avec ce il du je",
      abbreviations: Abbreviations(
        always: "m mm mme mmes mlle dr pr me st ste p.ex c.-à-d cf env art chap fig vol éd",
        sometimes: "etc av apr j.-c janv févr avr juil sept oct nov déc",
        beforeNumbers: "n no nº p art al"),
      months: """
        janvier janv, février fevrier févr fév, mars, avril avr, mai, juin, juillet juil, août
        aout, septembre sept, octobre oct, novembre nov, décembre decembre déc dec
        """,
      dateLinks: "er le de",
      quotationMarks: "«» “” \"\" ‹›",
      labels: LabelWords(
        askers: """
          question, questions, journaliste, journalistes, intervieweur, intervieweuse, reporter,
          modérateur, modératrice, animateur, animatrice, présentateur, présentatrice, public,
          auditeur, auditrice, presse, correspondant, correspondante
          """,
        answerers: "réponse, interviewé, interviewée, invité, invitée, témoin, enquêté, enquêtée",
        anonymous: """
          voix, voix off, locuteur, locutrice, intervenant, intervenante, inconnu, inconnue, tous,
          interprète, narrateur, homme, femme
          """,
        letters: [("q", "r")]),
      honorifics: """
        m mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames dr pr me maître
        """,
      offices: """
        président présidente premier première ministre chancelier chancelière maire sénateur
        sénatrice député députée porte-parole directeur directrice secrétaire ambassadeur
        ambassadrice roi reine rapporteur
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          dit déclaré expliqué affirmé ajouté indiqué souligné estimé assuré précisé répondu annoncé
          rappelé écrit raconté reconnu confié insisté lancé déclare explique affirme ajoute indique
          souligne estime assure précise répond annonce rappelle raconte reconnaît confie insiste
          poursuit conclut martèle
          """
        ),
        ([.speech, .he], "dit-il explique-t-il ajoute-t-il affirme-t-il poursuit-il déclare-t-il"),
        ([.speech, .she], "dit-elle explique-t-elle ajoute-t-elle affirme-t-elle poursuit-elle"),
        ([.auxiliary, .he], "a-t-il"),
        ([.auxiliary, .she], "a-t-elle"),
        (.according, "selon"),
        (.that, "que qu'il qu’il qu'elle qu’elle"),
        (.he, "il"),
        (.she, "elle"),
        (.otherPronoun, "ils elles on nous je vous"),
        (.firstPerson, "je nous"),
        (.determiner, "le la les un une des son sa ses ce cette ces l' l’"),
        (.conjunction, "et ou mais"),
        (.preposition, "de du des à au aux en dans avec sur sous pour par entre chez contre"),
        ([.auxiliary], "a ont avait avaient est sont était étaient sera peut doit va serait"),
        (.subordinator, "si quand lorsque comme parce puisque"),
        (.adverb, "aussi puis encore déjà hier aujourd'hui aujourd’hui ensuite"),
        (
          [.title, .office],
          """
          président présidente premier ministre chancelier chancelière maire sénateur député porte-parole
          directeur directrice secrétaire
          """
        ),
      ],
      assents: "oui non si absolument exactement effectivement tout bien sûr certainement voilà",
      negations: "ne n' pas plus jamais rien aucun aucune personne ni sans guère nulle",
      hedges: """
        peut-être, probablement, sans doute, possiblement, éventuellement, je crois, je pense, il
        me semble, il semble, apparemment, pourrait, environ, à peu près, plus ou moins, en
        principe, en quelque sorte, à ma connaissance
        """,
      pointers: "il elle ils elles cela ça ce celui-ci celle-ci ceci eux lui",
      connectives: "et mais donc car or ni ou alors puis oui non eh bien aussi cependant pourtant",
      copulas: "est sont signifie c'est",
      deflections: """
        sans commentaire
        pas de commentaire
        aucun commentaire
        ne commenterai pas
        ne commente pas
        ne vous répondrai pas
        ne répondrai pas
        ne peux pas vous répondre
        rien à ajouter
        """,
      formulas: """
        bonjour à tous
        bonsoir à tous
        bienvenue dans
        merci beaucoup
        mesdames et messieurs
        au revoir
        abonnez-vous
        question suivante
        à bientôt
        """,
      elisions: "l d j m t s c n qu jusqu lorsqu puisqu quoiqu",
      enclitics: """
        je tu il elle on nous vous ils elles moi toi le la les lui leur y en ce t-il t-elle t-on
        là ci
        """)
  }
}
