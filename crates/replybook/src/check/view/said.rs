//! What is ever said: the messages that scenarios, letters and the agent's texts name, and all that these refer to.

use super::View;
use crate::playbook::AgentText;
use crate::scenario::Department;
use crate::words::Reached;

impl<'a> View<'a> {
    /// Every message that is said somewhere, with all that it refers to.
    ///
    /// `None` where a file cannot be read: nobody knows what it would use.
    pub(crate) fn said(&self) -> Option<&Reached<'a>> {
        let said = || self.is_whole().then(|| self.book.words.reached(self.named().iter().map(String::as_str)));
        self.said.get_or_init(said).as_ref()
    }

    /// Whether every file that says what is used could be read.
    pub(crate) fn is_whole(&self) -> bool {
        let book = self.book;
        self.scenarios.len() == book.scenario_ids().count()
            && self.knows_all_cases()
            && book.words.errors().next().is_none()
            && book.stack.faults().is_empty()
    }

    /// Whether every channel and market is known: else cases are left out that can come.
    pub(crate) fn knows_all_cases(&self) -> bool {
        let book = self.book;
        self.channels.len() == book.channel_ids().count() && book.market_ids().all(|id| book.market(id).is_ok())
    }

    /// The ids of the messages that templates name.
    fn named(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for letter in &self.letters {
            let said = letter.entries().iter().filter_map(|entry| entry.say);
            ids.extend(said.map(|message| letter.post.letter.messages[message].to_string()));
        }
        for scenario in self.scenarios.iter().map(|view| &view.scenario) {
            ids.extend(scenario.messages.iter().map(|message| message.id.to_string()));
        }
        ids.extend(self.agent_texts.keys().cloned());
        // What a department is called may stand there before anything is learned from.
        ids.extend(Department::ALL.map(|department| AgentText::Department(department).to_string()));
        ids
    }
}
