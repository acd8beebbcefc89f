import Foundation
import PackagePlugin

/// Checks and compiles `Questionnaires/*.yaml` whenever one of them changes or a new one appears.
///
/// A mistake fails the build with the file, the line and the column of each finding.
@main
struct CompileQuestionnaires: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(
      path: "Questionnaires", directoryHint: .isDirectory)
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }
      .sorted { $0.path() < $1.path() }
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledPacks.swift")
    return [
      .buildCommand(
        displayName: "Compiling questionnaires",
        executable: try context.tool(named: "boussole-author").url,
        arguments: ["compile", "--output", output.path(), folder.path()],
        // The folder's own date tells of new files; which files there are, the command sees.
        inputFiles: files + [folder], outputFiles: [output])
    ]
  }
}
