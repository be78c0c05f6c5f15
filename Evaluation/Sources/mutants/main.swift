import Arguments
import Foundation

// mutants LIST… [--project FOLDER] [--work FOLDER] [--filter REGEX] [--only TEXT]
// Says which deliberate faults (mutants) the test suite does not notice. Exit status 1 if one
// survives or is no longer in the source, 2 if the run was not possible.

var arguments = ArgumentList()
let project = URL(
  fileURLWithPath: arguments.option("--project") ?? FileManager.default.currentDirectoryPath)
let work =
  arguments.option("--work").map { URL(fileURLWithPath: $0) }
  ?? project.appending(path: ".build/mutants")
let filter = arguments.option("--filter")
let only = arguments.option("--only")

do {
  guard !arguments.rest.isEmpty else {
    throw Failure("expected lists: mutants LIST… [--filter REGEX] [--only TEXT]")
  }
  let mutants = try arguments.rest.flatMap(Mutant.read).filter { mutant in
    only.map { mutant.name.contains($0) } ?? true
  }
  let copy = MutatedCopy(of: project, in: work)
  let missing = try copy.write(mutants)
  for mutant in missing { print("no longer in the source: \(mutant.name)") }
  try copy.build()
  guard try copy.suitePasses(mutant: nil, filter: filter) else {
    throw Failure("the suite fails without any mutant")
  }
  var survivors = 0
  for (index, mutant) in mutants.enumerated() where !missing.contains(mutant) {
    if try copy.suitePasses(mutant: index + 1, filter: filter) {
      survivors += 1
      print("survived: \(mutant.name)")
    }
  }
  let total = mutants.count - missing.count
  print("\(total - survivors) of \(total) mutants noticed")
  exit(survivors == 0 && missing.isEmpty ? 0 : 1)
} catch {
  FileHandle.standardError.write(Data("mutants: \(error)\n".utf8))
  exit(2)
}
