//! What the page knows: the draft, what the engine says of it, and what was applied.
//!
//! Pure: an [`Action`] goes in, a new [`State`] comes out.
//! The browser only turns events into actions, and Yew only draws the state.

use std::rc::Rc;

use yew::Reducible;

use super::history::{Did, Step};
use super::host::Host;
use super::known::Known;
use super::tools::{Fetched, Open, Tool};
use super::waiting::{self, Verdict};
use crate::embed::Others;
use crate::engine::{
    Date, DeviceDraft, Draft, Environment, Field, Fix, MAX_DEVICES, Preset, Protocol, Report,
    Severity, Withheld, check, preset, repair,
};
use crate::lookup::{self, Answer};
use crate::providers::{Catalogue, Provider};
use crate::words::notes::Notes;

/// Everything the page shows, apart from words.
#[derive(Clone, Debug)]
pub(super) struct State {
    environment: Environment<'static>,
    /// Whether what is known of providers is still on its way, while there are settings to judge already.
    is_uninformed: bool,
    /// The settings as typed.
    pub draft: Draft,
    /// What there is to say now: the engine's report without the findings that wait.
    pub report: Rc<Report>,
    /// The verdict on what is shown.
    pub verdict: Verdict,
    /// Whether there is nothing to judge and nobody is typing.
    pub is_idle: bool,
    /// The field that is being typed into.
    pub editing: Option<Field>,
    /// How far down the form the person has come, by themselves or through something that filled it in.
    pub reached: Option<Field>,
    /// What was applied, the latest last; each can be taken back.
    pub past: Vec<Step>,
    /// The fields that the latest step changed, until somebody types into them.
    pub changed: Vec<Field>,
    /// What the page has to say about itself.
    pub notice: Option<Notice>,
    /// The provider of the address or, failing that, the chosen one.
    pub provider: Option<Provider>,
    /// The id of the provider that was chosen by name.
    pub chosen: Option<String>,
    /// What there is to say of single providers, as far as it has come.
    pub notes: Rc<Notes>,
    /// What was typed to find a provider by name, while somebody looks for one.
    pub sought: Option<String>,
    /// What others were asked last.
    pub lookup: Option<Lookup>,
    /// What the page can do with providers.
    pub known: Known,
    /// The tool that is open.
    pub open: Option<Open>,
    /// What the page around the check, or a link, has set.
    pub host: Option<Host>,
    /// The fields that it has fixed, with what is in them.
    pub fixed: Rc<[(Field, String)]>,
}

/// A question to others about a domain.
#[derive(Clone, Debug)]
pub(super) struct Lookup {
    /// The domain.
    pub domain: String,
    /// What they said, as [`judge`] reads it; `None` while they are being asked.
    pub facts: Option<String>,
}

/// What can happen to the settings.
#[derive(Clone, Debug)]
pub enum Action {
    /// A text field was typed into; more may follow.
    Type(Field, String),
    /// A field was filled in one go: a choice, pasted or filled in by the browser.
    Settle(Field, String),
    /// Nothing was typed for a while.
    Pause,
    /// The focus went from one field to another, or out of the form.
    Leave(Field, Option<Field>),
    /// A fix was chosen.
    Apply(Fix),
    /// The best fix of every finding, one after another.
    FixEverything,
    /// The latest step is taken back.
    Undo,
    /// One more device.
    AddDevice,
    /// The device at this place in the list goes.
    RemoveDevice(usize),
    /// Settings came from elsewhere, such as a link, and replace what is here.
    Open(Draft, Notice),
    /// The page has something to say about itself.
    Notice(Option<Notice>),
    /// A provider is looked for by this name; one that was chosen before is given up.
    Seek(String),
    /// The provider with this id was chosen.
    Choose(String),
    /// What there is to say of single providers has come.
    Tell(Rc<Notes>),
    /// What is known of providers has come.
    Know(Known),
    /// Others are asked about this domain.
    LookUp(String),
    /// Those who were asked about this domain answered.
    LookedUp(String, String),
    /// A tool is opened, with what of it is meant.
    OpenTool(Tool, String),
    /// The code of a tool has come, or could not be fetched.
    Fetched(Tool, Option<Fetched>),
    /// The open tool is closed.
    CloseTool,
    /// The page around the check, or a link, sets something; or nothing is set any more.
    Host(Option<Host>),
    /// What was done is seen; it can no longer be taken back from the bar.
    Dismiss,
}

