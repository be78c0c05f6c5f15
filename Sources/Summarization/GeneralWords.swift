/// Words of general English that texts on any subject use: they may belong to a topic but seldom name
/// one. Needed where too few documents are loaded to tell by how many have a word.
package enum GeneralWords {
  /// Whether each stem is that of a general word.
  package static func mask(_ content: ContentTerms) -> [Bool] {
    content.terms(of: text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let text = """
    ability accept access according account achieve act action active activity actual add added
    address affect agree agreement ahead aim allow allowed alternative amount appear apply
    approach area argue array aspect assume attempt attention attitude available aware background
    base based basic basis become began begin behavior benefit body bring brought build building
    built busy buy capability care carry cause center central chance change changed changes
    character check choice choose chose clear close collective combine comment common compare
    complete completely complex complicated component concept concern concerned concerning
    condition conduct conducting confirm connect connection consequence consider considered
    constructive contact contain content context continue contribute control conversation cost
    countries country create created critical current currently cut date deal decade decide
    decided decision deep degree depend describe desire despite detail determine develop developed
    development difference difficult difficulty direct direction directly discuss discussed
    discussion double doubt draw drive drop due early effect effective effort element emphasis
    encourage ended enjoy ensure enter entire environment equal essential establish evaluate event
    eventually evidence evolve exact examine exchange excited exist existing expand expect
    expectation expense experience explain express extent external extra extreme eye face factor
    fail fair fall familiar fast feature feeling field fifth fight figure fill final finally
    finish fit focus folks follow followed following force foreign form formal format former
    forward foundation frame free friend front full function fundamental future gain gather
    general generally generate goal ground group grow growing growth guide hand handle head heart
    heavy help helped helpful helps hide high higher highest hold home hope host huge human
    identify ill image immediate impact implement implementation imply importance impossible
    impression improve improving include included includes including increase increasingly
    individual influence inform information initial inside instance integrate intend intense
    intention interaction interest interested interesting interests internal international
    introduce invest invite involve involved item join joke key knowledge lack large larger late
    later lead leader leading learn learned learning leave left length lie light limit line link
    list listen live local location longer lose loss lost lower main maintain major majority
    manage manner mark mass material measure measures medium meet meeting member mention mentioned
    message method middle mind miss mistake mix mode modern morning move moved movement moving
    multiple mutual narrow nation national natural nature necessary night normal note noted notice
    object obvious occasion occur offer official open operate opinion opportunity opposite option
    ordinary organization original outside overall overcome page paid pair pass passed past pay
    perfect perform performance period perspective phase physical pick picture piece plan platform
    play player pleased plenty plus popular position positive possible post potential power
    powerful practical practice prefer prepare presence present pressure prevent previous
    primarily prime principle prior priority private process produce product production
    professional program progress project promise proper properly provide public publish pull
    purpose push putting quality quick quickly quote raise range rapid rate reach reached read
    reading ready reality realize receive recent recently recognize record reduce refer reflect
    regard regarding regular relate related relation relations relationship relative release
    relevant rely remain remains remove repeat replace report represent representative request
    require required resolve resource respect respond response responsibility responsible rest
    result results return reveal review rise risk role room round rule run running runs safe save
    scale scene scope seat section seek select send sense separate series serious serve service
    set setting setup shape share shared sharing shift short sign significant similar simple
    single sit site situation size skill slow small society solution solve soon source space speak
    special specific speed spend spent spread stage stand standard state stated statement states
    status stay step steps stick stop straight strategy strength stress strike strong structure
    struggle study style subject success successful successfully suddenly suggest suit support
    supported surprise survey system table tackle target task teach technical tend term theme
    theory title together tool top topic total touch tough track tradition traditional transition
    treat tree trend trip trouble trust truth turn turned type typical understanding unique unit
    update usual usually valid value variety various version view viewpoint visit voice volume
    wait walk warm watch week weekend weight welcome win wish wonder wonderful worked worker
    working worry worth write writing written wrong young
    partner partners company companies additional bear block entire steps wished
    """
}
