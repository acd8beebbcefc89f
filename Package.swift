// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Curses, termios and signals belong to the main thread: the terminal's room lives on the main actor.
let onMainActor = strict + [.defaultIsolation(MainActor.self)]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = [],
  isOfWords: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: isOfWords ? strict + small : strict,
    plugins: plugins)
}

/// What a released room that mostly holds words and pages is compiled for: room, not speed.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

func tests(
  _ name: String, _ dependencies: [Target.Dependency], data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// Which room may import which: CONTRIBUTING.md, checked by scripts/layers.
let rooms: [Target] = [
  room("Referential"),
  room("Evaluation", ["Referential"]),
  room("Assessments", ["Evaluation", "Referential"]),
  room("JSONText"),
  room("DisplayText"),
  room("Packs", ["Referential", "JSONText"]),
  room("ShippedPacks", ["Packs", "Referential"], plugins: ["CompileQuestionnaires"]),
  room(
    "QuestionnaireFiles",
    [
      "Evaluation", "Referential", "Packs", "JSONText", "DisplayText",
      .product(name: "Yams", package: "Yams"),
    ]),
  room("BallotFiles", ["Assessments", "Evaluation", "Referential", "JSONText"]),
  room(
    "Records",
    ["Assessments", "BallotFiles", "Evaluation", "Referential", "Packs", "JSONText"]),
  room("Messages", ["Assessments", "BallotFiles", "Evaluation", "Referential"], isOfWords: true),
  room("Reports", ["Assessments", "Messages", "Evaluation", "Referential"], isOfWords: true),
  room("Wizard", ["Assessments", "Evaluation", "Referential"]),
  room(
    "Pages", ["Wizard", "Messages", "Assessments", "Evaluation", "Referential"], isOfWords: true),
  room("Screens", ["Pages", "Wizard", "DisplayText", "Evaluation", "Referential"]),
  room(
    "PlainUI",
    ["Pages", "Wizard", "Messages", "DisplayText", "Assessments", "Evaluation", "Referential"],
    isOfWords: true),
  .target(
    name: "CTerminal", cSettings: [.define("_GNU_SOURCE")],
    linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  .target(
    name: "TerminalUI", dependencies: ["Screens", "Wizard", "CTerminal", "DisplayText"],
    swiftSettings: onMainActor),
]

let programs: [Target] = [
  .executableTarget(
    name: "boussole",
    dependencies: [
      "Assessments", "BallotFiles", "DisplayText", "Evaluation", "JSONText", "Messages", "Packs",
      "Pages",
      "PlainUI", "Records", "Referential", "Reports", "Screens", "ShippedPacks", "TerminalUI",
      "Wizard",
      argumentParser,
    ],
    swiftSettings: strict),
  .executableTarget(
    name: "boussole-author",
    dependencies: ["QuestionnaireFiles", "Packs", "Referential", argumentParser],
    swiftSettings: strict),
  .plugin(
    name: "CompileQuestionnaires", capability: .buildTool(), dependencies: ["boussole-author"],
    path: "Sources/CompileQuestionnaires"),
]

let testTargets: [Target] = [
  .target(
    name: "TestKit", path: "Tests/TestKit",
    swiftSettings: strict),
  .target(name: "SeedKit", path: "Tests/SeedKit", swiftSettings: strict),
  .target(
    name: "GardenKit", dependencies: ["Wizard", "Assessments", "Referential"],
    path: "Tests/GardenKit", swiftSettings: strict),
  .executableTarget(
    name: "TerminalProbe", dependencies: ["TerminalUI", "Screens", "Wizard"],
    path: "Tests/TerminalProbe", swiftSettings: onMainActor),
  .executableTarget(
    name: "EvaluationBench",
    dependencies: ["SeedKit", "Evaluation", "Referential", "ShippedPacks"],
    path: "Tests/EvaluationBench", swiftSettings: strict),
  tests("EvaluationTests", ["SeedKit", "Evaluation", "Referential"], data: ["Scenarios"]),
  tests("AssessmentsTests", ["SeedKit", "Assessments", "Evaluation", "Referential"]),
  tests("DisplayTextTests", ["SeedKit", "DisplayText"]),
  tests("JSONTextTests", ["SeedKit", "JSONText"]),
  tests(
    "BallotFilesTests",
    [
      "SeedKit", "BallotFiles", "Assessments", "Evaluation", "JSONText", "Referential",
      "ShippedPacks",
    ]),
  tests(
    "RecordsTests",
    ["Records", "Assessments", "BallotFiles", "Evaluation", "JSONText", "Referential"]),
  tests("WizardTests", ["SeedKit", "Wizard", "Assessments", "Evaluation", "Referential"]),
  tests("MessagesTests", ["Messages", "Assessments", "Evaluation", "Referential"]),
  tests(
    "PagesTests",
    [
      "SeedKit", "GardenKit", "Pages", "Messages", "Wizard", "Assessments", "Evaluation",
      "Referential",
      "ShippedPacks",
    ], data: ["Pages"]),
  tests(
    "ScreensTests",
    [
      "SeedKit", "GardenKit", "Screens", "Pages", "Wizard", "Assessments", "Evaluation",
      "DisplayText",
      "Referential",
    ], data: ["Screens", "Every", "Projected"]),
  tests(
    "PlainUITests",
    [
      "SeedKit", "GardenKit", "PlainUI", "Screens", "Pages", "Messages", "Wizard", "Assessments",
      "Evaluation", "Referential",
    ], data: ["Transcripts"]),
  tests(
    "ReportsTests",
    [
      "Reports", "BallotFiles", "Messages", "Assessments", "Evaluation", "Referential",
      "ShippedPacks",
    ], data: ["Golden"]),
  tests("PacksTests", ["SeedKit", "Packs", "Referential", "JSONText"]),
  tests("QuestionnaireFilesTests", ["SeedKit", "QuestionnaireFiles", "Packs", "Referential"]),
  tests(
    "ContentTests",
    [
      "SeedKit", "ShippedPacks", "Wizard", "Pages", "Messages", "PlainUI", "Evaluation",
      "Referential",
      "Assessments", "DisplayText", "Screens", "JSONText", "Records",
    ], data: ["Personas", "Captures"]),
  tests(
    "JourneyTests",
    [
      "SeedKit", "TestKit", "boussole", "Wizard", "Assessments", "Referential", "ShippedPacks",
      "Pages",
      "PlainUI", "Messages",
    ]),
  tests(
    "TerminalUITests",
    [
      "SeedKit", "TerminalUI", "TestKit", "TerminalProbe", "GardenKit", "Screens", "Pages",
      "Wizard",
      "DisplayText", "Referential",
    ], data: ["Monochrome"]),
]

let package = Package(
  name: "boussole",
  products: [
    .executable(name: "boussole", targets: ["boussole"]),
    .executable(name: "boussole-author", targets: ["boussole-author"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: rooms + programs + testTargets
)