/// What the page says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The settings came from a link.
    Opened,
    /// They did, and a part of the link could not be read.
    OpenedInPart,
    /// The link could not be read.
    LinkBroken,
    /// The link was made by a newer version.
    LinkTooNew,
    /// The latest step was taken back.
    Undone,
    /// The words of the chosen language could not be fetched.
    NoWords,
    /// The rules that wait for the catalogue could not be fetched.
    Incomplete,
}

impl State {
    /// The page over a draft in which nothing waits: what is filled in counts as settled.
    pub(super) fn new(draft: Draft, environment: Environment<'static>) -> Self {
        let report = Rc::new(check(&draft, &environment));
        let mut state = Self {
            environment,
            is_uninformed: false,
            reached: waiting::furthest(&draft),
            draft,
            report,
            verdict: Verdict::Waiting,
            is_idle: true,
            editing: None,
            past: Vec::new(),
            changed: Vec::new(),
            notice: None,
            provider: None,
            chosen: None,
            sought: None,
            notes: Rc::default(),
            lookup: None,
            known: Known::NOTHING,
            open: None,
            host: None,
            fixed: Rc::default(),
        };
        state.look();
        state
    }

    /// The state after an action.
    #[must_use]
    pub(super) fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Type(field, text) => {
                next.editing = Some(field);
                next.write(field, &text);
            }
            Action::Settle(field, text) => {
                next.editing = None;
                next.write(field, &text);
            }
            Action::Pause => next.editing = None,
            Action::Leave(from, to) => {
                next.editing = None;
                next.reached = next.reached.max(Some(waiting::left(from, to)));
            }
            Action::Apply(fix) => {
                let draft = fix.apply(&next.draft);
                next.step(draft, Did::Applied(vec![fix]));
            }
            Action::FixEverything => {
                let repair = repair(&next.draft, &next.environment, &next.fixed);
                let fixes = repair.steps.into_iter().map(|(_, fix)| fix).collect();
                next.step(repair.draft, Did::Applied(fixes));
            }
            Action::Undo => {
                if let Some(step) = next.past.pop() {
                    next.draft = step.undone(&next.draft);
                    next.settle();
                    next.notice = Some(Notice::Undone);
                }
            }
            Action::AddDevice => {
                if next.draft.devices.len() < MAX_DEVICES {
                    next.draft.devices.push(DeviceDraft::default());
                    next.notice = None;
                }
            }
            Action::RemoveDevice(index) => {
                if index < next.draft.devices.len() {
                    let mut draft = next.draft.clone();
                    draft.devices.remove(index);
                    next.step(draft, Did::RemovedDevice(index));
                }
            }
            Action::Open(draft, notice) => {
                next.chosen = None;
                if next.draft == Draft::default() || next.draft == draft {
                    next.draft = draft;
                    next.settle();
                } else {
                    next.step(draft, Did::Opened);
                }
                next.notice = Some(notice);
            }
            Action::Notice(notice) => next.notice = notice,
            Action::Seek(name) => {
                next.chosen = None;
                next.sought = Some(name);
            }
            Action::Choose(id) => {
                next.chosen = Some(id);
                next.sought = None;
            }
            Action::Tell(notes) => next.notes = notes,
            Action::Know(known) => {
                next.environment.catalogue = known.catalogue;
                next.environment.rules = known.rules;
                next.known = known;
                next.is_uninformed = false;
            }
            Action::LookUp(domain) => next.lookup = Some(Lookup { domain, facts: None }),
            Action::LookedUp(domain, facts) => {
                next.lookup = Some(Lookup { domain, facts: Some(facts) });
            }
            Action::OpenTool(tool, at) => {
                let fetched = next.open.filter(|open| open.tool == tool);
                let fetched = fetched.and_then(|open| open.fetched);
                next.open = Some(Open { tool, at, fetched });
            }
            Action::Fetched(tool, fetched) => {
                if let Some(open) = next.open.as_mut().filter(|open| open.tool == tool) {
                    open.fetched = Some(fetched);
                }
            }
            Action::CloseTool => {
                let open = next.open.take().map(|open| open.tool);
                // Without it there would be nothing.
                if next.host.as_ref().is_some_and(|host| host.is_all(open)) {
                    (next.host, next.fixed) = (None, Rc::default());
                }
            }
            Action::Host(host) => {
                let before = next.host.take();
                next.fixed = Rc::default();
                match &host {
                    Some(host) => host.0.take(&mut next, before.as_ref()),
                    None => next.open = None,
                }
                next.host = host;
            }
            Action::Dismiss => {
                next.notice = None;
                next.past.clear();
                next.changed.clear();
            }
        }
        next.look();
        next
    }

    /// The same page before it knows any providers.
    ///
    /// Settings that are there already wait for that, because a provider may vouch for what looks wrong.
    /// Nobody types so fast that an empty form would have to.
    #[must_use]
    pub(super) fn uninformed(mut self) -> Self {
        self.is_uninformed = self.draft != Draft::default();
        self.look();
        self
    }

    /// Whether only the provider that was set is shown.
    pub(super) fn hides_others(&self) -> bool {
        self.host.as_ref().is_some_and(|host| host.0.options().others == Others::Hide)
    }

    /// Whether there is anything for [`Action::FixEverything`] to do.
    pub(super) fn can_fix(&self) -> bool {
        let mut findings = self.report.findings.iter();
        findings.any(|finding| finding.severity < Severity::Advice && !finding.fixes.is_empty())
    }

    /// What the provider publishes for reading mail this way; `None` while there is no provider.
    pub(super) fn preset(&self, protocol: Protocol) -> Option<Result<Preset, Withheld>> {
        let account = &self.report.account;
        Some(preset(account, &self.draft, self.catalogue(), self.provider?, protocol))
    }

    /// What is known of providers.
    pub(super) fn catalogue(&self) -> &'static Catalogue {
        self.environment.catalogue
    }

    /// What the engine is told of the world.
    pub(super) fn environment(&self) -> Environment<'static> {
        self.environment
    }

    /// Today, as the engine was told.
    pub(super) fn today(&self) -> Date {
        self.environment.today
    }

    /// The domain of the address where nobody knows whose it is and others could be asked.
    pub(super) fn unknown_domain(&self) -> Option<String> {
        let is_settled = self.editing != Some(Field::Email) && !self.is_uninformed;
        let is_known = self.provider.or(self.report.provider).is_some()
            || self.catalogue().providers().next().is_none();
        // A domain that looks mistyped is to be put right first.
        let is_doubtful = self.report.findings.iter().any(|finding| finding.field == Field::Email);
        if !is_settled || is_known || is_doubtful {
            return None;
        }
        lookup::domain(self.report.account.email_domain()?, self.environment.to_ascii)
    }

    /// The last question to others, if it was about this domain.
    pub(super) fn lookup_of(&self, domain: &str) -> Option<&Lookup> {
        self.lookup.as_ref().filter(|lookup| lookup.domain == domain)
    }

    /// What others said, judged against what is in the form now; empty while they are being asked.
    pub(super) fn answers(&self) -> Vec<Answer<'_>> {
        let facts = self.lookup.as_ref().and_then(|lookup| lookup.facts.as_deref());
        lookup::judge(facts.unwrap_or_default(), &self.draft, &self.environment)
    }

    /// The providers that host domains of their customers, the best known first.
    pub(super) fn hosts(&self) -> Vec<Provider> {
        let mut hosts = Vec::new();
        for is_common in [true, false] {
            for provider in self.environment.catalogue.providers() {
                if provider.has_custom_domains() && provider.is_common() == is_common {
                    hosts.push(provider);
                }
            }
        }
        hosts
    }

    fn write(&mut self, field: Field, text: &str) {
        // A choice that is none of its words changes nothing: the form offers only those there are.
        if self.draft.set(field, text).is_ok() {
            self.reached = self.reached.max(Some(field));
            self.changed.retain(|changed| *changed != field);
            self.notice = None;
        }
    }

    fn step(&mut self, draft: Draft, did: Did) {
        let before = std::mem::replace(&mut self.draft, draft);
        self.changed = match &did {
            Did::Applied(fixes) => {
                fixes.iter().flat_map(|fix| &fix.changes).map(|change| change.field).collect()
            }
            Did::RemovedDevice(_) | Did::Opened => Vec::new(),
        };
        self.past.push(Step { before, after: self.draft.clone(), did });
        self.notice = None;
        self.reached = self.reached.max(waiting::furthest(&self.draft));
        self.editing = None;
    }

    /// Nothing waits any more: everything that is filled in counts.
    pub(super) fn settle(&mut self) {
        self.reached = self.reached.max(waiting::furthest(&self.draft));
        self.changed.clear();
        self.editing = None;
    }

    /// Checks the draft and lets through what may be said now.
    fn look(&mut self) {
        let host = self.host.clone();
        if let Some(host) = &host {
            host.0.before(self);
        }
        let mut report = check(&self.draft, &self.environment);
        let held = if self.is_uninformed {
            report.findings.clear();
            true
        } else {
            waiting::hold_back(&mut report, self)
        };
        self.verdict = waiting::verdict(&report, held, self.editing.is_some(), self.verdict);
        self.is_idle = self.editing.is_none() && !held && waiting::is_idle(&report);
        self.report = Rc::new(report);
        // Half an address may be somebody else's.
        if self.editing != Some(Field::Email) {
            let catalogue = self.catalogue();
            let domain = self.report.account.email_domain();
            self.provider = domain
                .and_then(|domain| catalogue.by_domain(domain))
                .or_else(|| catalogue.by_id(self.chosen.as_deref()?));
        }
        if let Some(host) = &host {
            host.0.after(self);
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{field, state, typed};
    use crate::app::waiting::Verdict;
    use crate::providers::CATALOGUE;

    const WRONG: &str = "imap mail.kundenpost.net:995 tls";

    fn port(state: &State) -> String {
        state.draft.get(field("incoming.port"))
    }

    fn best_fix(state: &State) -> Action {
        Action::Apply(state.report.findings[0].fixes[0].clone())
    }

    #[test]
    fn a_fix_is_applied_and_taken_back() {
        let wrong = state(WRONG);
        assert_eq!(wrong.verdict, Verdict::Error);
        let fixed = wrong.after(best_fix(&wrong));
        assert_eq!((port(&fixed).as_str(), fixed.verdict), ("993", Verdict::Ok));
        assert_eq!(fixed.changed, [field("incoming.port")]);
        let back = fixed.after(Action::Undo);
        assert_eq!(back.draft, wrong.draft);
        assert_eq!(back.verdict, Verdict::Error);
        assert_eq!(back.notice, Some(Notice::Undone));
        assert!(back.past.is_empty());
    }

    #[test]
    fn undo_keeps_what_was_typed_since() {
        let fixed = state(WRONG);
        let fixed = fixed.after(best_fix(&fixed));
        let typed = typed(&fixed, "incoming.username", "anna");
        let back = typed.after(Action::Undo);
        assert_eq!(port(&back), "995");
        assert_eq!(back.draft.incoming.username, "anna");
    }

    #[test]
    fn everything_is_fixed_in_one_step() {
        let wrong = state("imap mail.kundenpost.net:995 tls");
        let fixed = wrong.after(Action::FixEverything);
        assert_eq!(fixed.verdict, Verdict::Ok);
        assert_eq!(fixed.past.len(), 1);
        assert_eq!(fixed.after(Action::Undo).draft, wrong.draft);
    }

    #[test]
    fn a_removed_device_comes_back_where_it_was() {
        let three = state("phone A imap; phone B imap; phone C imap");
        let two = three.after(Action::RemoveDevice(1));
        assert_eq!(two.draft.devices.len(), 2);
        let two = typed(&two, "devices.0.name", "Anna");
        let names: Vec<_> =
            two.after(Action::Undo).draft.devices.into_iter().map(|device| device.name).collect();
        assert_eq!(names, ["Anna", "B", "C"]);
    }

    #[test]
    fn a_changed_field_is_marked_until_somebody_types_into_it() {
        let fixed = state(WRONG);
        let fixed = fixed.after(best_fix(&fixed));
        assert!(typed(&fixed, "incoming.port", "994").changed.is_empty());
    }

    #[test]
    fn opening_a_link_can_be_taken_back() {
        let typed = state(WRONG);
        let other = state("pop3 pop.kundenpost.net:995 tls");
        let opened = typed.after(Action::Open(other.draft.clone(), Notice::Opened));
        assert_eq!(opened.draft, other.draft);
        assert_eq!(opened.after(Action::Undo).draft, typed.draft);
        let first = state("").after(Action::Open(other.draft.clone(), Notice::Opened));
        assert!(first.past.is_empty());
        assert_eq!(first.notice, Some(Notice::Opened));
    }

    #[test]
    fn settings_that_are_there_already_wait_for_what_is_known_of_providers() {
        let waiting = state(WRONG).uninformed();
        assert_eq!((waiting.report.findings.len(), waiting.verdict), (0, Verdict::Waiting));
        assert_eq!(waiting.after(Action::Know(Known::NOTHING)).verdict, Verdict::Error);
    }

    /// The id of the provider that is shown.
    fn provider(state: &State) -> Option<&'static str> {
        state.provider.map(Provider::id)
    }

    #[test]
    fn a_provider_is_recognised_once_the_address_is_typed() {
        let half = typed(&state(""), "email", "sam@gmail.com");
        assert_eq!(provider(&half), None);
        let whole = half.after(Action::Pause);
        assert_eq!(provider(&whole), Some("gmail"));
        let other = typed(&whole, "email", "sam@gmail.co");
        assert_eq!(provider(&other), Some("gmail"), "nothing moves while somebody types");
        assert_eq!(provider(&other.after(Action::Pause)), None);
    }

    #[test]
    fn its_settings_are_applied_and_taken_back_like_any_fix() {
        let known = state("email sam@gmail.com");
        let preset = known.preset(Protocol::Imap).expect("a provider").expect("an offer");
        let filled = known.after(Action::Apply(preset.missing));
        assert_eq!((port(&filled).as_str(), filled.verdict), ("993", Verdict::Advice));
        let again = filled.preset(Protocol::Imap).expect("a provider").expect("an offer");
        assert_eq!(again.missing, Fix::default());
        assert_eq!(filled.after(Action::Undo).draft, known.draft);
    }

    #[test]
    fn a_provider_chosen_by_name_stays_until_the_address_tells() {
        let chosen = state("").after(Action::Seek("go".into()));
        let chosen = chosen.after(Action::Choose("google-workspace".into()));
        assert_eq!((provider(&chosen), &chosen.sought), (Some("google-workspace"), &None));
        let own = typed(&chosen, "email", "sam@kundenpost.net").after(Action::Pause);
        assert_eq!(provider(&own), Some("google-workspace"));
        let known = typed(&own, "email", "sam@gmail.com").after(Action::Pause);
        assert_eq!(provider(&known), Some("gmail"));
        assert_eq!(provider(&own.after(Action::Seek(String::new()))), None);
    }

    #[test]
    fn a_chosen_provider_is_known_once_the_catalogue_is() {
        let mut early = state("");
        early.environment.catalogue = &Catalogue::EMPTY;
        let early = early.after(Action::Choose("gmail".into()));
        assert_eq!(provider(&early), None);
        assert_eq!(provider(&early.after(Action::Know(Known::of(&CATALOGUE)))), Some("gmail"));
    }

    #[test]
    fn others_can_be_asked_about_a_domain_that_nobody_knows_and_nobody_types() {
        let unknown = state("email sam@kundenpost.net");
        assert_eq!(unknown.unknown_domain().as_deref(), Some("kundenpost.net"));
        let typing = typed(&unknown, "email", "sam@kundenpost.ne");
        assert_eq!(typing.unknown_domain(), None);
        assert!(typing.after(Action::Pause).unknown_domain().is_some());
        let elsewhere = typed(&unknown, "incoming.host", "mail");
        assert!(elsewhere.unknown_domain().is_some(), "answers stay while other fields are typed");
        for line in [
            "",
            "email sam@gmail.com",
            "email sam@localhost",
            "email sam@kundenpost.net; imap imap.gmail.com:993",
        ] {
            assert_eq!(state(line).unknown_domain(), None, "{line}");
        }
        assert_eq!(unknown.after(Action::Know(Known::NOTHING)).unknown_domain(), None);
    }

    #[test]
    fn what_others_say_is_kept_for_the_domain_they_were_asked_about() {
        let asked =
            state("email sam@kundenpost.net").after(Action::LookUp("kundenpost.net".into()));
        assert!(asked.answers().is_empty());
        let facts = "srv\tdns.google\tok\n\timap tls imap.kundenpost.net 993\n";
        let told = asked.after(Action::LookedUp("kundenpost.net".into(), facts.into()));
        assert!(told.lookup_of("kundenpost.net").is_some() && told.lookup_of("gmx.de").is_none());
        let fixed = told.after(Action::Apply(told.answers()[0].offers[0].fix.clone()));
        assert_eq!((port(&fixed).as_str(), fixed.verdict), ("993", Verdict::Ok));
        assert_eq!(fixed.after(Action::Undo).draft, told.draft);
    }

    #[test]
    fn there_are_never_more_devices_than_paths_for_them() {
        let mut state = state("");
        for _ in 0..MAX_DEVICES + 5 {
            state = state.after(Action::AddDevice);
        }
        assert_eq!(state.draft.devices.len(), MAX_DEVICES);
    }
}
