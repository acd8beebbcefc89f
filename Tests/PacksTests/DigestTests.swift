import Packs
import Testing

@Suite("Digest")
struct DigestTests {
  @Test(
    "agrees with the examples of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func standard(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
    #expect(Digest(of: Array(text.utf8)).digest8 == String(hex.prefix(8)))
  }

  @Test("a million letters are digested as the standard says")
  func million() {
    #expect(
      Digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// What Python's hashlib says of the bytes (i² + 7i) mod 251, around the limits of a block.
  @Test(
    "agrees with another implementation around the limits of a block",
    arguments: [
      (55, "4b663894c980186aa740d5da70463a756b5fa62c0bc8acfd1e9080c37fdc0373"),
      (56, "733a5a43bd57834a1afb4c26da6beddaaa308b41dfdfcce729addbcc2a9874ce"),
      (57, "22ce2c170fc045408015c37b2dd636b53df794de50e4e4cfa2e11e860b6a1983"),
      (63, "504aca729bd1b4a56b7721bb6b151ca753dd38b2a3503e3e925bd3afd27da297"),
      (64, "7c197ff83a25657dd0b28850ac8d03f3862acb6944a1c4f2ddfd795e69c581f9"),
      (65, "77a271d331a393f88ea0bb92cf8b3cd99bc5caf7315fa10926061fd7baeb697f"),
      (119, "6258dd1f062c807fd450ab3c952bb9c39fe78c7292cd7cdb1f074af6cee92320"),
      (120, "bcb31c42d2311b60f250d2064167960e8f9dace974328720ddc87c405fa55680"),
      (127, "7da279771b8bb25afe2ba4c57066aefd8bea1eb1f9d6ab651cece53025dc2894"),
      (128, "de1870c8c22d994326baf46367d094c561cf8c6b8be7f64c790a63607de4eea8"),
      (129, "b107dc6ad5214faea2f2f276e6f8d5186030ab3a95683f98733205839970feea"),
      (1000, "014c761b1ca6cf30692b9f1ae5c2b77c7cc2e6dc2a149a862d632fb9d4d9d742"),
      (65537, "a6b9ab7d7aac4037cfccadb228da37a39c04e38f33951434d995bae79de18b34"),
    ])
  func limits(count: Int, hex: String) {
    #expect(Digest(of: (0..<count).map { UInt8(($0 * $0 + 7 * $0) % 251) }).hex == hex)
  }
}
