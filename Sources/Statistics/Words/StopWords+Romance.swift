extension StopWords {
  static let frenchText = """
    le la les l' un une des du de d' au aux ce cet cette ces tel telle tels telles
    je j' me m' moi tu te t' toi il elle on nous vous ils elles se s' soi lui leur leurs eux y en
    mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne tien tienne sien sienne
    celui celle ceux celles celui-ci celle-ci ceci cela ça c' qui que qu' quoi dont où quel quelle quels
    quelles lequel laquelle lesquels lesquelles auquel duquel quand comment pourquoi combien
    personne rien tout toute tous toutes aucun aucune chaque certain certaine certains certaines
    quelque quelques plusieurs autre autres même mêmes quelqu'un quelqu'une quelque-chose chacun chacune
    à dans en par pour sur sous avec sans chez vers entre depuis pendant avant après devant derrière
    contre jusque jusqu' dès malgré selon parmi hors outre envers
    et ou mais donc or ni car si comme lorsque lorsqu' puisque puisqu' quoique afin alors tandis parce
    suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai sera serons
    serez seront serais serait serions seriez seraient soit sois soyons soyez soient été étant être
    ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai aura aurons aurez auront
    aurais aurait aurions auriez auraient ait aie ayons ayez aient eu ayant avoir
    fais fait faisons faites font faisait faire peux peut pouvons pouvez peuvent pouvait pourrait pouvoir
    dois doit devons devez doivent devait devrait devoir veux veut voulons voulez veulent voulait vouloir
    va vais vas allons allez vont aller faut fallait
    ne n' pas plus point jamais guère non oui très trop peu beaucoup assez aussi autant moins mieux bien
    mal encore toujours souvent parfois déjà ici là voici voilà ainsi alors puis ensuite enfin cependant
    pourtant toutefois néanmoins seulement surtout presque maintenant peut-être donc quand-même
    """

  static let spanishText = """
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella
    aquellos aquellas esto eso aquello tal tales
    yo me mí mi mis conmigo tú te ti tu tus contigo usted ustedes él ella ello ellos ellas le les se sí
    consigo su sus nos nosotros nosotras nuestro nuestra nuestros nuestras os vosotros vosotras vuestro
    vuestra mío mía tuyo tuya suyo suya suyos suyas
    que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya donde dónde cuando cuándo como
    cómo cuanto cuánto cuántos adónde
    alguien algo nadie nada todo toda todos todas alguno alguna algún algunos algunas ninguno ninguna
    ningún cada cualquier cualquiera mucho mucha muchos muchas poco poca pocos pocas más menos otro otra
    otros otras mismo misma mismos mismas varios varias ambos ambas tanto tanta tantos tantas
    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
    y e o u pero sino ni porque pues si aunque mientras así entonces
    soy eres es somos sois son era eras éramos eran fui fue fuimos fueron seré será seremos serán sería
    serían sea sean siendo sido ser estoy estás está estamos están estaba estaban estuvo estuvieron estar
    estado he has ha hemos habéis han había habían hubo habrá habría haya hayan haber habido hay
    tengo tienes tiene tenemos tienen tenía tenían tuvo tener hago hace hacen hacemos hacía hizo hacer
    puedo puedes puede podemos pueden podía podría poder debe deben debía debería quiero quiere quieren
    voy vas va vamos van iba iban ir
    no nunca jamás sí también tampoco muy tan ya aún todavía siempre aquí ahí allí allá ahora luego
    después antes bien mal casi sólo solo apenas quizá quizás además incluso bueno pues
    """

  static let italianText = """
    il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle
    all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui
    sugli sulle sull' col questo questa questi queste quest' quello quella quelli quelle quell' quel quei
    io mi me tu ti te lui lei egli ella esso essa noi ci ce voi vi ve loro essi si sé ne mio mia miei mie
    tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
    che chi cui quale quali cosa cos' dove quando come perché quanto quanta quanti quante
    qualcuno qualcosa nessuno nessuna niente nulla tutto tutta tutti tutte ogni ognuno alcuni alcune
    qualche molto molta molti molte poco poca pochi poche più meno altro altra altri altre stesso stessa
    stessi stesse tanto tanta tanti tante entrambi ciascuno
    a ad di d' da in con su per tra fra senza verso sotto sopra dentro fuori durante contro presso dopo
    prima fino oltre secondo
    e ed o od ma però anche se perché poiché mentre sebbene benché quindi dunque allora né cioè
    sono sei è siamo siete era ero erano eravamo fu furono sarà saranno sarebbe sarebbero sia siano
    essere stato stata stati state ho hai ha abbiamo avete hanno aveva avevo avevano avrà avrebbe abbia
    abbiano avere avuto faccio fa fanno facciamo faceva fare fatto posso può possiamo possono poteva
    potrebbe potere devo deve dobbiamo devono doveva dovrebbe voglio vuole vogliono voleva vorrebbe
    vado va vai vanno andare c'è
    non mai sempre già ancora molto troppo così tanto bene male qui qua lì là ora adesso poi ecco solo
    soltanto quasi forse proprio sì no infatti invece inoltre comunque
    """

  static let portugueseText = """
    o a os as um uma uns umas ao aos à às do da dos das no na nos nas pelo pela pelos pelas num numa dum
    duma este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo
    deste desta desse dessa daquele neste nesta nesse nessa naquele
    eu me mim comigo tu te ti você vocês ele ela eles elas lhe lhes se si consigo nós nos conosco vós
    meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas dele dela deles
    delas
    que quê quem qual quais cujo cuja onde quando como porque porquê quanto quanta quantos quantas
    alguém algo ninguém nada tudo todo toda todos todas algum alguma alguns algumas nenhum nenhuma cada
    qualquer muito muita muitos muitas pouco pouca poucos poucas mais menos outro outra outros outras
    mesmo mesma mesmos mesmas vários várias ambos tanto tanta tantos tantas
    ante após até com contra de desde em entre para pra perante por sem sob sobre durante segundo
    e ou mas porém nem pois se embora enquanto então assim portanto
    sou és é somos são era eram éramos fui foi fomos foram será serão seria seriam seja sejam sendo sido
    ser estou está estamos estão estava estavam esteve estar estado tenho tem temos têm tinha tinham teve
    ter tido hei há havia houve haver faço faz fazem fazemos fazia fez fazer posso pode podemos podem
    podia poderia poder deve devem devia deveria quero quer querem vou vai vamos vão ia ir
    não nunca jamais sim também muito tão já ainda sempre aqui aí ali lá agora depois antes bem mal
    quase só apenas talvez além aliás
    """
}
