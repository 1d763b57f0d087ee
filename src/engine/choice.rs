//! The closed choices a mail app offers, each with the token that stands for it in data.

/// Declares an enum whose variants are written as fixed tokens in JSON, links and fixtures.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $token:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every variant, in the order they are declared.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The tokens of [`Self::ALL`], in the same order.
            pub const TOKENS: &[&str] = &[$($token,)+];

            /// The token that stands for this choice in data.
            pub const fn token(self) -> &'static str {
                match self { $(Self::$variant => $token,)+ }
            }

            /// The choice that `token` stands for, if there is one.
            pub fn from_token(token: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.token() == token)
            }
        }
    };
}
pub(crate) use choices;

choices! {
    /// A protocol that a mail server speaks to a mail app.
    Protocol {
        /// Reads mail where it lies, on the server (RFC 9051).
        Imap = "imap",
        /// Fetches mail from the server's inbox (RFC 1939).
        Pop3 = "pop3",
        /// Takes mail that is to be sent (RFC 6409).
        Smtp = "smtp",
    }
}

choices! {
    /// How a connection is encrypted.
    Encryption {
        /// Encrypted from the first byte, "implicit TLS" (RFC 8314, section 3).
        Tls = "tls",
        /// Starts open and must switch to encryption before anything secret (RFC 2595, RFC 3207).
        Starttls = "starttls",
        /// Never encrypted.
        None = "none",
        /// Whatever the app manages to get, encrypted or not.
        Auto = "auto",
    }
}

choices! {
    /// How a person signs in to a server.
    Auth {
        /// The account's password, sent as it is inside the encrypted connection.
        Password = "password",
        /// A password made for one app.
        AppPassword = "app-password",
        /// A sign-in page of the provider, OAuth 2.
        OAuth2 = "oauth2",
        /// A challenge and a digest: CRAM-MD5 and its kind.
        EncryptedPassword = "encrypted-password",
        /// Microsoft's NTLM, also called SPA.
        Ntlm = "ntlm",
        /// No sign-in.
        None = "none",
    }
}

choices! {
    /// What sort of thing reads the mailbox.
    DeviceKind {
        /// A phone or tablet.
        Phone = "phone",
        /// A desktop computer or laptop.
        Computer = "computer",
        /// A web page in a browser.
        Web = "web",
        /// A program that reads mail on its own: help desk, scanner, another provider.
        Service = "service",
    }
}

choices! {
    /// The way a device reads the mailbox.
    Reader {
        /// By IMAP.
        Imap = "imap",
        /// By POP3.
        Pop3 = "pop3",
        /// In the provider's web page.
        Webmail = "webmail",
        /// By Exchange: ActiveSync, EWS or MAPI.
        Exchange = "exchange",
        /// By another provider's server that fetches the mail by POP3.
        Fetcher = "fetcher",
    }
}

impl Protocol {
    /// The id of its name among the terms of the locales.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Imap => "protocol-imap",
            Self::Pop3 => "protocol-pop3",
            Self::Smtp => "protocol-smtp",
        }
    }
}

impl Encryption {
    /// Whether nothing secret can travel in the open.
    ///
    /// SSL/TLS and a required STARTTLS are of one strength (RFC 8314, section 3.3).
    pub const fn protects(self) -> bool {
        matches!(self, Self::Tls | Self::Starttls)
    }

    /// The id of its name among the terms of the locales.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Tls => "encryption-tls",
            Self::Starttls => "encryption-starttls",
            Self::None => "encryption-none",
            Self::Auto => "encryption-auto",
        }
    }
}

impl Reader {
    /// Whether this reader fetches by POP3, be it an app or another provider's server.
    pub const fn fetches_by_pop(self) -> bool {
        matches!(self, Self::Pop3 | Self::Fetcher)
    }
}

#[cfg(test)]
mod tests {
    use super::{Auth, Encryption, Reader};

    #[test]
    fn tokens_lead_back_to_their_choice() {
        for (&choice, &token) in Encryption::ALL.iter().zip(Encryption::TOKENS) {
            assert_eq!(choice.token(), token);
            assert_eq!(Encryption::from_token(token), Some(choice));
        }
        assert_eq!(Auth::from_token("app-password"), Some(Auth::AppPassword));
        assert_eq!(Reader::from_token("fetcher"), Some(Reader::Fetcher));
        assert_eq!(Encryption::from_token("SSL"), None);
    }
}
