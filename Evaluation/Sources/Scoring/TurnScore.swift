/// A transcript with its right turns, or as the program read it.
public struct Transcript: Sendable, Decodable {
  public struct Turn: Sendable, Decodable {
    public var speaker: String?
    /// The speaker as printed (gold only).
    public var label: String?
    public var role: String?
    public var text: String
    /// `nonspeech` for what is neither required nor wrong (gold only).
    public var kind: String?

    public init(
      speaker: String?, label: String? = nil, role: String? = nil, text: String, kind: String? = nil
    ) {
      self.speaker = speaker
      self.label = label
      self.role = role
      self.text = text
      self.kind = kind
    }
  }

  public struct Participant: Sendable, Decodable {
    public var name: String
    public var aliases: [String]?
  }

  public struct File: Sendable, Decodable { public var path: String }

  public var files: [File]?
  public var title: String?
  public var date: String?
  public var date_accept: [String]?
  /// False if title and date are only beside the text; then they are not scored.
  public var title_in_text: Bool?
  public var participants: [Participant]?
  public var turns: [Turn]
  /// Lines that must not be in any turn.
  public var drop: [String]?

  public init(
    title: String? = nil, date: String? = nil, participants: [Participant]? = nil, turns: [Turn],
    drop: [String]? = nil
  ) {
    self.title = title
    self.date = date
    self.participants = participants
    self.turns = turns
    self.drop = drop
  }
}

/// How well turns, speakers, roles, title and date of transcripts are found.
///
/// Adjacent turns of one speaker count as one. A found turn matches a gold turn if their words agree
/// with F1 of at least 0.85, in order; of all such alignments the best is taken.
public struct TurnScore: Sendable {
  /// Turns by their text alone.
  public var segmentation = Agreement()
  /// Turns by text and speaker.
  public var speakers = Agreement()
  /// Question or not, in matched turns whose gold role is known.
  public var roles = Accuracy()
  /// Gold words that are in order in a turn of the right speaker.
  public var words = Accuracy()
  public var titles = Accuracy()
  public var dates = Accuracy()
  /// Lines that are no speech and are in no turn.
  public var keptOut = Accuracy()

  public init() {}

  private struct Block {
    var words: [String]
    var name: SpeakerName?
    var turn: Transcript.Turn
    var isSpeech: Bool { turn.kind != "nonspeech" }
  }

  private static func blocks(_ turns: [Transcript.Turn]) -> [Block] {
    var blocks: [Block] = []
    for turn in turns {
      let block = Block(
        words: Scoring.words(of: turn.text), name: SpeakerName(turn.speaker), turn: turn)
      guard !block.words.isEmpty else { continue }
      if let last = blocks.last, last.name == block.name, last.isSpeech, block.isSpeech {
        blocks[blocks.count - 1].words += block.words
      } else {
        blocks.append(block)
      }
    }
    return blocks
  }

  /// Adds a document.
  public mutating func add(gold: Transcript, found: Transcript?) {
    let golds = Self.blocks(gold.turns)
    let founds = Self.blocks(found?.turns ?? [])
    let cast = Cast(
      speakers: golds.filter(\.isSpeech).compactMap(\.turn.speaker),
      aliases: Dictionary(
        (gold.participants ?? []).map { ($0.name, $0.aliases ?? []) }, uniquingKeysWith: +))
    func isRight(_ gold: Block, _ found: Block) -> Bool {
      cast.isRight(found.name, for: gold.turn.speaker, label: gold.turn.label)
    }

    let speech = golds.count(where: \.isSpeech)
    var text = Agreement(gold: speech, found: founds.count)
    var named = text
    for (goldIndex, foundIndex) in Self.alignment(golds.map(\.words), founds.map(\.words)) {
      let (gold, found) = (golds[goldIndex], founds[foundIndex])
      guard gold.isSpeech else {
        text.found -= 1
        named.found -= 1
        continue
      }
      text.right += 1
      named.right += isRight(gold, found) ? 1 : 0
      if let role = gold.turn.role {
        roles.add((role == "question") == (found.turn.role == "question"))
      }
    }
    segmentation += text
    speakers += named

    let goldWords = golds.filter(\.isSpeech).flatMap { block in block.words.map { ($0, block) } }
    let foundWords = founds.flatMap { block in block.words.map { ($0, block) } }
    words += Accuracy(
      cases: goldWords.count,
      right: commonPlaces(goldWords.map(\.0), foundWords.map(\.0)).count {
        isRight(goldWords[$0].1, foundWords[$1].1)
      })

    if gold.title_in_text ?? true {
      if let title = gold.title {
        let (wanted, given) = (Scoring.words(of: title), Scoring.words(of: found?.title))
        titles.add(wanted == given || overlap(wanted, given) >= 0.8)
      }
      if let date = gold.date {
        let accepted = [String(date.prefix(10))] + (gold.date_accept ?? [])
        dates.add(accepted.contains(String((found?.date ?? "").prefix(10))))
      }
    }
    let all = founds.map { $0.words.joined(separator: " ") }.joined(separator: " ")
    for line in gold.drop ?? [] {
      let words = Scoring.words(of: line)
      if words.count >= 3 { keptOut.add(!all.contains(words.joined(separator: " "))) }
    }
  }

  /// The best alignment in order: the sum over pairs of 1 + F1 is greatest. O(gold · found).
  static func alignment(_ gold: [[String]], _ found: [[String]]) -> [(Int, Int)] {
    let width = found.count + 1
    var best = [Double](repeating: 0, count: (gold.count + 1) * width)
    var gains = best
    for row in gold.indices.reversed() {
      for column in found.indices.reversed() {
        let (left, right) = (gold[row], found[column])
        // Bags whose sizes differ so much cannot reach 0.85.
        let isNear = abs(left.count - right.count) * 20 <= 9 * max(left.count, right.count)
        let agreement = isNear ? overlap(left, right) : 0
        let gain = agreement >= 0.85 ? 1 + agreement : 0
        let place = row * width + column
        gains[place] = gain
        best[place] = max(best[place + width], best[place + 1])
        if gain > 0 { best[place] = max(best[place], best[place + width + 1] + gain) }
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < gold.count, column < found.count {
      let place = row * width + column
      if gains[place] > 0, best[place] == best[place + width + 1] + gains[place] {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if best[place] == best[place + width] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
