//! The outputs of mail servers, in their own form; and what no input may do.

use expect_test::expect;
use proptest::prelude::*;

use super::fixture::{check, render};
use crate::formats::import::{Context, Input, MAX_INPUT, Note, import};

/// What mailcow answers (`data/web/autoconfig.php`, 2026-08): both ports of each protocol, and a link behind.
#[test]
fn mailcow() {
    let server = |side: &str, kind: &str, port: u16, socket: &str| {
        format!(
            "      <{side}Server type=\"{kind}\">\n         <hostname>mail.example.org</hostname>\n         \
             <port>{port}</port>\n         <socketType>{socket}</socketType>\n         \
             <username>%EMAILADDRESS%</username>\n         \
             <authentication>password-cleartext</authentication>\n      </{side}Server>\n"
        )
    };
    let text = format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\">\n    <emailProvider id=\"mail.example.org\">\n      \
         <domain>%EMAILDOMAIN%</domain>\n      <displayName>A mail server</displayName>\n{}{}{}{}{}{}\n      \
         <enable visiturl=\"https://mail.example.org/admin\">\n        <instruction>Change it.</instruction>\n      \
         </enable>\n\n    </emailProvider>\n\n    <webMail>\n      <loginPage url=\"https://mail.example.org/SOGo/\" />\n    \
         </webMail>\n</clientConfig>\n",
        server("incoming", "imap", 993, "SSL"),
        server("incoming", "imap", 143, "STARTTLS"),
        server("incoming", "pop3", 995, "SSL"),
        server("incoming", "pop3", 110, "STARTTLS"),
        server("outgoing", "smtp", 465, "SSL"),
        server("outgoing", "smtp", 587, "STARTTLS"),
    );
    check(
        &text,
        "sam@example.org",
        &expect![[r#"
            autoconfig
            First sam@example.org[]
              imap[<incomingServer type="imap">] mail.example.org 993 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
              mail.example.org 465 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
            OtherProtocol sam@example.org[]
              pop3[<incomingServer type="pop3">] mail.example.org 995 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
              mail.example.org 465 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
            OtherProtocol sam@example.org[]
              pop3[<incomingServer type="pop3">] mail.example.org 110 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
              mail.example.org 587 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
            OtherPort sam@example.org[]
              imap[<incomingServer type="imap">] mail.example.org 143 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
              mail.example.org 587 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
        "#]],
    );
}

/// What mox answers (`http/autoconf.go`, 2026-08): one line for each element, tabs, and IMAP on 443 besides.
#[test]
fn mox() {
    let server = |side: &str, kind: &str, port: u16| {
        format!(
            "\t\t<{side}Server type=\"{kind}\">\n\t\t\t<hostname>mail.example.org</hostname>\n\t\t\t<port>{port}</port>\n\
             \t\t\t<socketType>SSL</socketType>\n\t\t\t<username>sam@example.org</username>\n\
             \t\t\t<authentication>password-encrypted</authentication>\n\t\t</{side}Server>\n"
        )
    };
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n\t<emailProvider id=\"example.org\">\n\
         \t\t<domain>example.org</domain>\n\t\t<displayName>sam@example.org</displayName>\n{}{}{}\t</emailProvider>\n\
         \t<clientConfigUpdate url=\"https://autoconfig.example.org/mail/config-v1.1.xml\"></clientConfigUpdate>\n</clientConfig>",
        server("incoming", "imap", 993),
        server("incoming", "imap", 443),
        server("outgoing", "smtp", 465),
    );
    check(
        &text,
        "",
        &expect![[r#"
            autoconfig
            First -
              imap[<incomingServer type="imap">] mail.example.org 993 tls[SSL] sam@example.org encrypted-password[password-encrypted]
              mail.example.org 465 tls[SSL] sam@example.org encrypted-password[password-encrypted]
            OtherPort -
              imap[<incomingServer type="imap">] mail.example.org 443 tls[SSL] sam@example.org encrypted-password[password-encrypted]
              mail.example.org 465 tls[SSL] sam@example.org encrypted-password[password-encrypted]
        "#]],
    );
    let protocol = |kind: &str, port: u16, encryption: &str| {
        format!(
            "\t\t\t<Protocol>\n\t\t\t\t<Type>{kind}</Type>\n\t\t\t\t<Server>mail.example.org</Server>\n\t\t\t\t<Port>{port}</Port>\n\
             \t\t\t\t<DirectoryPort>0</DirectoryPort>\n\t\t\t\t<ReferralPort>0</ReferralPort>\n\
             \t\t\t\t<LoginName>sam@example.org</LoginName>\n\t\t\t\t<SSL>on</SSL>\n{encryption}\
             \t\t\t\t<SPA>off</SPA>\n\t\t\t\t<AuthRequired>on</AuthRequired>\n\t\t\t</Protocol>\n"
        )
    };
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\n\
         \t<Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\n\
         \t\t<Account>\n\t\t\t<AccountType>email</AccountType>\n\t\t\t<Action>settings</Action>\n{}{}\t\t</Account>\n\
         \t</Response>\n</Autodiscover>",
        protocol("IMAP", 993, "\t\t\t\t<Encryption>TLS</Encryption>\n"),
        protocol("SMTP", 587, ""),
    );
    check(
        &text,
        "",
        &expect![[r#"
        autodiscover
        First -
          imap[IMAP] mail.example.org 993 tls[TLS] sam@example.org password[off]
          mail.example.org 587 starttls[on 587] sam@example.org password[off]
    "#]],
    );
}

/// What automx2 answers (`src/automx2/generators/`, 2026-04): all in one line, and nothing of SPA.
#[test]
fn automx2() {
    let text = "<clientConfig version=\"1.1\"><emailProvider id=\"automx2-1\"><identity /><domain>example.org</domain>\
                <displayName>Example</displayName><displayShortName>Ex</displayShortName>\
                <outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname><port>587</port>\
                <socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username>\
                <authentication>plain</authentication></outgoingServer>\
                <incomingServer type=\"imap\"><hostname>imap.example.org</hostname><port>143</port>\
                <socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username>\
                <authentication>plain</authentication></incomingServer></emailProvider></clientConfig>";
    check(
        text,
        "sam@example.org",
        &expect![[r#"
            autoconfig
            First sam@example.org[]
              imap[<incomingServer type="imap">] imap.example.org 143 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[plain]
              smtp.example.org 587 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[plain]
        "#]],
    );
    let text = "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
                <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\"><Account>\
                <AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type>\
                <Server>imap.example.org</Server><Port>143</Port><LoginName>sam@example.org</LoginName><SSL>on</SSL>\
                <Encryption>TLS</Encryption></Protocol><Protocol><Type>CardDAV</Type><Server>https://dav.example.org</Server>\
                <SSL>on</SSL><DomainRequired>off</DomainRequired></Protocol></Account></Response></Autodiscover>";
    check(
        text,
        "",
        &expect![[r#"
            autodiscover
            First -
              imap[IMAP] imap.example.org 143 starttls[TLS] sam@example.org -
              - - - - -
            other service <Protocol><Type>CardDAV</Type><Server>https://dav.example.org</Server><SSL>on</SSL><DomainRequired>off</DomainRequired></Protocol>
        "#]],
    );
}

/// Inputs made to exhaust whoever reads them, of the greatest size that is read.
#[test]
fn hostile_inputs_are_answered() {
    let declared = "<!DOCTYPE clientConfig [<!ENTITY a 'x'>".to_owned()
        + &"<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>".repeat(2000)
        + "]><clientConfig><incomingServer type='imap'><hostname>&b;</hostname></incomingServer>";
    let fill = |head: &str, part: &str| head.to_owned() + &part.repeat(MAX_INPUT / part.len());
    let texts = [
        declared,
        fill("<clientConfig>", "<a>"),
        fill("<clientConfig>", "<a/>"),
        fill("<clientConfig>", "&amp;"),
        fill("<clientConfig>", "&#120;"),
        fill("<clientConfig>", "<![CDATA[x]]>"),
        fill("<clientConfig ", "a='1' "),
        fill("<clientConfig><incomingServer ", "type='' "),
        fill(
            "<clientConfig>",
            "<incomingServer type='imap'><hostname>a</hostname></incomingServer>",
        ),
        fill("<plist>", "<dict>"),
        fill("<plist>", "<dict><key>IncomingMailServerHostName</key><string>a</string></dict>"),
        fill("<Autodiscover>", "<Protocol>"),
        fill("<Autodiscover>", "<Protocol><Type>SMTP</Type><Server>a</Server></Protocol>"),
        fill("", "<!-- "),
        fill("", "<?x?>"),
        fill("<!DOCTYPE x [", "<!ENTITY a '"),
        fill("-----BEGIN PKCS7-----\n", "MIAG"),
    ];
    for text in texts {
        let input = Input::from_text(&text);
        let reading = import(&input, Context::default());
        assert!(reading.sets.len() <= 2 * crate::formats::import::servers::MAX_SERVERS);
        assert!(render(&input, &reading).lines().count() < 1000);
    }
}

proptest! {
    /// Whatever is done to a document, every passage lies in the text, and what stands before the damage is read.
    #[test]
    fn a_document_cut_and_changed_anywhere_is_read(
        cut in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        with in "[<>&;/!a\\[\\]\"'\u{fc}-]{0,4}",
    ) {
        let whole = "<clientConfig><emailProvider><incomingServer type=\"imap\"><hostname>imap.example.org</hostname>\
                     <port>993</port></incomingServer><outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname>\
                     </outgoingServer></emailProvider></clientConfig>";
        let cut = cut.index(whole.len());
        let input = Input::from_text(&whole[..cut]);
        let reading = import(&input, Context::default());
        let is_read = cut >= whole.find("<port>").unwrap();
        prop_assert_eq!(
            reading.sets.first().map(|set| set.draft.incoming.host == "imap.example.org"),
            is_read.then_some(true)
        );
        let end = whole[..cut].rfind('>').unwrap_or_default();
        let is_cut_in_a_tag = whole[..cut].rfind('<').is_some_and(|start| start > end);
        let is_begun = cut >= "<clientConfig>".len();
        prop_assert_eq!(
            reading.notes.contains(&Note::Broken(cut)),
            is_begun && !is_cut_in_a_tag
        );
        let mut changed = whole.to_owned();
        changed.insert_str(at.index(whole.len()), &with);
        let input = Input::from_text(&changed);
        let _ = render(&input, &import(&input, Context::default()));
    }
}
