//! The settings of an account as the steps of one app.

use super::told::Told;
use super::{App, AppField, Label};
use crate::engine::{Account, Auth, Protocol};

/// What to do in an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    /// What to know before.
    pub remarks: Vec<Remark>,
    /// The places of the app, in its order; none where the app cannot be used for this account.
    pub stops: Vec<Stop>,
}

/// One place of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What to open, one after another.
    pub path: &'static [Label],
    /// What to enter there, in order.
    pub entries: Vec<Entry>,
}

/// One field of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The field.
    pub field: &'static AppField,
    /// What goes into it.
    pub shown: Shown,
}

/// What goes into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// To be typed exactly so.
    Text(String),
    /// The app's word to choose.
    Word(Label),
    /// A box or switch, on or off.
    Box(bool),
    /// A secret, which nothing here knows.
    Secret(Secret),
    /// The account does not say.
    Missing,
    /// The account says, and nobody found the app's word: the token of the choice.
    Unnamed(&'static str),
    /// The app has no way to say it, or it should not be said.
    Cannot(Cannot),
}

/// Which secret belongs into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The password of the account.
    Password,
    /// A password made for this app.
    AppPassword,
}

/// Why nothing of the app is named for a field, and so which way out there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cannot {
    /// The app cannot insist on STARTTLS: SSL/TLS on this port, if the provider has it.
    Starttls(u16),
    /// The app has no SSL/TLS: STARTTLS on this port, if the provider has it.
    Tls(u16),
    /// Password and mail would travel in the open: SSL/TLS on this port, if the provider has it.
    Unprotected(u16),
    /// The app always encrypts.
    Unencrypted,
    /// The app does not find the encryption by itself: SSL/TLS on this port, if the provider has it.
    Auto(u16),
    /// The app has no such way to sign in.
    SignIn(Auth),
    /// The app has no such choice.
    Choice,
}

/// What to know before the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The check found errors: they come first.
    Errors,
    /// The check has no server yet.
    NoServers,
    /// The app stopped working on this day.
    Retired(crate::engine::Date),
    /// The app cannot read mail in this way; whether by IMAP instead.
    CannotRead(Protocol, bool),
    /// It only sends.
    SendsOnly,
    /// One box stands for SSL/TLS and STARTTLS; the app goes by the port.
    OneBox,
    /// The app signs in to both servers with the name of the incoming one.
    OneUserName,
    /// The app does not ask for a user name and takes the address.
    NoUserName,
    /// Nothing in the app chooses this way to sign in.
    NoSignIn(Auth),
    /// POP: the app does not say whether fetched mail stays on the server.
    NoLeave,
    /// POP: the app cannot remove it after some days.
    NoDays,
    /// Nobody found all words of its screens.
    Unnamed,
}

/// The steps to enter an account in an app; `has_errors` is whether the check found any.
pub fn steps(app: &'static App, account: &Account, has_errors: bool) -> Steps {
    let mut remarks = Vec::new();
    if let Some(day) = app.retired {
        return Steps { remarks: vec![Remark::Retired(day)], stops: Vec::new() };
    }
    if has_errors {
        remarks.push(Remark::Errors);
    }
    let wanted = account.incoming.protocol;
    if app.reads.is_empty() {
        remarks.push(Remark::SendsOnly);
    } else if let Some(protocol) = wanted.filter(|protocol| !app.reads.contains(protocol)) {
        remarks.push(Remark::CannotRead(protocol, app.reads.contains(&Protocol::Imap)));
        return Steps { remarks, stops: Vec::new() };
    }
    let protocol = wanted.or_else(|| app.reads.first().copied());
    let told = Told::of(app, account, protocol);
    let stops: Vec<Stop> = app
        .screens
        .iter()
        .filter(|screen| told.is_shown(screen))
        .map(|screen| told.stop(screen))
        .filter(|stop| !stop.entries.is_empty())
        .collect();
    told.remark(&stops, &mut remarks);
    Steps { remarks, stops }
}
