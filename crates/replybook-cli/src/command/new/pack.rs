//! `replybook new pack`: a pack that is laid over the built-in one.

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use replybook::{Pack, Playbook, check};

use super::{Plan, SENTENCES, one_line, words, yaml};
use crate::arguments::Everywhere;
use crate::command::schema::{FORMATS, Format};
use crate::command::{named, over_builtin};
use crate::failure::Failure;
use crate::printer::Printer;

const README: &str = include_str!("../../../scaffold/README.md");
const MANIFEST: &str = include_str!("../../../scaffold/templates/pack.yaml");

/// The closing in each language, and in the regions for which the built-in letter has another.
const LETTERS: [(&str, &str); 5] = [
    ("en", include_str!("../../../scaffold/locales/en/letter.ftl")),
    ("en-001", include_str!("../../../scaffold/locales/en-001/letter.ftl")),
    ("es", include_str!("../../../scaffold/locales/es/letter.ftl")),
    ("de", include_str!("../../../scaffold/locales/de/letter.ftl")),
    ("de-CH", include_str!("../../../scaffold/locales/de-CH/letter.ftl")),
];

/// Begins a pack: a folder of sentences and scenarios of your own, laid over the built-in pack
#[derive(Args)]
pub struct NewPack {
    /// The folder; it is made if it is not there
    dir: PathBuf,
    /// What the pack is called; without it, as its folder
    #[arg(long)]
    name: Option<String>,
    /// Write replies in this language; may be given several times; without it, in all of the pack below
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
}

impl NewPack {
    pub fn run(&self, everywhere: &Everywhere, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let name = self.name()?;
        let packs = over_builtin(named(everywhere).iter().map(Pack::dir))?;
        let below = Playbook::load(packs.clone())?;
        let known: Vec<&str> = below.languages().collect();
        if let Some(other) = self.language.iter().find(|language| !known.contains(&language.as_str())) {
            return Err(Failure::usage(format!("no pack below writes replies in `{other:.60}`"))
                .help(format!("there are {}; a region, such as de-AT, is a folder in `locales`", known.join(", "))));
        }
        let mut languages: Vec<&str> = Vec::new();
        for language in &self.language {
            if !languages.contains(&language.as_str()) {
                languages.push(language);
            }
        }
        let mut manifest = MANIFEST.replace("name: new-pack", &format!("name: {}", yaml(&name)?));
        if languages.is_empty() {
            languages = known;
        } else {
            manifest += &format!("languages: [{}]\n", languages.join(", "));
        }

        let mut plan = Plan::new(&self.dir);
        plan.add("README.md", README.replace("new-pack", &name));
        plan.add("templates/pack.yaml", manifest);
        for language in languages {
            words(SENTENCES, language, "the pack below writes replies")?;
            let own = |folder: &str| folder.split('-').next() == Some(language);
            for (folder, letter) in LETTERS.into_iter().filter(|(folder, _)| own(folder)) {
                plan.add(format!("locales/{folder}/letter.ftl"), letter);
            }
        }
        for format in &FORMATS {
            plan.add(schema_file(format), format.schema);
        }
        let written = plan.write(packs, check)?;
        printer.result(&written)?;
        let dir = self.dir.display();
        printer.note(&format!("Begin a scenario with: replybook new scenario ID --pack {dir}"));
        Ok(ExitCode::SUCCESS)
    }

    fn name(&self) -> Result<String, Failure> {
        let folder = || {
            let whole = std::path::absolute(&self.dir).ok()?;
            match whole.components().next_back()? {
                Component::Normal(name) => name.to_str().map(str::to_owned),
                _ => None,
            }
        };
        let name = match &self.name {
            Some(name) => name.clone(),
            None => folder().ok_or_else(|| {
                Failure::usage("the folder has no name that a pack can have").help("name the pack with `--name`")
            })?,
        };
        one_line("name", &name)?;
        match name.as_str() {
            "builtin" => Err(Failure::usage("the pack below is called `builtin`").help("name yours with `--name`")),
            _ => Ok(name),
        }
    }
}

/// Where a pack keeps the schema of a format, for its YAML files to name.
pub fn schema_file(format: &Format) -> String {
    format!(".schemas/{}.json", format.name)
}

/// Those of some formats whose schemas a pack does not have yet.
pub fn missing_schemas(pack: &Path, names: [&str; 2]) -> impl Iterator<Item = &'static Format> {
    let formats = names.into_iter().filter_map(|name| FORMATS.iter().find(|format| format.name == name));
    formats.filter(|format| !pack.join(schema_file(format)).exists())
}
