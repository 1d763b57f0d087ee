//! From answers to a recommendation.

use super::answers::{Answers, Offer, Offline, Place, Question, Readers, Room};
use super::known::Known;
use super::recommendation::{Cost, Reason, Recommendation, Step, Way};
use crate::engine::{DeviceKind, Protocol};

/// How far the answers have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The questions to put, in this order; all but the last are answered, and the last may be.
    pub questions: Vec<Question>,
    /// What is recommended, once every question is answered.
    pub recommendation: Option<Recommendation>,
}

/// Which questions still matter, and what comes of the answers.
///
/// A question matters as long as two answers to it can end in different recommendations.
pub fn choose(answers: &Answers, known: &Known) -> Choice {
    let mut questions = Vec::new();
    let mut settled = Answers::default();
    for (&question, rest) in Question::ALL.iter().zip(1..) {
        let later = Question::ALL.get(rest..).unwrap_or_default();
        let mut possible = possible(question, known);
        let Some(any) = possible.next() else { continue };
        let any = settled.with(question, any);
        if possible.all(|other| same(any, settled.with(question, other), later, known)) {
            settled = any;
            continue;
        }
        questions.push(question);
        let answer = answers.get(question).filter(|answer| is_possible(question, answer, known));
        let Some(answer) = answer else { return Choice { questions, recommendation: None } };
        settled = settled.with(question, answer);
    }
    Choice { questions, recommendation: decide(&settled, known) }
}

impl Question {
    /// The answers that go with what is known.
    pub fn possible(self, known: &Known) -> Vec<&'static str> {
        possible(self, known).collect()
    }
}

fn possible(question: Question, known: &Known) -> impl Iterator<Item = &'static str> {
    question.answers().iter().copied().filter(move |answer| is_possible(question, answer, known))
}

fn is_possible(question: Question, answer: &str, known: &Known) -> bool {
    question != Question::Offer
        || Offer::from_token(answer).is_some_and(|offer| known.allows(offer))
}

/// Whether both end in the same recommendation, whatever the answers to `later`.
fn same(one: Answers, other: Answers, later: &[Question], known: &Known) -> bool {
    match later.split_first() {
        None => decide(&one, known) == decide(&other, known),
        Some((&question, later)) => possible(question, known).all(|answer| {
            same(one.with(question, answer), other.with(question, answer), later, known)
        }),
    }
}

/// What suits these answers; `None` unless there is one to every question.
fn decide(answers: &Answers, known: &Known) -> Option<Recommendation> {
    let wishes = Wishes {
        readers: answers.readers?,
        place: answers.place?,
        is_tight: answers.room? == Room::Tight,
        offline: answers.offline? == Offline::Yes,
    };
    let (imap, pop, is_sure) = known.offered(answers.offer?);
    let mut found = match (imap, pop) {
        (false, false) => return Some(without_apps(&wishes)),
        _ if wishes.stays_on_the_web() => web(),
        (true, _) if known.needs_bridge && wishes.readers == Readers::Phone => bridge_on_a_phone(),
        (true, true) if wishes.takes_mail_to_a_computer() && !known.pop_keeps_all => {
            by_pop(&wishes, true)
        }
        (true, _) => by_imap(&wishes, pop),
        (false, true) => by_pop(&wishes, false),
    };
    if let Some(protocol) = found.way.protocol() {
        let by_imap = protocol == Protocol::Imap;
        let is_paid = if by_imap { known.imap_is_paid } else { known.pop_is_paid };
        let first = [
            (!is_sure).then_some(Step::LookUp),
            is_paid.then_some(Step::Paid),
            known.needs_bridge.then_some(Step::Bridge),
            (known.pop_has_setting && !by_imap).then_some(Step::ServerSetting),
        ];
        found.steps.splice(0..0, first.into_iter().flatten());
    }
    Some(found)
}

/// The answers, other than on the provider.
struct Wishes {
    readers: Readers,
    place: Place,
    is_tight: bool,
    offline: bool,
}

impl Wishes {
    /// Whether the provider's web page does all that is wanted.
    fn stays_on_the_web(&self) -> bool {
        self.readers == Readers::Web
            && self.place == Place::Server
            && !self.is_tight
            && !self.offline
    }

    /// Whether a single computer is to empty the mailbox: what POP was made for.
    fn takes_mail_to_a_computer(&self) -> bool {
        self.readers == Readers::Computer && self.empties()
    }

    /// Whether mail is to go from the server.
    fn empties(&self) -> bool {
        self.place == Place::Mine || self.is_tight
    }

    /// Whether one device is all there is.
    const fn alone(&self) -> bool {
        matches!(self.readers, Readers::Computer | Readers::Phone)
    }

    /// Whether any number of devices may read the mailbox.
    const fn has_others(&self) -> bool {
        matches!(self.readers, Readers::Several | Readers::People)
    }

    /// What reads the mailbox, once there is a mail app.
    const fn devices(&self) -> &'static [DeviceKind] {
        match self.readers {
            Readers::Computer => &[DeviceKind::Computer],
            Readers::Phone => &[DeviceKind::Phone],
            Readers::Several | Readers::People => &[DeviceKind::Computer, DeviceKind::Phone],
            Readers::Web => &[DeviceKind::Computer, DeviceKind::Web],
        }
    }

    fn recommend(&self, way: Way) -> Recommendation {
        Recommendation { has_others: self.has_others(), ..bare(way, self.devices()) }
    }
}

