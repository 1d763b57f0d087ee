//! Texts that several rules rest on.

use crate::engine::Source;

/// Says what goes wrong when people set up mail apps, and what providers ask of them.
pub(super) const FAIREMAIL: Source = Source::Page {
    title: "FairEmail, frequently asked questions",
    url: "https://m66b.github.io/FairEmail/",
    read: "2026-11-23",
};

/// Mozilla's collection of mail settings, with comments.
pub(super) const ISPDB: Source = Source::Page {
    title: "Thunderbird, autoconfig: the settings of mail providers",
    url: "https://github.com/thunderbird/autoconfig",
    read: "2026-11-23",
};

/// Says what Gmail's POP3 does with `recent:`.
pub(super) const LIMILABS: Source = Source::Page {
    title: "Gmail's POP3 behavior, Limilabs",
    url: "http://www.limilabs.com/blog/gmail-pop3-behavior",
    read: "2026-11-23",
};

/// Says what Fastmail wants of mail apps.
pub(super) const FASTMAIL: Source = Source::Page {
    title: "Server names and ports, Fastmail",
    url: "https://www.fastmail.com/help/technical/servernamesandports.html",
    read: "2026-11-25",
};

/// Says when Microsoft 365 stops sending for those who sign in with a password.
pub(super) const BASIC_TIMELINE: Source = Source::Page {
    title: "Updated Exchange Online SMTP AUTH Basic Authentication deprecation timeline, Exchange Team",
    url: "https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835",
    read: "2026-11-25",
};

/// Says what Bridge is for, and that it has a password of its own.
pub(super) const BRIDGE: Source = Source::Page {
    title: "Proton Mail Bridge frequently asked questions, Proton",
    url: "https://proton.me/support/protonmail-bridge-faq",
    read: "2026-11-25",
};
