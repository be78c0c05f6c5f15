import Glibc

/// Interviews of made-up words, for machines without a corpus: as frequent as words are in English
/// (Zipf's law), in turns of two speakers, always the same.
struct SyntheticInterviews {
  private var state: UInt64 = 42
  private let words: [String]

  init() {
    let onsets = [
      "b", "br", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v",
    ]
    let rimes = ["a", "ane", "e", "el", "ent", "i", "in", "o", "ol", "ound", "u", "ush"]
    var words: [String] = []
    for first in onsets {
      for second in rimes {
        words.append(first + second)
        for third in onsets { words.append(first + second + third + rimes[words.count % 12]) }
      }
    }
    self.words = words
  }

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func word() -> String {
    // The inverse of a cumulative Zipf distribution with exponent 1, roughly.
    let rank = Int(pow(Double(words.count), Double(random(1 << 20)) / Double(1 << 20))) - 1
    return words[min(rank, words.count - 1)]
  }

  /// Writes `count` interviews of about `size` bytes into a folder.
  mutating func write(_ count: Int, size: Int, to folder: String) -> Bool {
    mkdir(folder, 0o755)
    for number in 0..<count {
      var text = ""
      var turn = 0
      while text.utf8.count < size {
        text += turn % 2 == 0 ? "**Anna Asker:** " : "**Berta Answer \(number % 50):** "
        for sentence in 0...random(5) {
          var line = (0...random(18)).map { _ in word() }.joined(separator: " ")
          line = line.prefix(1).uppercased() + line.dropFirst()
          text += (sentence == 0 ? "" : " ") + line + (turn % 2 == 0 ? "?" : ".")
        }
        text += "\n\n"
        turn += 1
      }
      guard let file = fopen("\(folder)/interview-\(number).md", "w") else { return false }
      fputs(text, file)
      fclose(file)
    }
    return true
  }
}
