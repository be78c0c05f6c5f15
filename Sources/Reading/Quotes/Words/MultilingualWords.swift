/// Cue verbs and grammar of languages other than English, by ISO 639-1 code.
let multilingualLists: [String: [(classes: WordClasses, words: String)]] = [
  "de": [
    (
      [.speech, .reporting, .saying],
      """
      sagte sagt sagten sagen erklärte erklärt erklärten meinte meint betonte betont schrieb schreibt
      berichtete berichtet warnte warnt forderte fordert antwortete antwortet fragte fragt
      ergänzte ergänzt bekräftigte bekräftigt kritisierte kritisiert behauptete behauptet versicherte
      versichert kündigte teilte fügte äußerte unterstrich mahnte gestand räumte verkündete
      """
    ),
    (.belief, "glaubt glaubte findet fand hofft hoffte denkt dachte"),
    (.according, "laut gemäß"),
    (.that, "dass daß"),
    (.he, "er"),
    (.she, "sie"),
    (.otherPronoun, "es wir ich ihr man"),
    (.firstPerson, "ich wir"),
    (.determiner, "der die das den dem des ein eine einen einem einer eines sein ihre seine"),
    (.conjunction, "und oder aber sondern"),
    (
      .preposition,
      """
      in im am auf bei mit von vom zu zum zur nach über für gegen aus seit durch um an vor unter
      zwischen ohne während wegen
      """
    ),
    (
      [.auxiliary],
      """
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen
      sollte muss müssen will wollen würde würden habe hätte sei wäre werde
      """
    ),
    (.subordinator, "wenn weil als ob während nachdem bevor obwohl"),
    (.adverb, "auch dann noch schon nur jetzt heute gestern hinzu weiter zudem außerdem jedoch"),
    (.common, "diese dieser dieses viele einige alle mehr nicht kein keine"),
    (
      [.title, .office],
      """
      bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministerpräsident
      außenminister finanzminister innenminister minister ministerin sprecher sprecherin chef chefin
      bürgermeister bürgermeisterin premierminister
      """
    ),
  ],
  "it": [
    (
      [.speech, .reporting, .saying],
      """
      detto dichiarato affermato spiegato aggiunto sottolineato ribadito scritto ricordato precisato
      risposto annunciato osservato commentato concluso sostenuto assicurato ammesso dice disse
      dichiara afferma spiega aggiunge sottolinea ribadisce scrive ricorda precisa risponde annuncia
      osserva commenta conclude sostiene assicura ammette prosegue continua racconta chiede raccontato
      """
    ),
    (.according, "secondo"),
    (.that, "che"),
    (.he, "lui egli"),
    (.she, "lei ella"),
    (.otherPronoun, "io noi loro essi"),
    (.firstPerson, "io noi"),
    (.determiner, "il lo la i gli le un uno una suo sua questo questa quel quella"),
    (.conjunction, "e ed o ma però"),
    (
      .preposition,
      """
      di del della dello dei degli delle a al alla allo ai agli alle da dal dalla in nel nella nei
      con su sul sulla per tra fra
      """
    ),
    (
      [.auxiliary],
      "ha hanno aveva avevano è sono era erano ho abbiamo sarà può possono deve avrebbe"
    ),
    (.subordinator, "se quando mentre perché come dopo prima"),
    (.adverb, "anche poi ancora già oggi ieri inoltre infatti quindi"),
    (
      [.title, .office],
      """
      presidente premier ministro ministra segretario cancelliere cancelliera sindaco sindaca
      governatore direttore portavoce senatore deputato onorevole papa
      """
    ),
  ],
  "fr": [
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
  "es": [
    (
      [.speech, .reporting, .saying],
      """
      dijo dice afirmó aseguró explicó añadió agregó señaló declaró indicó sostuvo manifestó
      subrayó destacó recordó reconoció respondió anunció escribió comentó concluyó insistió advirtió
      preguntó precisó apuntó dicho declarado afirmado explicado añadido señalado asegurado explica
      asegura afirma señala añade sostiene recuerda
      """
    ),
    (.according, "según"),
    (.that, "que"),
    (.he, "él"),
    (.she, "ella"),
    (.otherPronoun, "yo nosotros ellos ellas"),
    (.firstPerson, "yo nosotros"),
    (.determiner, "el la los las un una su sus este esta ese esa"),
    (.conjunction, "y e o pero"),
    (.preposition, "de del a al en con sobre por para entre desde hasta contra sin"),
    ([.auxiliary], "ha han había habían es son era fue fueron está están será puede debe sería"),
    (.subordinator, "si cuando mientras porque como"),
    (.adverb, "también luego ya hoy ayer además"),
    (
      [.title, .office],
      """
      presidente presidenta ministro ministra canciller alcalde alcaldesa senador senadora diputado
      portavoz secretario secretaria director directora
      """
    ),
  ],
  "ru": [
    (
      [.speech, .reporting, .saying],
      """
      сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула
      сообщил сообщила сообщили добавил добавила пояснил пояснила рассказал рассказала ответил
      ответила напомнил напомнила уточнил уточнила говорит считает утверждает уверен уверена
      пишет написал написала спросил спросила признал признала предупредил предупредила объяснил
      объяснила продолжил продолжила
      """
    ),
    (.that, "что"),
    (.he, "он"),
    (.she, "она"),
    (.otherPronoun, "они мы я это оно вы"),
    (.firstPerson, "я мы"),
    (.determiner, "этот эта его её их свой"),
    (.conjunction, "и а но или"),
    (.preposition, "в во на с со к о об от до по за из у при для без через между"),
    ([.auxiliary], "был была были будет будут есть"),
    (.subordinator, "если когда хотя чтобы пока"),
    (.adverb, "также потом затем ещё уже сегодня вчера тогда"),
    (
      [.title, .office],
      """
      президент премьер-министр министр глава председатель директор канцлер посол генерал
      губернатор мэр депутат сенатор секретарь представитель
      """
    ),
  ],
]
