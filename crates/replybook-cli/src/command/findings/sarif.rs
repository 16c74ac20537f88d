//! Findings as SARIF 2.1.0, which code hosts and editors read.

use std::collections::HashMap;
use std::env;
use std::fmt::Write as _;
use std::path::{MAIN_SEPARATOR, Path};

use replybook::{Diagnostic, Rule, Severity, rules};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub fn log(findings: &[Diagnostic]) -> Json {
    let here = env::current_dir().unwrap_or_default();
    let mut seen = HashMap::new();
    let results = findings.iter().map(|finding| {
        let alike = fingerprint(finding);
        let nth = seen.entry(alike.clone()).and_modify(|nth| *nth += 1).or_insert(1);
        result(finding, &here, &format!("{alike}:{nth}"))
    });
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "replybook",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules().iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

fn descriptor(rule: &Rule) -> Json {
    let text = rule.text();
    let wrong = text.split("\n# ").next().unwrap_or_default().trim_end();
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary() },
        "fullDescription": { "text": wrong },
        "help": { "text": text, "markdown": text },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Diagnostic, here: &Path, fingerprint: &str) -> Json {
    let mut location = json!({ "artifactLocation": { "uri": uri(&finding.file, here) } });
    if let Some(place) = &finding.place {
        location["region"] = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endColumn": place.column + place.width,
        });
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": super::said(finding) },
        "locations": [{ "physicalLocation": location }],
        "partialFingerprints": { "primaryLocationLineHash": fingerprint },
    });
    if let Some(at) = rules().iter().position(|rule| rule.id == finding.rule) {
        result["ruleIndex"] = at.into();
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// What stays the same when lines are added above a finding: its rule, its file and the text of its line.
fn fingerprint(finding: &Diagnostic) -> String {
    let line = finding.place.as_ref().map_or(&finding.message, |place| &place.text).trim();
    let mut hash = Sha256::new();
    for part in [finding.rule, &finding.file, line] {
        hash.update(part);
        hash.update([0]);
    }
    hash.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A path as a reference relative to the folder that one is in, or else as a whole.
fn uri(file: &str, here: &Path) -> String {
    let path = Path::new(file);
    let path = path.strip_prefix(here).unwrap_or(path);
    let written = path.display().to_string().replace(MAIN_SEPARATOR, "/");
    let mut uri = match path.is_absolute() {
        true if written.starts_with('/') => "file://".to_owned(),
        // In Windows a path begins with a drive.
        true => "file:///".to_owned(),
        false => String::new(),
    };
    for byte in written.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte.into()),
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_uri() {
        let uri = |file: &str| uri(file, Path::new("/home/me"));
        assert_eq!(uri("packs/templates/a.yaml"), "packs/templates/a.yaml");
        assert_eq!(uri("my pack/größe#1?.ftl"), "my%20pack/gr%C3%B6%C3%9Fe%231%3F.ftl");
        assert_eq!(uri("../a:b/100%.ftl"), "../a%3Ab/100%25.ftl");
    }

    #[cfg(unix)]
    #[test]
    fn a_whole_path_is_relative_where_it_can_be() {
        let uri = |file: &str| uri(file, Path::new("/home/me"));
        assert_eq!(uri("/home/me/packs/a.yaml"), "packs/a.yaml");
        assert_eq!(uri("/srv/packs/a b.yaml"), "file:///srv/packs/a%20b.yaml");
    }
}
