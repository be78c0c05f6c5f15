import Testing

@testable import Corpus

/// Expected tokens are those of the conventions of the English UD treebanks, written by hand.
@Suite struct TokenizerTests {
  @Test(arguments: [
    ("I don't know.", "I do n't know ."),
    ("It’s John's dog, isn’t it?", "It ’s John 's dog , is n’t it ?"),
    ("We cannot go; they're gonna stay.", "We can not go ; they 're gon na stay ."),
    ("I'd've said it'll do", "I 'd 've said it 'll do"),
    ("The students' union", "The students ' union"),
    ("O'Neill met D'Angelo", "O'Neill met D'Angelo"),
    ("a well-known non-profit re-entry", "a well - known non-profit re-entry"),
    ("the U.S. economy grew 3.5% to $1,200.50.", "the U.S. economy grew 3.5 % to $ 1,200.50 ."),
    (
      "Mr. Smith vs. Dr. J. R. Doe Jr. at 4:30 p.m.", "Mr. Smith vs. Dr. J. R. Doe Jr. at 4:30 p.m."
    ),
    (
      "See https://example.org/a?b=c. Or mail a.b@c-d.org!",
      "See https://example.org/a?b=c . Or mail a.b@c-d.org !"
    ),
    ("Wait... what?! No -- yes", "Wait ... what ?! No -- yes"),
    ("AT&T and C++ and node.js", "AT&T and C++ and node.js"),
    ("on 08/16/2000, call 303-832-8160", "on 08/16/2000 , call 303-832-8160"),
    ("from 1990-1995 (see [1])", "from 1990 - 1995 ( see [ 1 ] )"),
    ("in the '70s and ’80s, get 'em", "in the '70s and ’80s , get 'em"),
    ("#science by @someone :)", "#science by @someone :)"),
    ("I kn- know", "I kn- know"),
    ("Это хорошо, «правда»?", "Это хорошо , « правда » ?"),
    ("Où est l’été…", "Où est l’été …"),
    ("日本語 ok", "日 本 語 ok"),
    ("naïve cafe\u{301} 👩‍💻!", "naïve cafe\u{301} 👩‍💻 !"),
    ("a\u{A0}b\u{2009}c", "a b c"),
    ("I was told.Sergey left", "I was told . Sergey left"),
  ])
  func tokens(text: String, expected: String) {
    #expect(Corpus.tokens(of: text) == expected.split(separator: " ").map(String.init))
  }

  /// Whatever the bytes, tokens are ascending, not empty, inside the text, and hold all that is not
  /// white space.
  @Test func coversEveryVisibleByte() {
    var random = SplitMix(seed: 7)
    let alphabet = Array("aB3'’.-,:;/@#&+!?…\"“()[] \n\tщ日é👍\u{301}\u{200D}_$%".unicodeScalars)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int(random.next() % 40) {
        text.unicodeScalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
      }
      let bytes = Array(text.utf8)
      var segmenter = Segmenter()
      segmenter.segment(bytes.span, 0..<bytes.count)
      var covered = [Bool](repeating: false, count: bytes.count)
      var end = 0
      for index in segmenter.tokens.starts.indices {
        let token = Int(segmenter.tokens.starts[index])..<Int(segmenter.tokens.ends[index])
        #expect(!token.isEmpty && token.lowerBound >= end && token.upperBound <= bytes.count)
        for byte in token { covered[byte] = true }
        end = token.upperBound
      }
      for (byte, isCovered) in zip(bytes, covered) where byte > 32 && byte < 128 {
        #expect(isCovered, "\(text)")
      }
      let starts = segmenter.tokens.sentenceStarts
      #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 })
      #expect(segmenter.tokens.count == 0 || starts.first == 0)
    }
  }
}

/// A small random number generator with a seed, so that failures can be repeated.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