const fn bare(way: Way, devices: &'static [DeviceKind]) -> Recommendation {
    Recommendation {
        way,
        devices,
        has_others: false,
        reasons: Vec::new(),
        steps: Vec::new(),
        costs: Vec::new(),
    }
}

fn web() -> Recommendation {
    Recommendation {
        reasons: vec![Reason::NoSetUp, Reason::ServerKeeps],
        costs: vec![Cost::ProviderOnly],
        ..bare(Way::Web, &[DeviceKind::Web])
    }
}

/// The provider lets no other mail app in.
fn without_apps(wishes: &Wishes) -> Recommendation {
    if wishes.readers == Readers::Web {
        return web();
    }
    Recommendation {
        reasons: vec![Reason::NoOtherApp],
        costs: vec![Cost::ProviderOnly],
        ..bare(Way::OwnApp, &[])
    }
}

/// The provider's program, without which no mail app gets in, does not run on phones.
fn bridge_on_a_phone() -> Recommendation {
    Recommendation {
        reasons: vec![Reason::OnlyComputers],
        costs: vec![Cost::ProviderOnly],
        ..bare(Way::OwnApp, &[])
    }
}

/// By IMAP; `pop` is whether the provider offers POP as well.
fn by_imap(wishes: &Wishes, pop: bool) -> Recommendation {
    // A phone is the worst place for the only copy: what it cannot do is among the costs.
    let archives = wishes.empties() && wishes.readers != Readers::Phone;
    let way = match wishes.place {
        _ if archives => Way::ImapArchive,
        Place::Copy => Way::ImapCopy,
        Place::Server | Place::Mine => Way::Imap,
    };
    let mut found = wishes.recommend(way);
    let Recommendation { reasons, steps, costs, .. } = &mut found;
    if !wishes.alone() {
        reasons.push(Reason::SameEverywhere);
    } else if way != Way::ImapArchive {
        reasons.push(Reason::ServerKeeps);
    }
    match way {
        Way::ImapArchive => {
            reasons.push(if wishes.place == Place::Mine {
                Reason::OffServer
            } else {
                Reason::MakesRoom
            });
            // With POP, a computer alone would have emptied the mailbox by itself.
            let is_substitute = wishes.readers == Readers::Computer;
            reasons.extend(is_substitute.then_some(if pop {
                Reason::PopKeepsAll
            } else {
                Reason::OnlyImap
            }));
            costs.push(Cost::ArchiveOnce);
        }
        Way::ImapCopy => {
            reasons.push(Reason::OwnCopy);
            costs.push(Cost::CopyByHand);
        }
        _ => costs.push(Cost::ServerOnly),
    }
    if wishes.readers == Readers::Phone {
        costs.extend((wishes.place == Place::Mine).then_some(Cost::StaysOnServer));
        costs.extend(wishes.is_tight.then_some(Cost::FillsUp));
        steps.extend((way == Way::ImapCopy).then_some(Step::Computer));
    }
    match wishes.readers {
        Readers::People => costs.push(Cost::Shared),
        Readers::Several | Readers::Web => costs.push(Cost::DeletesEverywhere),
        Readers::Computer | Readers::Phone => {}
    }
    steps.extend((wishes.readers == Readers::Web).then_some(Step::Computer));
    steps.extend(wishes.offline.then_some(Step::KeepAll));
    found
}

/// By POP; `imap` is whether the provider offers IMAP as well.
fn by_pop(wishes: &Wishes, imap: bool) -> Recommendation {
    let way = match wishes.readers {
        Readers::Computer if wishes.place == Place::Mine => Way::PopTake,
        // Several would delete each other's mail.
        Readers::Several | Readers::People => Way::PopDays,
        _ if wishes.empties() => Way::PopDays,
        _ => Way::PopKeep,
    };
    let mut found = wishes.recommend(way);
    let Recommendation { reasons, steps, costs, .. } = &mut found;
    reasons.extend((!imap).then_some(Reason::OnlyPop));
    match way {
        Way::PopTake => costs.push(Cost::OnlyCopy),
        Way::PopDays => costs.push(Cost::OnlyCopyLater),
        _ => costs.extend([Cost::DeletesBoth, Cost::FillsUp]),
    }
    reasons.extend((way == Way::PopKeep).then_some(Reason::TwoPlaces));
    reasons.extend(wishes.alone().then_some(Reason::NobodyElse));
    if wishes.has_others() {
        reasons.push(Reason::EachGetsAll);
        costs.extend([Cost::AwayTooLong, Cost::SentStays]);
    }
    if wishes.empties() && !wishes.has_others() {
        let is_wish = wishes.place == Place::Mine;
        reasons.push(if is_wish { Reason::OffServer } else { Reason::MakesRoom });
        costs.extend(wishes.alone().then_some(Cost::NoSecondDevice));
    }
    if wishes.readers == Readers::Web {
        steps.push(Step::Computer);
        costs.push(Cost::SentStays);
    }
    reasons.extend((!wishes.has_others()).then_some(Reason::ReadsOffline));
    costs.push(Cost::InboxOnly);
    found
}
