// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program does not build with it.
let package = Package(
  name: "evaluation",
  targets: [
    .target(name: "Scoring"),
    .target(name: "Arguments"),
    .executableTarget(name: "evaluate", dependencies: ["Arguments", "Scoring"]),
    .executableTarget(name: "mutants", dependencies: ["Arguments"]),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring"]),
  ],
  swiftLanguageModes: [.v6]
)
