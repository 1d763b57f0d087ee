//! The closed words of the catalogue, each with the letter that stands for it in the packed text.

use crate::engine::Protocol;

/// Declares an enum whose variants are packed as one letter each, and are a word in the contract.
macro_rules! letters {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $letter:literal $token:literal,)+ }) => {
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

            /// The words for all of them.
            pub const TOKENS: &[&str] = &[$($token,)+];

            /// The word for it in the contract and in the provider's file.
            pub const fn token(self) -> &'static str {
                match self { $(Self::$variant => $token,)+ }
            }
        }
    };
}

letters! {
    /// What sort of service a provider is.
    Kind {
        /// Mailboxes for anyone.
        Mailbox = b'm' "mailbox",
        /// Mailboxes that come with an internet connection.
        Isp = b'i' "isp",
        /// Mailboxes that come with web hosting.
        Hosting = b'h' "hosting",
        /// Mail for organisations.
        Workspace = b'w' "workspace",
        /// Mailboxes that come with a mobile phone.
        Mobile = b'o' "mobile",
        /// A program on the person's own computer.
        LocalBridge = b'b' "local-bridge",
    }
}

letters! {
    /// Whether a mail app can use the provider.
    Status {
        /// It can.
        Active = b'k' "ok",
        /// Another company runs it now, with other servers.
        Migrated = b'm' "migrated",
        /// It can, once somebody set something up for it.
        SetupNeeded = b's' "setup-needed",
        /// Only through a program of the provider's on the same computer.
        BridgeOnly = b'b' "bridge-only",
        /// It can't: the provider has apps of its own.
        NoClientAccess = b'n' "no-client-access",
        /// The service has ended.
        Discontinued = b'd' "discontinued",
    }
}

letters! {
    /// Whether a mail app can read the mailboxes over a protocol.
    Offer {
        /// It can.
        Yes = b'+' "yes",
        /// It can't.
        No = b'-' "no",
        /// It can, for a fee.
        Paid = b'$' "paid",
    }
}

letters! {
    /// What people sign in as.
    UserName {
        /// The whole e-mail address.
        Address = b'a' "address",
        /// What stands before the `@`.
        LocalPart = b'l' "local-part",
        /// Either works, or sources disagree.
        Either = b'e' "either",
        /// A name that has nothing to do with the address, such as a customer number.
        Other = b'o' "other",
    }
}

letters! {
    /// How people prove who they are.
    SignIn {
        /// The password of the account.
        Password = b'p' "password",
        /// A password made for one app.
        AppPassword = b'a' "app-password",
        /// A password that all mail apps use, set once beside that of the account.
        SeparatePassword = b's' "separate-password",
        /// A password that the provider's program on the same computer makes.
        BridgePassword = b'b' "bridge-password",
        /// A challenge and a digest, such as CRAM-MD5.
        EncryptedPassword = b'e' "encrypted-password",
        /// The provider's own sign-in page, OAuth 2.
        OAuth2 = b'o' "oauth2",
    }
}

letters! {
    /// Who can switch something on.
    SwitchBy {
        /// The person whose mailbox it is.
        Owner = b'o' "owner",
        /// The administrator of their organisation.
        Admin = b'a' "admin",
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
