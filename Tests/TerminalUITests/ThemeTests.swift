import Screens
import Testing

@testable import TerminalUI

@Suite("Theme")
struct ThemeTests {
  @Test("uses no colour without colour")
  func monochrome() {
    for role in Role.allCases {
      let style = Theme.monochrome.style(of: role)
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test("shows the focus in reverse, whatever the theme", arguments: Theme.allCases)
  func focus(theme: Theme) {
    let focused = Role.allCases.filter { theme.style(of: $0).attributes.contains(.reverse) }
    #expect(focused == [.focus])
  }

  @Test("shows how far a field goes, in a way of its own", arguments: Theme.allCases)
  func fields(theme: Theme) {
    let others = Role.allCases.filter { $0 != .field }.map { theme.style(of: $0) }
    #expect(theme.style(of: .field) == Style(.underline))
    #expect(!others.contains(Style(.underline)))
  }

  @Test("leaves plain text to the person's own terminal", arguments: Theme.allCases)
  func plain(theme: Theme) {
    #expect(theme.style(of: .plain) == Style())
  }

  @Test("has nothing faint, and no colour on an unknown background, in high contrast")
  func highContrast() {
    for role in Role.allCases {
      let style = Theme.highContrast.style(of: role)
      #expect(!style.attributes.contains(.dim))
      #expect((style.foreground == nil) == (style.background == nil))
    }
  }

  @Test("is chosen by what the terminal can do")
  func choice() {
    #expect(Theme(colours: 256, wantsHighContrast: false) == .colour)
    #expect(Theme(colours: 8, wantsHighContrast: true) == .highContrast)
    #expect(Theme(colours: 0, wantsHighContrast: false) == .monochrome)
    #expect(Theme(colours: 0, wantsHighContrast: true) == .monochrome)
  }
}
