use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

/// The built-in layouts, as a stack gives them.
fn builtin() -> Layouts {
    let files = [
        ("chat.tera", include_str!("../../templates/layouts/chat.tera")),
        ("mail.tera", include_str!("../../templates/layouts/mail.tera")),
        ("mail-html.tera", include_str!("../../templates/layouts/mail-html.tera")),
        ("marketplace.tera", include_str!("../../templates/layouts/marketplace.tera")),
    ];
    stack(&files)
}

fn stack(files: &[(&str, &str)]) -> Layouts {
    let shown = |name| format!("templates/layouts/{name}");
    Layouts::new(files.iter().map(|(name, text)| ((*name).into(), shown(name), (*text).into())).collect())
}

fn whole() -> Shape {
    Shape {
        salutation: true,
        order: true,
        blocks: vec![Block::Paragraph, Block::List(2), Block::Paragraph],
        closing: true,
        signature: true,
    }
}

fn text_of(part: Part) -> &'static str {
    match part {
        Part::Salutation => "Guten Tag, Frau Müller,",
        Part::Order => "Ihre Bestellung 302-1234567-1234567",
        Part::Paragraph(0) => "bitte prüfen Sie dies:",
        Part::Paragraph(_) => "Danach schreiben Sie uns.",
        Part::Item(_, 0) => "Ist das Kabel < 2 m?",
        Part::Item(..) => "Ist \"An\" & 'Aus' gemeint?",
        Part::Closing => "Mit freundlichen Grüßen",
        Part::Signature => "Jana Petersen\nNordlicht Outdoor",
    }
}

fn written(layouts: &Layouts, layout: &str, shape: &Shape) -> String {
    let mut out = String::new();
    layouts.skeleton(layout, shape).unwrap().write(text_of, &mut out);
    out
}

fn fails(files: &[(&str, &str)], shape: &Shape) -> String {
    let name = files[0].0.strip_suffix(SUFFIX).unwrap();
    match stack(files).skeleton(name, shape) {
        Ok(skeleton) => panic!("{:?} gives {skeleton:?}", files[0].1),
        Err(faults) => faults.iter().map(|fault| format!("{fault:#}\n")).collect(),
    }
}

/// Every shape of up to three blocks, with lists of one and two items.
fn shapes() -> Vec<Shape> {
    let mut bodies: Vec<Vec<Block>> = vec![vec![]];
    for length in 0..3 {
        for body in bodies.clone().into_iter().filter(|body| body.len() == length) {
            bodies.extend([Block::Paragraph, Block::List(1), Block::List(2)].map(|block| {
                let mut longer = body.clone();
                longer.push(block);
                longer
            }));
        }
    }
    let parts = |bits: u8| [1, 2, 4, 8].map(|bit| bits & bit != 0);
    let shape = |bits, blocks: &Vec<Block>| {
        let [salutation, order, closing, signature] = parts(bits);
        Shape { salutation, order, blocks: blocks.clone(), closing, signature }
    };
    bodies.iter().flat_map(|blocks| (0..16).map(move |bits| shape(bits, blocks))).collect()
}

/// What Tera makes of the real texts. That a line break becomes `<br>` is not its doing.
fn oracle(files: &[(&str, &str)], shape: &Shape, texts: &[String]) -> String {
    let mut engine = Tera::default();
    engine.autoescape_on([HTML_SUFFIX]);
    engine.set_escape_fn(|text, out| {
        let mut escaped = Vec::new();
        tera::escape_html(text, &mut escaped)?;
        out.write_all(String::from_utf8_lossy(&escaped).replace('\n', "<br>\n").as_bytes())
    });
    engine.add_raw_templates(files.iter().copied()).unwrap();
    let texts: Vec<String> = texts.iter().map(|text| trace::lines(text).collect::<Vec<_>>().join("\n")).collect();
    let rendered = engine.render(files[0].0, &trace::context(shape, texts.iter().map(String::as_str))).unwrap();
    trace::lines(&rendered).collect::<Vec<_>>().join("\n")
}

