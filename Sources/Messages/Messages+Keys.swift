extension Messages {
  /// Names of keys, and what they do: a word for the footer, a sentence for the help.
  public struct Keys: Sendable {
    /// What a key does.
    public struct Deed: Hashable, Sendable {
      /// One to three words.
      public let short: String
      /// For the help page.
      public let long: String
    }

    public let enter: String
    public let escape: String
    public let tab: String
    public let space: String
    public let pageUp: String
    public let pageDown: String
    public let home: String
    public let end: String
    public let altEnter: String
    public let control: @Sendable (_ letter: String) -> String
    public let digits: @Sendable (_ last: Int) -> String
    public let title: String
    /// Above the keys that make sense on the screen one came from.
    public let onThatScreen: String
    public let everywhere: String
    public let inFields: String

    /// The letter that says yes; “n” says no in both languages.
    public let yesLetter: String
    public let choose: Deed
    public let open: Deed
    public let goOn: Deed
    public let accept: Deed
    public let change: Deed
    public let select: Deed
    public let selectDigit: Deed
    public let help: Deed
    public let words: Deed
    public let leave: Deed
    public let leaveAnyway: Deed
    public let back: Deed
    public let skip: Deed
    public let comment: Deed
    public let flag: Deed
    public let plainWords: Deed
    public let review: Deed
    public let goTo: Deed
    public let notSuitable: Deed
    public let takeFormer: Deed
    public let undo: Deed
    public let redo: Deed
    public let figures: Deed
    public let moreTools: Deed
    public let search: Deed
    public let scroll: Deed
    public let page: Deed
    public let ends: Deed
    public let nextItem: Deed
    public let nextField: Deed
    public let newLine: Deed
    public let yes: Deed
    public let no: Deed
    public let deleteWord: Deed
    public let deleteToStart: Deed
    public let lineEnds: Deed
    public let byWords: Deed
    public let undoTyping: Deed
    public let redoTyping: Deed
    public let readOn: Deed
  }
}
