//! The closed words of the catalogue, each with the letter that stands for it in the packed text.

use crate::engine::Protocol;

/// Declares an enum whose variants are packed as one letter each.
macro_rules! letters {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $letter:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// What the letter stands for.
            pub(super) const fn read(letter: u8) -> Option<Self> {
                match letter {
                    $($letter => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

letters! {
    /// What sort of service a provider is.
    Kind {
        /// Mailboxes for anyone.
        Mailbox = b'm',
        /// Mailboxes that come with an internet connection.
        Isp = b'i',
        /// Mailboxes that come with web hosting.
        Hosting = b'h',
        /// Mail for organisations.
        Workspace = b'w',
        /// Mailboxes that come with a mobile phone.
        Mobile = b'o',
        /// A program on the person's own computer.
        LocalBridge = b'b',
    }
}

letters! {
    /// Whether a mail app can use the provider.
    Status {
        /// It can.
        Active = b'k',
        /// Another company runs it now, with other servers.
        Migrated = b'm',
        /// It can, once somebody set something up for it.
        SetupNeeded = b's',
        /// Only through a program of the provider's on the same computer.
        BridgeOnly = b'b',
        /// It can't: the provider has apps of its own.
        NoClientAccess = b'n',
        /// The service has ended.
        Discontinued = b'd',
    }
}

letters! {
    /// Whether a mail app can read the mailboxes over a protocol.
    Offer {
        /// It can.
        Yes = b'+',
        /// It can't.
        No = b'-',
        /// It can, for a fee.
        Paid = b'$',
    }
}

letters! {
    /// What people sign in as.
    UserName {
        /// The whole e-mail address.
        Address = b'a',
        /// What stands before the `@`.
        LocalPart = b'l',
        /// Either works, or sources disagree.
        Either = b'e',
        /// A name that has nothing to do with the address, such as a customer number.
        Other = b'o',
    }
}

letters! {
    /// How people prove who they are.
    SignIn {
        /// The password of the account.
        Password = b'p',
        /// A password made for one app.
        AppPassword = b'a',
        /// A password that all mail apps use, set once beside that of the account.
        SeparatePassword = b's',
        /// A password that the provider's program on the same computer makes.
        BridgePassword = b'b',
        /// A challenge and a digest, such as CRAM-MD5.
        EncryptedPassword = b'e',
        /// The provider's own sign-in page, OAuth 2.
        OAuth2 = b'o',
    }
}

letters! {
    /// Who can switch something on.
    SwitchBy {
        /// The person whose mailbox it is.
        Owner = b'o',
        /// The administrator of their organisation.
        Admin = b'a',
    }
}

/// Something that must be switched on at the provider before a protocol works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// What does not work before.
    pub protocol: Protocol,
    /// Who can do it.
    pub by: SwitchBy,
    /// The id of the note that says where, without the provider's; see [`Provider::notes`](super::Provider::notes).
    pub how: &'static str,
}
