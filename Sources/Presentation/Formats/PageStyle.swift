/// The look of a page: set like a book page, following the reader's choice of light or dark.
enum PageStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfcf9; --soft: #6a675f;
      --line: #dcd8cd; --wash: #f3f0e8; --mark: #ffe9a3; --link: #1f5c8a; --who: #2b6b3f;
      --one: #2f6f9f; --two: #b5542c; --three: #4d8a3d; --four: #7a4f9a; --five: #a08419;
      --six: #8b3a5e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e3da; --paper: #181816; --soft: #a09c90;
      --line: #3b3932; --wash: #22211e; --mark: #5e4d12; --link: #8cc0ea; --who: #8fca9f;
      --one: #74b3e0; --two: #e8916b; --three: #93c983; --four: #bf98dd; --five: #d9bf5c;
      --six: #d98bab; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 Charter, "Bitstream Charter", Georgia, "Noto Serif", serif; }
    main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
    article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
    h1 { font-size: 1.8rem; margin-top: 0; } h2 { font-size: 1.35rem; } h3 { font-size: 1.1rem; }
    p, li, dd, blockquote { max-width: 46rem; overflow-wrap: anywhere; }
    a { color: var(--link); }
    nav ul { list-style: none; padding: .75rem 1rem; margin: 1rem 0; background: var(--wash);
      columns: 16rem; }
    nav .level3 { padding-left: 1rem; } nav .level4 { padding-left: 2rem; }
    .scroll { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; font-size: .94rem; }
    caption { text-align: start; padding-bottom: .4rem; color: var(--soft); }
    th, td { padding: .28rem .7rem .28rem 0; text-align: start; vertical-align: top;
      border-bottom: 1px solid var(--line); }
    th { font-weight: 600; border-bottom-color: var(--soft); white-space: nowrap; }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .kwic td { white-space: nowrap; border: 0; padding: .1rem .5rem .1rem 0; }
    .kwic .left { text-align: right; max-width: 26rem; overflow: hidden; direction: rtl; }
    .kwic .right { max-width: 26rem; overflow: hidden; text-overflow: ellipsis; }
    blockquote { margin: .6rem 0; padding: .1rem 0 .1rem .9rem; border-inline-start: 3px solid var(--line);
      white-space: pre-line; break-inside: avoid; }
    blockquote b { color: var(--who); } b { font-weight: 600; }
    cite { font: .8em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; color: var(--soft); }
    mark { background: var(--mark); color: inherit; padding: 0 .1em; }
    ins { background: color-mix(in srgb, var(--three) 22%, transparent); text-decoration: none; }
    del { background: color-mix(in srgb, var(--two) 22%, transparent); }
    small, .note { color: var(--soft); font-size: .88rem; } .alert { color: var(--two); }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
    .pair > div { min-width: 0; } .pair > div + div { border-inline-start: 1px solid var(--line);
      padding-inline-start: 2rem; }
    .names { position: sticky; top: 0; background: var(--paper); font-weight: 600;
      border-bottom: 1px solid var(--soft); padding: .4rem 0; z-index: 1; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; }
    dt { color: var(--soft); } dd { margin: 0; }
    pre { overflow-x: auto; background: var(--wash); padding: .8rem 1rem; font-size: .88rem; }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
    svg { max-width: 100%; height: auto; display: block; margin: 1rem 0; break-inside: avoid; }
    @media (max-width: 44rem) { main { padding: 1rem .8rem 3rem; } .names { display: none; }
      .pair { grid-template-columns: 1fr; gap: .8rem; } .pair > div + div { border: 0; padding: 0; }
      .pair > div[data-side]::before { content: attr(data-side); color: var(--soft);
        font-size: .85rem; font-weight: 600; }
      dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
    @media print { body { font-size: 10.5pt; background: #fff; color: #000; } main { max-width: none;
      padding: 0; } nav { display: none; } .names { position: static; } .scroll { overflow: visible; }
      thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; } }
    """
}
