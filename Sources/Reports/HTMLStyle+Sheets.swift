// Rules that only papers to fill in need.
extension HTMLStyle {
  var sheetRules: String {
    switch look.sheet {
    case .pages: ""
    case .booklet, .ballot: HTMLStyle.boxes
    case .largeBooklet, .largeBallot: HTMLStyle.boxes + "\n" + HTMLStyle.large
    case .posters: HTMLStyle.posters
    }
  }

  /// What changes on paper.
  var sheetOnPaper: String {
    switch look.sheet {
    case .pages: ""
    case .booklet, .largeBooklet: HTMLStyle.bookletOnPaper
    case .ballot, .largeBallot:
      "h1{font-size:1.3rem}h2{font-size:1.05rem;margin:.7rem 0 .1rem}table{margin:.2rem 0}"
    case .posters: HTMLStyle.postersOnPaper
    }
  }

  private static let boxes = """
    .box{display:inline-flex;align-items:center;justify-content:center;flex:none;width:1.7em;height:1.7em;\
    border:1px solid var(--ink);border-radius:.2em}
    .choices{list-style:none;padding:0}
    .choices li{display:flex;gap:.7em;align-items:baseline;padding:.2em 0;break-inside:avoid}
    .question{break-inside:avoid;margin-bottom:1.2rem}
    .question h3{font-size:1.1rem}
    .ballot .narrow{width:2.35em}
    .ballot td,.ballot thead th:not(:first-child){text-align:center;padding:.25rem 0;vertical-align:middle}
    .ballot tbody th span{display:block;font-weight:normal}
    .ballot abbr{text-decoration:none}
    .ballot thead,.ballot tbody tr{break-inside:avoid}
    .ballot tbody tr:first-child{break-before:avoid}
    @media screen and (max-width:40rem){.ballot tbody td{display:inline-block!important;margin-right:.5em}\
    .ballot tbody td:empty{display:none!important}}
    """

  /// Nothing is smaller than running text.
  private static let large = """
    table,.aside,h3,.question h3,h2,.summary,.organisation{font-size:1rem}
    h2,h3{font-weight:bold}
    """

  /// Three questions on a page, or two in large print.
  private static let bookletOnPaper = """
    h2{margin:.8rem 0 .3rem}.question{margin-bottom:.5rem}.question h3{margin:.5rem 0 .2rem}
    .choices{margin:.2rem 0}.choices li{padding:.06em 0}.form p{margin:.1rem 0}
    """

  private static let posters = """
    .poster{border-top:.15rem solid var(--accent);padding-top:.5rem;margin-top:2rem}
    .poster h2{color:var(--ink);margin:.2rem 0 .6rem}
    .zones,.narrow{list-style:none;padding:0;margin:0}
    .zones li{display:grid;grid-template-columns:3.2rem 48% 1fr;gap:.8rem;align-items:center;min-height:5rem;\
    border:.12rem solid var(--ink);margin-bottom:.4rem;padding:.3rem .6rem;break-inside:avoid}
    .mark{font-size:2.4rem;font-weight:bold;text-align:center}
    .narrow{display:flex;gap:.4rem}
    .narrow li{flex:1;min-height:3.5rem;border:.12rem dashed var(--ink);padding:.3rem .6rem}
    """

  private static let postersOnPaper = """
    .poster{break-before:page;border:0;margin:0;padding:0;height:271mm;display:flex;flex-direction:column}
    .poster .above{font-size:15pt;margin:0}
    .poster h2{font-size:26pt;line-height:1.15;margin:2mm 0 4mm}
    .zones{flex:1;display:flex;flex-direction:column;gap:2.5mm}
    .zones li{flex:1;margin:0;min-height:0;font-size:18pt;line-height:1.15;grid-template-columns:16mm 88mm 1fr;\
    padding:1mm 3mm}
    .mark{font-size:40pt}
    .narrow{margin-top:2.5mm;gap:2.5mm}
    .narrow li{min-height:22mm;font-size:18pt}
    """
}
