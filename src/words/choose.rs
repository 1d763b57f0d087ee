//! The chooser in words: its questions, their answers, and the advice that comes of them.
//!
//! Its words are the part `choose` of a catalogue.

use super::{Key, Words, key, terms};
use crate::choose::{
    Cost, DAYS, Offer, Offline, Place, Question, Readers, Reason, Recommendation, Room, Step, Way,
};
use crate::engine::Value;

/// A recommendation in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The way, as a headline.
    pub way: String,
    /// What it means.
    pub meaning: String,
    /// Why, a sentence each.
    pub reasons: Vec<String>,
    /// What it takes, a sentence each.
    pub steps: Vec<String>,
    /// What it costs, each with what to do about it.
    pub costs: Vec<(String, String)>,
}

/// Says a recommendation.
pub fn advice(recommendation: &Recommendation, words: &Words) -> Advice {
    let protocol = recommendation.way.protocol().map(|way| ("protocol", terms::protocol(way)));
    let values: Vec<(&str, Value)> =
        protocol.into_iter().chain([("days", Value::from(DAYS))]).collect();
    let say = |key| words.format(key, &values);
    let (way, meaning) = way(recommendation.way);
    let pair = |cost| {
        let (what, todo) = self::cost(cost);
        (say(what), say(todo))
    };
    Advice {
        way: say(way),
        meaning: say(meaning),
        reasons: recommendation.reasons.iter().map(|&why| say(reason(why))).collect(),
        steps: recommendation.steps.iter().map(|&what| say(step(what))).collect(),
        costs: recommendation.costs.iter().map(|&what| pair(what)).collect(),
    }
}

/// A question.
pub const fn question(question: Question) -> Key {
    match question {
        Question::Readers => key::CHOOSE_READERS,
        Question::Place => key::CHOOSE_PLACE,
        Question::Room => key::CHOOSE_ROOM,
        Question::Offline => key::CHOOSE_OFFLINE,
        Question::Offer => key::CHOOSE_OFFER,
    }
}

/// An answer to a question, by its word; `None` where the word is no answer to it.
pub fn answer(question: Question, word: &str) -> Option<Key> {
    match question {
        Question::Readers => Readers::from_token(word).map(readers),
        Question::Place => Place::from_token(word).map(place),
        Question::Room => Room::from_token(word).map(room),
        Question::Offline => Offline::from_token(word).map(offline),
        Question::Offer => Offer::from_token(word).map(offer),
    }
}

const fn readers(readers: Readers) -> Key {
    match readers {
        Readers::Computer => key::CHOOSE_READERS_COMPUTER,
        Readers::Phone => key::CHOOSE_READERS_PHONE,
        Readers::Several => key::CHOOSE_READERS_SEVERAL,
        Readers::People => key::CHOOSE_READERS_PEOPLE,
        Readers::Web => key::CHOOSE_READERS_WEB,
    }
}

const fn place(place: Place) -> Key {
    match place {
        Place::Server => key::CHOOSE_PLACE_SERVER,
        Place::Copy => key::CHOOSE_PLACE_COPY,
        Place::Mine => key::CHOOSE_PLACE_MINE,
    }
}

const fn room(room: Room) -> Key {
    match room {
        Room::Plenty => key::CHOOSE_ROOM_PLENTY,
        Room::Tight => key::CHOOSE_ROOM_TIGHT,
    }
}

const fn offline(offline: Offline) -> Key {
    match offline {
        Offline::No => key::CHOOSE_OFFLINE_NO,
        Offline::Yes => key::CHOOSE_OFFLINE_YES,
    }
}

const fn offer(offer: Offer) -> Key {
    match offer {
        Offer::Both => key::CHOOSE_OFFER_BOTH,
        Offer::Imap => key::CHOOSE_OFFER_IMAP,
        Offer::Pop => key::CHOOSE_OFFER_POP,
        Offer::Neither => key::CHOOSE_OFFER_NEITHER,
        Offer::Unsure => key::CHOOSE_OFFER_UNSURE,
    }
}

/// The headline of a way, and what it means.
const fn way(way: Way) -> (Key, Key) {
    match way {
        Way::Imap => (key::CHOOSE_WAY_IMAP, key::CHOOSE_WAY_IMAP_IS),
        Way::ImapCopy => (key::CHOOSE_WAY_IMAP_COPY, key::CHOOSE_WAY_IMAP_COPY_IS),
        Way::ImapArchive => (key::CHOOSE_WAY_IMAP_ARCHIVE, key::CHOOSE_WAY_IMAP_ARCHIVE_IS),
        Way::PopTake => (key::CHOOSE_WAY_POP_TAKE, key::CHOOSE_WAY_POP_TAKE_IS),
        Way::PopDays => (key::CHOOSE_WAY_POP_DAYS, key::CHOOSE_WAY_POP_DAYS_IS),
        Way::PopKeep => (key::CHOOSE_WAY_POP_KEEP, key::CHOOSE_WAY_POP_KEEP_IS),
        Way::Web => (key::CHOOSE_WAY_WEB, key::CHOOSE_WAY_WEB_IS),
        Way::OwnApp => (key::CHOOSE_WAY_OWN_APP, key::CHOOSE_WAY_OWN_APP_IS),
    }
}

