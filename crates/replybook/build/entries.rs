//! The patterns of a file of terms.

use serde_json::Value as Json;

use super::terms::compile::File;

/// The patterns of a file of terms, as it has them.
pub(super) struct Entries {
    groups: Vec<(String, Vec<String>)>,
    times: [Vec<(String, String)>; 3],
    address: [Vec<String>; 2],
    courtesies: [Vec<String>; 3],
    terms: Vec<[Vec<String>; 4]>,
}

/// The lists of a term that say nothing once it is compiled.
const LISTS: [&str; 6] = ["find", "with", "unless", "nowhere", "found", "innocent"];

impl Entries {
    /// `None` for a file with something else in it.
    pub(super) fn new(file: &Json) -> Option<Entries> {
        let (address, said, times) = (&file["address"], &file["courtesies"], &file["times"]);
        let term = |term: &Json| {
            Some([texts(&term["find"])?, texts(&term["with"])?, texts(&term["unless"])?, texts(&term["nowhere"])?])
        };
        Some(Entries {
            groups: pairs(&file["groups"], texts)?,
            times: [
                pairs(&times["numbers"], |number| Some(number.as_u64()?.to_string()))?,
                pairs(&times["units"], text)?,
                pairs(&times["spans"], text)?,
            ],
            address: [texts(&address["formal"])?, texts(&address["friendly"])?],
            courtesies: [texts(&said["thanks"])?, texts(&said["fillers"])?, texts(&said["closings"])?],
            terms: items(&file["terms"])?.iter().map(term).collect::<Option<_>>()?,
        })
    }

    /// As they are compiled.
    pub(super) fn patterns(&self) -> File<'_> {
        File {
            level: 0,
            groups: self.groups.iter().map(|(name, patterns)| (name.as_str(), &patterns[..])).collect(),
            times: self
                .times
                .each_ref()
                .map(|said| said.iter().map(|(pattern, value)| (pattern.as_str(), value.clone())).collect()),
            address: self.address.each_ref().map(Vec::as_slice),
            courtesies: self.courtesies.each_ref().map(Vec::as_slice),
            terms: self.terms.iter().map(|term| term.each_ref().map(Vec::as_slice)).collect(),
        }
    }
}

/// What is told of a term, as JSON.
pub(super) fn told(term: &Json) -> String {
    let mut told = term.clone();
    for list in LISTS {
        if let Some(list) = told.get_mut(list) {
            *list = Json::Array(Vec::new());
        }
    }
    told.to_string()
}

/// A list; an empty one for what is not there.
fn items(list: &Json) -> Option<&[Json]> {
    match list {
        Json::Null => Some(&[]),
        list => list.as_array().map(Vec::as_slice),
    }
}

fn text(value: &Json) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(list: &Json) -> Option<Vec<String>> {
    items(list)?.iter().map(text).collect()
}

fn pairs<T>(map: &Json, value: impl Fn(&Json) -> Option<T>) -> Option<Vec<(String, T)>> {
    match map {
        Json::Null => Some(Vec::new()),
        map => map.as_object()?.iter().map(|(key, entry)| Some((key.clone(), value(entry)?))).collect(),
    }
}
