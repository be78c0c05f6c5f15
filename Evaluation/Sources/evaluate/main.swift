import Arguments
import Foundation
import Scoring

// evaluate PROGRAM [--write] [--only PART] [--details]
// Measures the program on the gold data and compares with the baseline. Exit status 1 if a measure
// fell by more than its margin, 2 if the evaluation could not run.

let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
var arguments = ArgumentList()

func leave(_ message: String) -> Never {
  FileHandle.standardError.write(Data("evaluate: \(message)\n".utf8))
  exit(2)
}

let (writes, shows) = (arguments.flag("--write"), arguments.flag("--details"))
let only = arguments.option("--only")
let paths = arguments.rest
guard paths.count == 1, FileManager.default.isExecutableFile(atPath: paths[0]) else {
  leave(
    "expected the path of a built program: evaluate PROGRAM [--write] [--only PART] [--details]")
}
let parts = Evaluation.parts.filter { only == nil || $0.name == only }
if parts.isEmpty {
  leave(
    "no part '\(only ?? "")'; there are \(Evaluation.parts.map(\.name).joined(separator: ", "))")
}

let scratch = FileManager.default.temporaryDirectory.appending(path: "evaluate-\(getpid())")
let baselineFile = package.appending(path: "baseline.json")
do {
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  let evaluation = Evaluation(
    program: Program(path: URL(fileURLWithPath: paths[0]).path),
    gold: Gold(folder: package.appending(path: "Gold")),
    detail: { if shows { print($0) } }, scratch: scratch)
  let start = Date()
  let measures = try parts.flatMap { part in
    if shows { print(part.name) }
    return try part.run(evaluation)
  }
  try FileManager.default.removeItem(at: scratch)
  var baseline = try Baseline(reading: baselineFile)
  let (table, holds) = baseline.table(of: measures)
  print(table)
  print("\(Int(Date().timeIntervalSince(start).rounded())) s")
  if writes {
    try baseline.record(measures, to: baselineFile)
    print("recorded in \(baselineFile.path)")
  } else if !holds {
    print(
      "A measure fell by more than its margin. If the change is wanted: make evaluate BASELINE=write"
    )
    exit(1)
  }
} catch {
  leave("\(error)")
}
