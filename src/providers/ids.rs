//! The ids that rules and pages rely on, so that a renamed file is noticed.

/// Declares each id as a constant, and [`ALL`] of them.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)+) => {
        $($(#[$doc])* pub const $name: &str = $id;)+

        /// Every id declared here.
        pub const ALL: &[&str] = &[$($name,)+];
    };
}

ids! {
    /// AOL Mail, which also runs verizon.net.
    AOL = "aol",
    /// AT&T Mail, run by Yahoo.
    ATT = "att",
    /// comcast.net, whose mailboxes move to Yahoo one by one.
    COMCAST = "comcast",
    /// Mailboxes of any host with cPanel, Plesk or DirectAdmin.
    CPANEL = "cpanel-generic",
    /// gmail.com and googlemail.com; hosts of Google Workspace count as Gmail's.
    GMAIL = "gmail",
    /// GMX for Germany, Austria and Switzerland.
    GMX_NET = "gmx-net",
    /// GMX elsewhere.
    GMX_COM = "gmx-com",
    /// Google Workspace: own domains at Google.
    GOOGLE_WORKSPACE = "google-workspace",
    /// HEY, which no other mail app can read.
    HEY = "hey",
    /// iCloud Mail.
    ICLOUD = "icloud",
    /// Fastmail.
    FASTMAIL = "fastmail",
    /// Microsoft 365 and Exchange Online; hosts of Outlook.com count as its own.
    MICROSOFT_365 = "microsoft-365",
    /// Outlook.com, Hotmail, Live and MSN.
    OUTLOOK_COM = "outlook-com",
    /// Proton Mail, read through Bridge.
    PROTON = "proton",
    /// Spectrum, formerly Charter.
    SPECTRUM = "spectrum",
    /// Spectrum's former Bright House customers.
    SPECTRUM_BRIGHTHOUSE = "spectrum-brighthouse",
    /// Spectrum's former Time Warner Cable customers.
    SPECTRUM_TWC = "spectrum-twc",
    /// T-Online.
    T_ONLINE = "t-online",
    /// Tuta, which no other mail app can read.
    TUTA = "tuta",
    /// WEB.DE.
    WEB_DE = "web-de",
    /// Yahoo Mail outside Japan.
    YAHOO = "yahoo",
    /// Yahoo! Japan, a company of its own.
    YAHOO_JAPAN = "yahoo-japan",
    /// Yandex Mail.
    YANDEX = "yandex",
    /// Zoho Mail, data centre in the United States.
    ZOHO = "zoho",
}
