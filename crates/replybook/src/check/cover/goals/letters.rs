//! The ways to word the parts of a letter.

use std::cmp::Reverse;

use super::super::Ground;
use super::super::aims::{Aim, Name};
use super::texts::Wording;
use super::{LETTER, List, Way, on};
use crate::check::proof::Witness;
use crate::check::space::{Cells, Region, Space};
use crate::check::view::{LetterView, ScenarioView};
use crate::letter::PartName;

impl List<'_> {
    /// Every way to word each part of the letter that no scenario before this one can show: a letter is worded alike for
    /// all of them. The uppermost pack's go first: who lays a pack over others looks at its own scenarios.
    pub(super) fn letters(&mut self, play: usize) {
        let ground = self.ground;
        let rank = |of: &ScenarioView| {
            let pack = ground.book.stack.file(&of.path()).map(|file| file.pack);
            (Reverse(pack), of.scenario.id.to_string())
        };
        let own = rank(self.scenario);
        let before: Vec<&ScenarioView> = ground.scenarios.iter().filter(|before| rank(before) < own).collect();
        let mut seen: Vec<(PartName, Option<usize>)> = Vec::new();
        for letter in ground.letters {
            let own = letter.post.letter.is_of_channel(letter.part).then_some(letter.post.place);
            let Ok(table) = &letter.lines else { continue };
            if seen.contains(&(letter.part, own)) || self.scenario.scenario.channels.refuses(&letter.channel).is_some()
            {
                continue;
            }
            seen.push((letter.part, own));
            for (line, entry) in letter.entries().iter().enumerate() {
                let Some(witness) = table.case(line, &Region::default(), &[]) else { continue };
                let shown = |before: &&ScenarioView| shows(ground, before, letter, &witness);
                if before.iter().any(shown) {
                    continue;
                }
                let Some(region) = within(ground, self.scenario, play, letter, &witness) else { continue };
                let part = letter.part.key();
                let said = entry.say.map(|message| (message, &*letter.post.letter.messages[message]));
                let place = own.map_or(String::new(), |_| format!("{}/", letter.channel));
                let name = format!("{LETTER}{place}{part}/{}", said.map_or("none", |(_, id)| id));
                let aim = Aim::Line { part: letter.part, line, own };
                self.add(play, aim, name.clone(), Way::each([region.clone()]));
                let Some((message, id)) = said else { continue };
                for (language, whence) in self.worded(id) {
                    let Ok(sentence) = language.letter(ground.book, &letter.post, message) else { continue };
                    let text = Name { id: id.into(), short: false, of_letter: true };
                    let wording = Wording { name: &text, shown: &name, language: &language, sentence, whence };
                    self.wording(wording, play, std::slice::from_ref(&region), None);
                }
            }
        }
    }
}

/// Whether a scenario has a case that words a part of the letter so.
fn shows(ground: &Ground<'_>, scenario: &ScenarioView, letter: &LetterView, witness: &Witness) -> bool {
    let speaking = scenario.scenario.plays.iter().enumerate().filter(|(_, play)| !play.say.is_empty());
    let mut shown = speaking.map(|(play, _)| within(ground, scenario, play, letter, witness));
    scenario.scenario.channels.refuses(&letter.channel).is_none() && shown.any(|shown| shown.is_some())
}

/// Where a play's letter is worded so, if it ever is.
fn within(
    ground: &Ground<'_>,
    scenario: &ScenarioView,
    play: usize,
    letter: &LetterView,
    witness: &Witness,
) -> Option<Region> {
    let (Ok(plays), Ok(lines)) = (&scenario.plays, &letter.lines) else { return None };
    let on = on(ground, &plays.space, &letter.channel)?;
    let region = on.and(&moved(witness, &lines.space, &plays.space));
    plays.case(play, &region, &[]).is_some().then_some(region)
}

/// What a question has told of a case in one space, in another one.
fn moved(witness: &Witness, from: &Space, to: &Space) -> Region {
    witness.asked().fold(Region::default(), |region, (slot, cells)| {
        let cell = |cell: usize| match from.sample(slot, cell) {
            Some(value) => to.cell_of(slot, value),
            None => to.missing(slot).axes().first().map_or(Cells::default(), |(_, cells)| *cells),
        };
        let there: Vec<Cells> = cells.places().map(cell).collect();
        region.with(slot, to.possible(slot).only(|cell| there.iter().any(|cells| cells.has(cell))))
    })
}
