import JSONText
import Referential

/// Reads the words that all questionnaires share.
enum ReferentialDecoder {
  static func referential(_ root: JSONNode) throws(JSONShapeError) -> Referential {
    Referential(
      version: try root.required("version").version(),
      profiles: try blocks(root, "profiles") { (id, node) throws(JSONShapeError) in
        Profile(
          id: ProfileID(id), title: try node.text("title"), short: try node.text("short"))
      },
      needs: try named(root, "needs"), stages: try stages(root), bands: try named(root, "bands"),
      approches: try blocks(root, "approches") { (id, node) throws(JSONShapeError) in
        Approche(
          id: TagID(id), title: try node.text("title"), question: try node.text("question"),
          compares: try node.text("compares"))
      },
      objets: try named(root, "objets"), impacts: try named(root, "impacts"),
      kinds: try named(root, "kinds"), uses: try named(root, "uses"),
      natures: try named(root, "natures"), states: try named(root, "states"),
      objectives: try blocks(root, "objectives") { (id, node) throws(JSONShapeError) in
        Objective(
          id: TagID(id), title: try node.text("title"),
          byProfile: try keyedTexts(node.required("by-profile")))
      },
      glossary: try blocks(root, "glossary") { (id, node) throws(JSONShapeError) in
        GlossaryEntry(id: id, term: try node.text("term"), text: try node.text("text"))
      },
      figures: try blocks(root, "figures") { (id, node) throws(JSONShapeError) in
        Figure(
          id: id, text: try node.text("text"), year: try node.required("year").int(in: 1...9999),
          source: try node.string("source"), about: try node.ids("about"))
      },
      avoidedWords: try words(root, "avoid"), jargon: try words(root, "jargon"))
  }

  /// Texts by id, as sentences by profile.
  static func keyedTexts<ID: StableID>(
    _ node: JSONNode
  ) throws(JSONShapeError) -> [ID: LocalizedText] {
    var texts: [ID: LocalizedText] = [:]
    for (key, node) in try node.members() {
      guard PackID.isID(key, allowingCapitals: false) else { throw node.broken(.id, key) }
      texts[ID(key)] = try node.text()
    }
    return texts
  }

  private static func stages(_ root: JSONNode) throws(JSONShapeError) -> [StageText] {
    var ids = KnownIDs()
    var values: [StageText] = []
    for node in try root.list("stages") {
      let stage = try node.required("id").code(Stage.self)
      try ids.define(stage.rawValue, at: node)
      values.append(
        StageText(
          stage: stage, title: try node.text("title"), sentence: try node.text("sentence"),
          stay: try node.text("stay")))
    }
    return values
  }

  private static func words(
    _ root: JSONNode, _ key: String
  ) throws(JSONShapeError) -> [String] {
    try root.list(key) { (node) throws(JSONShapeError) in try node.string() }
  }

  private static func named<ID: StableID>(
    _ root: JSONNode, _ key: String
  ) throws(JSONShapeError) -> [Named<ID>] {
    try blocks(root, key) { (id, node) throws(JSONShapeError) in
      Named(id: ID(id), title: try node.text("title"))
    }
  }

  /// The blocks of a list, each with an id of its own.
  private static func blocks<Value>(
    _ root: JSONNode, _ key: String,
    _ read: (String, JSONNode) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> [Value] {
    var ids = KnownIDs()
    var values: [Value] = []
    for node in try root.list(key) {
      let id = try node.required("id").tagID().rawValue
      try ids.define(id, at: node)
      values.append(try read(id, node))
    }
    return values
  }
}

/// Reads the three questions and what they lead to.
enum OrientationDecoder {
  static func orientation(_ node: JSONNode) throws(JSONShapeError) -> Orientation {
    var context = ContextDecoder()
    let questions = try context.questions(of: node, key: "questions")
    var purposes = KnownIDs()
    var proposals: [Orientation.Proposal] = []
    for node in try node.list("proposals") {
      let proposal = try proposal(node)
      try context.require(proposal.purpose, of: .purpose, at: node)
      try purposes.define(proposal.purpose.rawValue, at: node)
      proposals.append(proposal)
    }
    return Orientation(
      version: try node.required("version").version(), title: try node.text("title"),
      questions: questions, proposals: proposals,
      together: try ReferentialDecoder.keyedTexts(node.required("together")))
  }

  private static func proposal(
    _ node: JSONNode
  ) throws(JSONShapeError) -> Orientation.Proposal {
    Orientation.Proposal(
      purpose: ChoiceID(try node.required("purpose").id()),
      questionnaires: try node.ids("questionnaires"), needs: try node.ids("needs"),
      uses: try node.codes("uses"), tools: try node.ids("tools"),
      sentence: try node.text("sentence"))
  }
}