fn agrees(files: &[(&str, &str)], shape: &Shape, texts: &[String]) {
    let name = files[0].0.strip_suffix(SUFFIX).unwrap();
    let skeleton = stack(files).skeleton(name, shape).unwrap();
    let parts = shape.parts();
    let mut out = String::new();
    skeleton.write(|part| &texts[parts.iter().position(|other| *other == part).unwrap()], &mut out);
    assert_eq!(out, oracle(files, shape, texts));
}

#[test]
fn the_built_in_layouts_on_a_whole_letter() {
    let layouts = builtin();
    let mut all = String::new();
    for layout in layouts.names() {
        let _ = writeln!(all, "==== {layout}\n{}", written(&layouts, layout, &whole()));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn every_built_in_layout_makes_a_tidy_letter_of_every_shape() {
    let layouts = builtin();
    for shape in shapes() {
        for layout in layouts.names() {
            let text = written(&layouts, layout, &shape);
            assert_eq!(text, trace::lines(&text).collect::<Vec<_>>().join("\n"), "{layout} {shape:?}");
            let skeleton = layouts.skeleton(layout, &shape).unwrap();
            let fit = if Layouts::is_html(layout) { Escape::Html } else { Escape::None };
            assert!(skeleton.pieces.iter().all(|piece| !matches!(piece, Piece::Part(_, escape) if *escape != fit)));
        }
    }
}

#[test]
fn a_letter_of_nothing_is_empty() {
    let nothing = Shape { salutation: false, order: false, blocks: vec![], closing: false, signature: false };
    for layout in ["mail", "chat", "marketplace"] {
        assert_eq!(written(&builtin(), layout, &nothing), "");
    }
}

#[test]
fn what_is_written_is_what_tera_makes_of_the_real_texts() {
    let hostile = [
        "{{7*7}}",
        "<script>alert('1')</script>",
        "&amp; \"q\"",
        "a  \n\n\n\n b\n",
        "⦃0 of Aa 07 <&\"'>⦄",
        "{% include \"x\" %}",
    ];
    let files = [
        ("chat.tera", include_str!("../../templates/layouts/chat.tera")),
        ("mail.tera", include_str!("../../templates/layouts/mail.tera")),
        ("mail-html.tera", include_str!("../../templates/layouts/mail-html.tera")),
        ("marketplace.tera", include_str!("../../templates/layouts/marketplace.tera")),
    ];
    for (number, shape) in shapes().iter().enumerate() {
        let texts: Vec<String> =
            (0..shape.parts().len()).map(|part| hostile[(part + number) % hostile.len()].to_owned()).collect();
        for file in files {
            agrees(&[file], shape, &texts);
        }
    }
}

/// Layouts that place every part once, in any order and with anything around it that the grammar has.
fn a_layout() -> impl Strategy<Value = String> {
    let gap = || {
        prop::sample::select(vec![
            "",
            " ",
            "\n",
            "\n\n\n",
            "  \n\t\n",
            "&amp; <b>",
            "{# {{ x }} #}",
            "{#- -#}",
            "{{ 'a' }}",
            "{{ \"<\" }}",
            "{% if order and not closing %}?{% endif %}",
            "ä{ }",
            "{{ 1 + 1 - 3 }}",
            "\r\n",
        ])
    };
    let part = |name: &'static str| {
        prop::sample::select(vec![
            format!("{{{{ {name} }}}}"),
            format!("{{{{- {name} -}}}}"),
            format!("{{{{ {name} | escape }}}}"),
            format!("{{{{ {name} | safe }}}}"),
            format!("{{% if {name} %}}{{{{ {name} }}}}{{% else %}}none{{% endif %}}"),
            format!("{{{{ '(' ~ ({name}) ~ ')' }}}}"),
            format!("{{{{ {name} if {name} else '-' }}}}"),
        ])
    };
    let item = (part("item"), gap(), gap()).prop_map(|(item, before, after)| {
        format!("{{% for item in block.items %}}{before}{{{{ loop.index }}}}{item}{after}{{% endfor %}}")
    });
    let blocks =
        (part("block.text"), item, gap(), prop::sample::select(vec!["", "-"])).prop_map(|(text, items, gap, trim)| {
            format!(
                "{{%{trim} for block in blocks %}}{gap}{{% if block.kind == 'list' {trim}%}}{items}{{% else %}}{{% if \
                 loop.last %}}{text}!{{% else %}}{text}{{%{trim} endif %}}{{% endif %}}{{% endfor %}}"
            )
        });
    let order = Just(vec![0, 1, 2, 3, 4]).prop_shuffle();
    let parts = (part("salutation"), part("order"), blocks, part("closing"), part("signature"));
    (parts, order, prop::collection::vec(gap(), 6)).prop_map(|(parts, order, gaps)| {
        let parts = [parts.0, parts.1, parts.2, parts.3, parts.4];
        let placed = order.iter().zip(&gaps).map(|(part, gap)| format!("{gap}{}", parts[*part])).collect::<String>();
        placed + gaps[5]
    })
}

fn a_text() -> impl Strategy<Value = String> {
    let bit = prop::sample::select(vec![
        "a",
        "Ä",
        "<b>",
        "&",
        "\"",
        "'",
        "{{ order }}",
        "{% if %}",
        "\n",
        "\n\n\n",
        " ",
        "⦃1",
        "<br>",
        "&amp;",
        "\u{A0}",
        "مريم",
    ]);
    prop::collection::vec(bit, 0..6).prop_map(|bits| format!("x{}", bits.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_layout_and_texts_agree_with_tera(
        layout in a_layout(),
        html in any::<bool>(),
        shape in prop::sample::select(shapes()),
        texts in prop::collection::vec(a_text(), 10),
    ) {
        agrees(&[(if html { "any-html.tera" } else { "any.tera" }, &layout)], &shape, &texts);
    }

    /// Whatever a file holds, the answer is a skeleton or a fault.
    #[test]
    fn no_file_is_too_odd(bits in prop::collection::vec(prop::sample::select(vec![
        "{{", "}}", "{%", "%}", "{#", "#}", "-", " ", "\n", "if", "elif", "else", "endif", "for", "in", "endfor", "item",
        "block", "blocks", ".", "items", "endblock", "include", "extends", "\"any.tera\"", "salutation", "'", "\"", "`",
        "\\", "|", "safe", "(", ")", "[", "]", "{", "}", "==", "1", "raw", "endraw", "~", "not", "and", "<", "é", "loop",
    ]), 0..40)) {
        let _ = stack(&[("any.tera", &bits.join(" "))]).skeleton("any", &whole());
        let _ = stack(&[("any.tera", &bits.concat())]).skeleton("any", &whole());
    }
}

#[test]
fn a_part_is_placed_once_and_whole() {
    let all =
        "{{ salutation }}{{ order }}{% for block in blocks %}{{ block.text }}{% endfor %}{{ closing }}{{ signature }}";
    let shape = Shape { blocks: vec![Block::Paragraph, Block::Paragraph], ..whole() };
    let mut faults = String::new();
    for (from, to) in [
        ("{{ closing }}", ""),
        ("{{ closing }}", "{{ closing }}{% if closing %}{{ closing }}{% endif %}"),
        ("{{ block.text }}", "{% if loop.first %}{{ block.text }}{% endif %}"),
        ("{{ order }}", "{{ order }}{{ blocks }}"),
        ("{{ salutation }}", "{{ (salutation ~ '') | escape | safe ~ '' | escape }}"),
    ] {
        let layout = all.replace(from, to);
        let _ = writeln!(faults, "{layout}\n{}", fails(&[("odd-html.tera", &layout)], &shape));
    }
    let list = Shape { blocks: vec![Block::Paragraph, Block::List(2)], ..whole() };
    let once = "{{ salutation }}{{ order }}{{ closing }}{{ signature }}{% for b in blocks %}{{ b.text if b.kind == 'paragraph' else '' }}\
                {% for i in b.items %}{% if not loop.last %}{{ i }}{% endif %}{% endfor %}{% endfor %}";
    let _ = writeln!(faults, "{once}\n{}", fails(&[("odd.tera", once)], &list));
    insta::assert_snapshot!(faults);
}

#[test]
fn what_a_layout_may_not_say() {
    let mut faults = String::new();
    for source in [
        "Hi\n{{ salutatoin }}",
        "{% if signatur %}x{% endif %}",
        "{% for block in blocks %}{{ block.txt }}{% endfor %}",
        "{{ loop.index }}",
        "{% for b in blocks %}{{ loop.length - loop.index }}{% endfor %}",
        "{% for b in blocks %}{% if loop.index == 12 %}{% endif %}{% endfor %}",
        "{{ salutation | upper }}",
        "{{ salutation | saef }}",
        "{% filter upper %}a{% endfilter %}",
        "{% for i in range(end=3) %}{% endfor %}",
        "{{ throw(message='x') }}",
        "{% for a in [1, 2] %}{% endfor %}",
        "{% for a in blocks %}{% for b in blocks %}{% endfor %}{% endfor %}",
        "{% for key, value in blocks %}{% endfor %}",
        "{% for order in blocks %}{% endfor %}",
        "{% for c in salutation %}{{ c }}{% endfor %}",
        "{% set x = salutation %}",
        "{{ [a for a in blocks] }}",
        "{{ salutation[0:3] }}",
        "{% if salutation == 'Hi' %}{% endif %}",
        "{% for b in blocks %}{% if b.kind == salutation %}{% endif %}{% endfor %}",
        "{% if 'Hi' in salutation %}{% endif %}",
        "{% if salutation is containing('Hi') %}{% endif %}",
        "{{ __tera_context }}",
        "{% if order %}{% elif closing %}{% endif %}",
        "{% extends 'mail.tera' %}",
        "{% raw %}{{ x }}{% endraw %}",
        "{% component x() %}{% endcomponent %}{{ <x/> }}",
        "{{ super() }}",
        "{% include 'mial.tera' %}",
        "{% include 'a.tera' %}",
        "{{ salutation",
        "ö {% if salutation %}",
        "{{ salutation salutation }}",
        "{% for b in blocks %}{{ b.text }}{% endfor %}",
        "⦃",
    ] {
        let _ = writeln!(faults, "{source}\n{}", fails(&[("a.tera", source), ("mail.tera", "{{ order }}")], &whole()));
    }
    insta::assert_snapshot!(faults);
}

#[test]
fn an_unknown_layout_names_the_nearest() {
    let fault = builtin().skeleton("mail-htm", &whole()).unwrap_err();
    assert_eq!(fault[0].help.as_deref(), Some("did you mean `mail-html`?"));
    let fault = builtin().skeleton("x", &whole()).unwrap_err();
    insta::assert_snapshot!(format!("{:#}", fault[0]), @"
    error[unknown-layout]: no layout is called `x`
     --> templates/layouts
    help: there are chat, mail, mail-html, marketplace
    ");
}

#[test]
fn files_are_included_to_a_bounded_depth() {
    let body = "{{ salutation }}{{ order }}{% for block in blocks %}{{ block.text }}{% endfor %}{{ closing }}";
    let shape = Shape { blocks: vec![Block::Paragraph], ..whole() };
    let layouts = stack(&[
        ("brand-html.tera", "{% include \"body.tera\" %}<b>{% include 'name.tera' %}</b>"),
        ("body.tera", body),
        ("name.tera", "{{ signature }}"),
        ("broken.tera", "{{"),
    ]);
    // A broken file that is not reached is no hindrance, and an included one escapes as the layout does.
    assert!(written(&layouts, "brand-html", &shape).ends_with("<b>Jana Petersen<br>\nNordlicht Outdoor</b>"));

    let chain = |length: usize| -> Vec<(String, String, String)> {
        let link = |number| match number {
            0 => body.to_owned() + "{{ signature }}",
            _ => format!("{{% include '{}.tera' %}}", number - 1),
        };
        (0..=length).map(|number| (format!("{number}.tera"), format!("{number}.tera"), link(number))).collect()
    };
    assert!(Layouts::new(chain(8)).skeleton("8", &shape).is_ok());
    let fault = &Layouts::new(chain(300)).skeleton("300", &shape).unwrap_err()[0];
    assert_eq!(fault.to_string(), "292.tera:1:13: includes go deeper than 8");
}

#[test]
fn a_layout_that_would_not_end_is_refused() {
    let twice = |next: &str| format!("{{% include '{next}' %}}{{% include '{next}' %}}");
    let mut files: Vec<(String, String, String)> =
        (1..=8).map(|number| (format!("{number}.tera"), "x".into(), twice(&format!("{}.tera", number - 1)))).collect();
    files.push(("0.tera".into(), "x".into(), "".into()));
    let fault = &Layouts::new(files).skeleton("8", &whole()).unwrap_err()[0];
    assert_eq!(fault.message, "the layout has more than 400 tags");

    let long = "{{ order }}".to_owned() + &" ".repeat(FILE_MAX);
    assert!(fails(&[("long.tera", &long)], &whole()).contains("a layout has at most 1048576"));
    let wide = format!("{{% for b in blocks %}}{}{{% endfor %}}", "x".repeat(600_000));
    assert!(fails(&[("wide.tera", &wide)], &whole()).contains("writes more than 1048576 bytes"));
    let cyclic = [("a.tera", "{% include 'b.tera' %}"), ("b.tera", "{% include 'a.tera' %}")];
    assert!(fails(&cyclic, &whole()).contains("`a.tera` comes back to itself\n"));
    let operators = format!("{{{{ order {} }}}}", "~ order".repeat(100_000));
    assert!(fails(&[("a.tera", &operators)], &whole()).contains("the tag has 200001 words and signs"));
}

/// The deepest that the grammar lets through, on the smallest stack that a thread usually has.
#[test]
fn the_deepest_layouts_fit_on_a_small_stack() {
    let nested = |inside: &str| "{% if salutation %}".repeat(38) + inside + &"{% endif %}".repeat(38);
    let file = |number: usize, text| (format!("{number}.tera"), format!("{number}.tera"), text);
    let mut files = vec![file(0, nested(&format!("{{{{ order {} }}}}", "~ order".repeat(49))))];
    files.extend((1..5).map(|number| file(number, nested(&format!("{{% include '{}.tera' %}}", number - 1)))));
    files.extend((5..9).map(|number| file(number, format!("{{% include '{}.tera' %}}", number - 1))));
    let layouts = Layouts::new(files);
    let run = move || {
        let fault = &layouts.skeleton("8", &whole()).unwrap_err()[0];
        assert_eq!(fault.message, "the layout `8` places the order twice");
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
}

#[test]
fn shapes_are_kept_up_to_a_number() {
    let layouts = builtin();
    for items in 0..1_100 {
        written(&layouts, "mail", &Shape { blocks: vec![Block::List(items)], ..whole() });
    }
    assert_eq!(layouts.layouts["mail"].skeletons.read().unwrap().len(), 100);
    assert!(Arc::ptr_eq(&layouts.skeleton("chat", &whole()).unwrap(), &layouts.skeleton("chat", &whole()).unwrap()));
}

fn any_letter() -> Reach {
    let some = Presence::Sometimes;
    Reach { salutation: some, order: some, closing: some, signature: some, blocks: 6, items: 20 }
}

fn wrong(files: &[(&str, &str)], reach: &Reach) -> String {
    let name = files[0].0.strip_suffix(SUFFIX).unwrap();
    match stack(files).prove(name, reach) {
        Ok(()) => "nothing\n".to_owned(),
        Err(faults) => faults.iter().map(|fault| format!("{fault:#}\n")).collect(),
    }
}

#[test]
fn the_built_in_layouts_are_proved_for_every_letter() {
    let layouts = builtin();
    for layout in layouts.names() {
        assert!(layouts.prove(layout, &any_letter()).is_ok(), "{layout}");
    }
}

#[test]
fn what_is_wrong_in_one_shape_alone_is_found() {
    let rest = "{{ order }}\n{{ closing }}\n{{ signature }}";
    let block =
        "{{ block.text if block.kind == 'paragraph' else '' }}{% for item in block.items %}{{ item }}\n{% endfor %}";
    let block =
        block.replace("{% for", "{% if block.kind == 'list' %}{% for").replace("endfor %}", "endfor %}{% endif %}");
    let mut all = String::new();
    for source in [
        // The fourth item, in a letter without an order.
        format!(
            "{{{{ salutation }}}}\n{rest}\n{{% for block in blocks %}}{}\n{{% endfor %}}",
            block.replace("{{ item }}", "{% if order or loop.index != 4 %}{{ item }}{% endif %}",)
        ),
        // Twice, if the second block is a list.
        format!(
            "{rest}\n{{% for block in blocks %}}{{% if loop.first %}}{{{{ salutation }}}}\n{{% endif %}}{{% if \
                 loop.index == 2 and block.kind == 'list' %}}{{{{ salutation }}}}\n{{% endif %}}{block}\n{{% endfor %}}"
        ),
        format!("{{{{ salutation }}}}{rest}\n{{% for block in blocks %}}{block}\n{{% endfor %}}"),
        format!("{{{{ salutation }}}}\nOrder: {rest}\n{{% for block in blocks %}}{block}\n{{% endfor %}}"),
        "{{ salutation }}\n{{ order }}\n{% for block in blocks %}{{ block.text }}\n{% endfor %}{{ closing }}"
            .to_owned(),
    ] {
        let _ = writeln!(all, "{source}\n\n{}", wrong(&[("odd.tera", &source)], &any_letter()));
    }
    let html =
        format!("<p>{{{{ salutation }}}}</p>\n{rest}\n{{% for block in blocks %}}<p>\n{block}\n</p>{{% endfor %}}");
    let _ = writeln!(all, "{html}\n\n{}", wrong(&[("odd-html.tera", &html)], &any_letter()));
    insta::assert_snapshot!(all);
}

#[test]
fn a_layout_need_not_place_what_never_reaches_it() {
    let plain = "{{ salutation }}\n{% for block in blocks %}{{ block.text }}\n{% endfor %}";
    let never = Presence::Never;
    let reach =
        Reach { salutation: Presence::Always, order: never, closing: never, signature: never, blocks: 3, items: 0 };
    assert_eq!(wrong(&[("plain.tera", plain)], &reach), "nothing\n");
    let with_lists = Reach { items: 1, ..reach };
    assert!(wrong(&[("plain.tera", plain)], &with_lists).contains("field `text` is not defined"));
}

#[test]
fn a_file_that_is_only_included_is_no_layout_of_its_own() {
    let layouts = stack(&[
        ("a.tera", "{% include 'item.tera' %}"),
        ("item.tera", "{{ item }}"),
        ("b.tera", "{% include 'c.tera' %}"),
        ("c.tera", "{% include 'b.tera' %}"),
    ]);
    assert_eq!(layouts.roots(), ["a", "b"]);
}
