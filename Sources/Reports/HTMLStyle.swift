/// The style sheet of a page: colours of the template, light and dark, print and phone.
struct HTMLStyle {
  let look: Document.Look
  private let isOnePage: Bool

  init(_ look: Document.Look, isOnePage: Bool) {
    self.look = look
    self.isOnePage = isOnePage
  }

  var sheet: String {
    [colours, HTMLStyle.everywhere, sheetRules, HTMLStyle.phone, print].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var light: String {
    """
    --page:#fff;--ink:#1b1f22;--quiet:#4d565c;--rule:#c3ccd1;--track:#e6ebee;--before:#7b868d;\
    --accent:\(look.accent.hex);--bar:\(look.bars.hex)
    """
  }

  private var colours: String {
    """
    :root{\(light)}
    @media screen and (prefers-color-scheme:dark){:root{--page:\(Colour.night.hex);--ink:#e9edef;\
    --quiet:#b3bdc3;--rule:#4a545a;--track:#2d363c;--before:#8d99a1;\
    --accent:\(look.accent.onNight(for: .accent).hex);--bar:\(look.bars.onNight(for: .bars).hex)}\
    header img{background:#fff;padding:.3rem;border-radius:.3rem}}
    """
  }

  private static let everywhere = """
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:52rem;background:var(--page);color:var(--ink);\
    font:1rem/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;overflow-wrap:anywhere}
    body.plan{max-width:80rem}
    header{border-bottom:.15rem solid var(--accent);margin-bottom:1rem;padding-bottom:.6rem}
    header::after{content:"";display:block;clear:both}
    header img{float:right;max-height:4.5rem;max-width:12rem;margin-left:1rem}
    header p{margin:.1rem 0}
    h1,h2,h3{line-height:1.2;break-after:avoid}
    h1{font-size:1.6rem;color:var(--accent);margin:.1rem 0}
    h2{font-size:1.2rem;color:var(--accent);margin:1.6rem 0 .5rem}
    h3{font-size:1rem;margin:1.2rem 0 .4rem}
    p{margin:.5rem 0}
    a{color:var(--accent)}
    .subject{font-size:1.25rem;font-weight:bold}
    .organisation,.summary,.aside{color:var(--quiet)}
    .aside{font-size:.9rem}
    h2+.aside{break-after:avoid}
    .lead{font-weight:bold}
    ul,ol{margin:.5rem 0;padding-left:1.4rem}
    dl{margin:.5rem 0}
    dl div{display:grid;grid-template-columns:minmax(8rem,28%) 1fr;gap:.1rem 1rem;padding:.15rem 0;break-inside:avoid}
    dt{color:var(--quiet)}
    dd{margin:0}
    table{border-collapse:collapse;table-layout:fixed;width:100%;margin:.6rem 0;font-size:.95em}
    caption,.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    th,td{border-bottom:1px solid var(--rule);padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;font-weight:normal}
    thead th{color:var(--quiet);border-bottom:.1rem solid var(--accent)}
    tbody th{font-weight:bold}
    tr{break-inside:avoid}
    .bars td,.bars th{padding-top:.2rem;padding-bottom:.2rem}
    .bars td,.bars tbody th{vertical-align:middle}
    .bar{display:block;width:100%;height:auto;max-width:20rem}
    .track{fill:var(--track)}.sure{fill:var(--bar)}.open{fill:url(#hatching)}
    .before{fill:var(--before)}.open-before{fill-opacity:.45}
    .limit{stroke:var(--page);stroke-width:6}
    .form p{margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.2rem .6rem;align-items:baseline}
    .blank{flex:1 1 8rem;border-bottom:1px dotted var(--quiet);height:1.5em}
    .whole{flex-basis:100%}
    """

  private static let phone = """
    @media screen and (max-width:40rem){
    table,tbody,tr,tbody th,td{display:block;width:auto}
    colgroup{display:none}
    thead{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
    tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
    th,td{border:0;padding:.1rem 0}
    td[data-label]:not(:empty)::before{content:attr(data-label) " · ";color:var(--quiet)}
    td:empty{display:none}
    dl div{grid-template-columns:1fr;padding:.3rem 0}
    }
    """

  /// On paper one rem is the size of running text, so that everything follows it.
  private var print: String {
    let size = "\(look.textSize / 10).\(look.textSize % 10)pt"
    let margin = isOnePage ? "12mm 15mm" : look.sheet.margin
    return """
      @page{size:A4 \(look.isLandscape ? "landscape" : "portrait");margin:\(margin)}
      @media print{
      :root{font-size:\(size)}
      body,body.plan{max-width:none;padding:0;line-height:1.3}
      a{color:inherit}
      .page{break-after:page}
      \(isOnePage ? HTMLStyle.onePage : "")
      \(sheetOnPaper)
      }
      """
  }

  private static let onePage = """

    header{margin-bottom:.5rem;padding-bottom:.3rem}header img{max-height:3.4rem}
    h1{font-size:1.4rem}h2{font-size:1.05rem;margin:.75rem 0 .2rem}.subject{font-size:1.15rem}
    p,ul,dl,.form p{margin:.2rem 0}dl div{padding:0}table{margin:.2rem 0}th,td{padding:.12rem .6rem .12rem 0}
    .bars td,.bars th{padding-top:.05rem;padding-bottom:.05rem}
    .form p{margin:.35rem 0}
    """
}
