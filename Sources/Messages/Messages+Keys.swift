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

    /// What a key does whose letter is one of the word's own, in each language another one.
    public struct Lettered: Hashable, Sendable {
      /// Small, and in `short`.
      public let letter: String
      /// One to three words.
      public let short: String
      /// For the help page.
      public let long: String

      public var deed: Deed { Deed(short: short, long: long) }
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

    public let choose: Deed
    /// Where one sentence is shown at a time.
    public let otherSentence: Deed
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
    public let back: Lettered
    public let skip: Lettered
    public let comment: Deed
    public let flag: Lettered
    public let plainWords: Deed
    /// Going back from a list where one ticks what to do.
    public let picked: Deed
    public let review: Lettered
    public let goTo: Deed
    public let notSuitable: Lettered
    public let takeFormer: Lettered
    public let undo: Deed
    public let redo: Deed
    public let figures: Lettered
    public let moreTools: Lettered
    /// The action of the plan that has the focus is done.
    public let done: Lettered
    public let search: Deed
    public let scroll: Deed
    public let page: Deed
    public let ends: Deed
    public let nextItem: Deed
    public let nextField: Deed
    public let newLine: Deed
    public let yes: Lettered
    public let no: Deed
    public let deleteWord: Deed
    public let deleteToStart: Deed
    public let deleteToEnd: Deed
    public let lineEnds: Deed
    public let byWords: Deed
    public let undoTyping: Deed
    public let redoTyping: Deed
    public let readOn: Deed
  }
}