const fn reason(reason: Reason) -> Key {
    match reason {
        Reason::SameEverywhere => key::CHOOSE_WHY_SAME_EVERYWHERE,
        Reason::ServerKeeps => key::CHOOSE_WHY_SERVER_KEEPS,
        Reason::OwnCopy => key::CHOOSE_WHY_OWN_COPY,
        Reason::OffServer => key::CHOOSE_WHY_OFF_SERVER,
        Reason::MakesRoom => key::CHOOSE_WHY_MAKES_ROOM,
        Reason::NobodyElse => key::CHOOSE_WHY_NOBODY_ELSE,
        Reason::ReadsOffline => key::CHOOSE_WHY_READS_OFFLINE,
        Reason::EachGetsAll => key::CHOOSE_WHY_EACH_GETS_ALL,
        Reason::TwoPlaces => key::CHOOSE_WHY_TWO_PLACES,
        Reason::OnlyPop => key::CHOOSE_WHY_ONLY_POP,
        Reason::OnlyImap => key::CHOOSE_WHY_ONLY_IMAP,
        Reason::PopKeepsAll => key::CHOOSE_WHY_POP_KEEPS_ALL,
        Reason::NoSetUp => key::CHOOSE_WHY_NO_SET_UP,
        Reason::NoOtherApp => key::CHOOSE_WHY_NO_OTHER_APP,
        Reason::OnlyComputers => key::CHOOSE_WHY_ONLY_COMPUTERS,
    }
}

const fn step(step: Step) -> Key {
    match step {
        Step::LookUp => key::CHOOSE_STEP_LOOK_UP,
        Step::Paid => key::CHOOSE_STEP_PAID,
        Step::Bridge => key::CHOOSE_STEP_BRIDGE,
        Step::ServerSetting => key::CHOOSE_STEP_SERVER_SETTING,
        Step::KeepAll => key::CHOOSE_STEP_KEEP_ALL,
        Step::Computer => key::CHOOSE_STEP_COMPUTER,
    }
}

/// A cost, and what to do about it.
const fn cost(cost: Cost) -> (Key, Key) {
    match cost {
        Cost::ServerOnly => (key::CHOOSE_COST_SERVER_ONLY, key::CHOOSE_COST_SERVER_ONLY_DO),
        Cost::CopyByHand => (key::CHOOSE_COST_COPY_BY_HAND, key::CHOOSE_COST_COPY_BY_HAND_DO),
        Cost::ArchiveOnce => (key::CHOOSE_COST_ARCHIVE_ONCE, key::CHOOSE_COST_ARCHIVE_ONCE_DO),
        Cost::OnlyCopy => (key::CHOOSE_COST_ONLY_COPY, key::CHOOSE_COST_ONLY_COPY_DO),
        Cost::OnlyCopyLater => {
            (key::CHOOSE_COST_ONLY_COPY_LATER, key::CHOOSE_COST_ONLY_COPY_LATER_DO)
        }
        Cost::AwayTooLong => (key::CHOOSE_COST_AWAY_TOO_LONG, key::CHOOSE_COST_AWAY_TOO_LONG_DO),
        Cost::NoSecondDevice => {
            (key::CHOOSE_COST_NO_SECOND_DEVICE, key::CHOOSE_COST_NO_SECOND_DEVICE_DO)
        }
        Cost::InboxOnly => (key::CHOOSE_COST_INBOX_ONLY, key::CHOOSE_COST_INBOX_ONLY_DO),
        Cost::SentStays => (key::CHOOSE_COST_SENT_STAYS, key::CHOOSE_COST_SENT_STAYS_DO),
        Cost::DeletesEverywhere => {
            (key::CHOOSE_COST_DELETES_EVERYWHERE, key::CHOOSE_COST_DELETES_EVERYWHERE_DO)
        }
        Cost::DeletesBoth => (key::CHOOSE_COST_DELETES_BOTH, key::CHOOSE_COST_DELETES_BOTH_DO),
        Cost::Shared => (key::CHOOSE_COST_SHARED, key::CHOOSE_COST_SHARED_DO),
        Cost::FillsUp => (key::CHOOSE_COST_FILLS_UP, key::CHOOSE_COST_FILLS_UP_DO),
        Cost::StaysOnServer => {
            (key::CHOOSE_COST_STAYS_ON_SERVER, key::CHOOSE_COST_STAYS_ON_SERVER_DO)
        }
        Cost::ProviderOnly => (key::CHOOSE_COST_PROVIDER_ONLY, key::CHOOSE_COST_PROVIDER_ONLY_DO),
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, advice, answer, question};
    use crate::choose::{Answers, Known, Offer, Offline, Place, Question, Readers, Room, choose};
    use crate::words::{LANGUAGES, embedded, plural};

    fn words(language: &str) -> Words {
        let catalogue = embedded(language).expect("a language");
        Words::parse(catalogue.to_owned(), plural::native).expect("a catalogue")
    }

    #[test]
    fn every_question_and_every_answer_has_words() {
        let words = words("en");
        for &asked in Question::ALL {
            assert!(words.text(question(asked)).ends_with('?'));
            for word in asked.answers() {
                assert!(answer(asked, word).is_some(), "{asked:?} {word}");
            }
            assert_eq!(answer(asked, "perhaps"), None);
        }
    }

    #[test]
    fn advice_is_said_in_full_in_every_language() {
        let answers = Answers {
            readers: Some(Readers::Several),
            place: Some(Place::Server),
            room: Some(Room::Plenty),
            offline: Some(Offline::No),
            offer: Some(Offer::Pop),
        };
        let found = choose(&answers, &Known::default()).recommendation.expect("advice");
        for language in LANGUAGES {
            let said = advice(&found, &words(language.code));
            let costs = said.costs.iter().flat_map(|(what, todo)| [what, todo]);
            let all = [&said.way, &said.meaning].into_iter().chain(&said.reasons).chain(costs);
            for sentence in all {
                assert!(!sentence.is_empty() && !sentence.contains(['{', '$']), "{sentence}");
            }
            assert!(said.way.contains("30"), "{}", said.way);
        }
    }
}
