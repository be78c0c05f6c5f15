/// Cue verbs and grammar of other languages. Words that English has too are left out.
let multilingualLists: [(classes: WordClasses, words: String)] = []
