//! Two ways to look a sentence up in Fluent. All read the benchmark's own `.ftl` files.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_templates::{Loader, static_loader};
use unic_langid::{LanguageIdentifier, langid};

const GERMAN: LanguageIdentifier = langid!("de");
const ENGLISH: LanguageIdentifier = langid!("en");

static_loader! {
    static LOADER = {
        locales: "./pack/locales",
        fallback_language: "en",
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.add_function("START", start).expect("START is no function yet");
        },
    };
}

/// Says a sentence.
pub trait Words: Send + Sync {
    fn say<'a>(&self, language: &str, key: &str, args: &mut dyn Iterator<Item = (&'a str, FluentValue<'a>)>) -> String;
}

/// fluent-bundle, one bundle for each language.
pub struct Bundles {
    german: FluentBundle<FluentResource>,
    english: FluentBundle<FluentResource>,
}

impl Default for Bundles {
    fn default() -> Bundles {
        Bundles { german: bundle(GERMAN), english: bundle(ENGLISH) }
    }
}

fn bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pack/locales").join(language.to_string());
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.add_function("START", start).expect("START is no function yet");
    for file in fs::read_dir(folder).expect("the pack has the language") {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(path).expect("a text");
        bundle.add_resource(FluentResource::try_new(text).expect("right syntax")).expect("every id once");
    }
    bundle
}

impl Words for Bundles {
    fn say<'a>(&self, language: &str, key: &str, args: &mut dyn Iterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let bundle = if language == "de" { &self.german } else { &self.english };
        let pattern = bundle.get_message(key).and_then(|message| message.value()).expect("the pack has the message");
        let args: FluentArgs = args.collect();
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

/// fluent-templates. Its own function for Tera would rename `order_id` to `order-id`.
pub struct FluentTemplates;

impl Words for FluentTemplates {
    fn say<'a>(&self, language: &str, key: &str, args: &mut dyn Iterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let language = if language == "de" { &GERMAN } else { &ENGLISH };
        let args: HashMap<Cow<'static, str>, FluentValue<'_>> =
            args.map(|(name, value)| (name.to_owned().into(), value)).collect();
        LOADER.lookup_with_args(language, key, &args)
    }
}

/// `START("vielen")` with a capital: a Fluent function does not know where its sentence stands.
fn start<'a>(words: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::String(word)) = words.first() else { return FluentValue::Error };
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default().into()
}

/// Opens a sentence after a salutation that ends with a comma: what a layout does, who knows where the sentence stands.
pub fn uncapital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
