//! A brand's own words: a pack laid over the built-in one.
//!
//! `brand-pack/` changes three sentences in each language and gives the chat a signature. All else stays as it is built in.

use std::fs;
use std::path::Path;

use replybook::{Case, Message, Pack, Playbook};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let playbook = Playbook::load([Pack::builtin(), Pack::dir(folder.join("brand-pack"))?])?;

    for language in ["de", "es", "en"] {
        for channel in ["email", "chat"] {
            println!("──── {language}, {channel}\n{}", write(&playbook, language, channel)?.body);
        }
    }
    Ok(())
}

fn write(playbook: &Playbook, language: &str, channel: &str) -> Result<Message, Failure> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/cancel-order.yaml");
    let case = Case::from_text("cancel-order.yaml", &fs::read_to_string(file)?)?;
    let reply = playbook.reply(&case.language(language).channel(channel))?;
    reply.message.ok_or_else(|| "this play says nothing".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_brands_words_stand_where_the_built_in_ones_stood() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("brand-pack");
        let built_in = Playbook::builtin();
        let brand = Playbook::load([Pack::builtin(), Pack::dir(folder).unwrap()]).unwrap();
        for language in ["de", "es", "en"] {
            let before = write(&built_in, language, "email").unwrap().body;
            let after = write(&brand, language, "email").unwrap().body;
            assert_eq!(before.lines().count(), after.lines().count());
            let changed = before.lines().zip(after.lines()).filter(|(before, after)| before != after).count();
            assert_eq!(changed, 3, "three sentences are the brand's own:\n{after}");

            let before = write(&built_in, language, "chat").unwrap().body;
            let after = write(&brand, language, "chat").unwrap().body;
            let signature = after.strip_prefix(&before).expect("the chat is as before, and signed");
            assert!(signature.contains("Nordlicht Outdoor"), "{signature}");
        }
    }

    #[test]
    fn it_runs() {
        main().unwrap();
    }
}
