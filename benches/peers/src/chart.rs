//! The ratios as a chart: a row for each peer, a dot for each kind of reply, on a logarithmic axis.

use std::fmt::Write as _;

use replybook_benches::Kind;

/// How much longer than replybook a peer takes for each kind of reply.
pub struct Row {
    pub name: String,
    pub ratios: [f64; 3],
}

const WIDTH: f64 = 760.0;
/// Where the axis begins and ends; names stand before it, figures after it.
const AXIS: (f64, f64) = (250.0, 650.0);
const TOP: f64 = 84.0;
const ROW: f64 = 28.0;

/// Told apart also by those who see few colors, on white and on black.
const COLORS: [&str; 3] = ["#0072b2", "#e69f00", "#009e73"];

const STYLE: &str = "
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.small { font-size: 12px; fill: #59636e }
line { stroke: #d1d9e0 }
.ours { stroke: #1f2328; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.small { fill: #9198a1 }
line { stroke: #3d444d }
.ours { stroke: #f0f6fc }
}
";

/// Draws the chart as SVG.
pub fn draw(rows: &[Row]) -> String {
    let axis = Axis::over(rows);
    let bottom = TOP + ROW * rows.len() as f64;
    let mut out = String::new();
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\">\n<title>How much longer a reply takes than with replybook</title>\n\
         <style>{STYLE}</style>\n\
         <text class=\"title\" x=\"16\" y=\"26\">One warm reply: time beside replybook's (less is better)</text>\n",
        height = bottom + 16.0,
    );
    for (nth, kind) in Kind::ALL.into_iter().enumerate() {
        let x = AXIS.0 + 100.0 * nth as f64;
        let _ = writeln!(out, "{}<text class=\"small\" x=\"{}\" y=\"50\">{kind}</text>", dot(x, 46.0, nth), x + 10.0);
    }
    for power in axis.powers() {
        let x = axis.place(power);
        let (class, label) = if power == 1.0 { ("ours", "replybook".to_owned()) } else { ("", format!("{power} ×")) };
        let _ = writeln!(
            out,
            "<line class=\"{class}\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{bottom}\"/>\
             <text class=\"small\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{label}</text>",
            TOP - 8.0,
        );
    }
    for (nth, Row { name, ratios }) in rows.iter().enumerate() {
        let y = TOP + ROW * (nth as f64 + 0.5);
        let _ = write!(out, "<text x=\"16\" y=\"{}\">{name}</text>", y + 4.5);
        for (kind, ratio) in ratios.iter().enumerate() {
            out.push_str(&dot(axis.place(*ratio), y, kind));
        }
        let [least, most] = [f64::min, f64::max].map(|of| ratios.iter().copied().reduce(of).unwrap_or_default());
        let _ = writeln!(
            out,
            "<text class=\"small\" x=\"{}\" y=\"{}\">{} to {} ×</text>",
            AXIS.1 + 14.0,
            y + 4.5,
            rounded(least),
            rounded(most),
        );
    }
    out.push_str("</svg>\n");
    out
}

fn dot(x: f64, y: f64, kind: usize) -> String {
    format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"{}\"/>", COLORS[kind])
}

/// To two digits, or to whole numbers.
pub fn rounded(ratio: f64) -> String {
    let decimals = usize::from(ratio < 10.0) + usize::from(ratio < 1.0);
    format!("{ratio:.decimals$}")
}

/// Powers of ten, as many as the ratios need, with replybook's own among them.
struct Axis {
    first: i32,
    last: i32,
}

impl Axis {
    fn over(rows: &[Row]) -> Axis {
        let ratios = || rows.iter().flat_map(|row| row.ratios).map(f64::log10);
        Axis { first: ratios().fold(0.0, f64::min).floor() as i32, last: ratios().fold(1.0, f64::max).ceil() as i32 }
    }

    fn powers(&self) -> impl Iterator<Item = f64> {
        (self.first..=self.last).map(|power| 10_f64.powi(power))
    }

    fn place(&self, ratio: f64) -> f64 {
        let part = (ratio.log10() - f64::from(self.first)) / f64::from(self.last - self.first);
        AXIS.0 + part * (AXIS.1 - AXIS.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_times_as_long_is_one_power_further_right_than_replybook() {
        let axis = Axis::over(&[Row { name: "a peer".to_owned(), ratios: [0.2, 10.0, 999.0] }]);
        assert_eq!(axis.powers().collect::<Vec<_>>(), [0.1, 1.0, 10.0, 100.0, 1000.0]);
        assert_eq!(axis.place(10.0) - axis.place(1.0), (AXIS.1 - AXIS.0) / 4.0);
        assert_eq!(axis.place(1000.0), AXIS.1);
    }

    #[test]
    fn a_row_names_its_peer_and_its_least_and_greatest_ratio() {
        let chart = draw(&[Row { name: "a peer".to_owned(), ratios: [12.4, 0.25, 3.01] }]);
        assert!(chart.contains(">a peer</text>") && chart.contains(">0.25 to 12 ×</text>"), "{chart}");
        assert_eq!(chart.matches("<circle").count(), 3 + 3);
    }
}
