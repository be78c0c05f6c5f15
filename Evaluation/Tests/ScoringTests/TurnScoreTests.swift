import Testing

@testable import Scoring

/// Values worked by hand, beside each.
@Suite struct TurnScoreTests {
  typealias Turn = Transcript.Turn

  private func score(_ gold: [Turn], _ found: [Turn]) -> TurnScore {
    var score = TurnScore()
    score.add(gold: Transcript(turns: gold), found: Transcript(turns: found))
    return score
  }

  private let gold = [
    Turn(speaker: "Anna Berg", role: "question", text: "Will it rain today?"),
    Turn(speaker: "Tom Hale", role: "answer", text: "I think so, yes."),
  ]

  @Test func `A perfect reading scores 1`() {
    let score = score(gold, gold)
    #expect(score.segmentation == Agreement(gold: 2, found: 2, right: 2))
    #expect(score.speakers == Agreement(gold: 2, found: 2, right: 2))
    #expect(score.roles == Accuracy(cases: 2, right: 2))
    #expect(score.words == Accuracy(cases: 8, right: 8))
  }

  /// Found as one narration: its 8 words agree with each turn's 4 with F1 2·4/12 < 0.85.
  @Test func `Turns run together match none`() {
    let score = score(gold, [Turn(speaker: nil, text: "Will it rain today? I think so, yes.")])
    #expect(score.speakers == Agreement(gold: 2, found: 1, right: 0))
    #expect(score.words == Accuracy(cases: 8, right: 0))
  }

  /// The second speaker is wrong: text 2 of 2, speakers 1 of 2 (F1 0.5), words 4 of 8.
  @Test func `A wrong speaker counts against speakers only`() {
    let score = score(gold, [gold[0], Turn(speaker: "Someone", text: "I think so, yes.")])
    #expect(score.segmentation.f1 == 1)
    #expect(score.speakers.f1 == 0.5)
    #expect(score.words.share == 0.5)
    #expect(score.roles == Accuracy(cases: 2, right: 2))
  }

  @Test func `Adjacent turns of one speaker are one`() {
    let halves = [
      gold[0], Turn(speaker: "Hale", text: "I think"), Turn(speaker: "Hale", text: "so, yes."),
    ]
    #expect(score(gold, halves).speakers == Agreement(gold: 2, found: 2, right: 2))
  }

  /// 20 words against 17 of them: F1 2·17/37 = 0.919 matches; against 14: 2·14/34 = 0.824 does not.
  @Test func `A turn matches from F1 0.85`() {
    let words = (1...20).map { "w\($0)" }
    func found(_ count: Int) -> Int {
      score(
        [Turn(speaker: "A", text: words.joined(separator: " "))],
        [Turn(speaker: "A", text: words.prefix(count).joined(separator: " "))]
      ).segmentation.right
    }
    #expect(found(17) == 1)
    #expect(found(14) == 0)
  }

  @Test func `What is no speech is neither required nor wrong`() {
    let noise = Turn(speaker: "Anna Berg", text: "(Laughter all around.)", kind: "nonspeech")
    #expect(score(gold + [noise], gold).speakers == Agreement(gold: 2, found: 2, right: 2))
    let with = gold + [Turn(speaker: nil, text: "(Laughter all around.)")]
    #expect(score(gold + [noise], with).speakers == Agreement(gold: 2, found: 2, right: 2))
  }

  @Test(arguments: [
    ("Berg", true), ("ANNA BERG", true), ("Ms. Berg", true), ("Dr. A. Berg", false),
    ("Hale", false), (nil, false),
  ])
  func `A speaker may be named by the last words of the name`(name: String?, isRight: Bool) {
    let cast = Cast(speakers: ["Anna Berg", "Tom Hale"], aliases: [:])
    #expect(cast.isRight(SpeakerName(name), for: "Anna Berg", label: nil) == isRight)
  }

  @Test func `A surname that two people have names neither, an alias does`() {
    let cast = Cast(speakers: ["Anna Berg", "Olaf Berg"], aliases: ["Anna Berg": ["A. B."]])
    #expect(!cast.isRight(SpeakerName("Berg"), for: "Anna Berg", label: nil))
    #expect(cast.isRight(SpeakerName("A. B."), for: "Anna Berg", label: nil))
    #expect(cast.isRight(SpeakerName("Host"), for: "Anna Berg", label: "HOST"))
    #expect(cast.isRight(nil, for: nil, label: nil))
    #expect(!cast.isRight(SpeakerName("Berg"), for: nil, label: nil))
  }

  @Test func `Title, date and dropped lines are scored where the gold has them`() {
    var score = TurnScore()
    score.add(
      gold: Transcript(
        title: "On the Rain", date: "2020-05-01", turns: gold, drop: ["Subscribe to our list"]),
      found: Transcript(
        title: "on the rain!", date: "2020-05",
        turns: [gold[0], Turn(speaker: nil, text: "Subscribe to our list")]))
    #expect(score.titles == Accuracy(cases: 1, right: 1))
    #expect(score.dates == Accuracy(cases: 1, right: 0))
    #expect(score.keptOut == Accuracy(cases: 1, right: 0))
  }

  @Test func `A document that was not loaded scores 0`() {
    var score = TurnScore()
    score.add(gold: Transcript(title: "T", turns: gold), found: nil)
    #expect(score.speakers == Agreement(gold: 2, found: 0, right: 0))
    #expect(score.titles == Accuracy(cases: 1, right: 0))
  }
}
