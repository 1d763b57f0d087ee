//! What the words of help pages say about mail servers, in many languages.

/// What a word is a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Imap,
    Pop,
    Smtp,
    /// Mail that comes in.
    Incoming,
    /// Mail that goes out.
    Outgoing,
    /// A server, or the field for its name.
    Server,
    /// The field for the port.
    Port,
    /// The field for the user name.
    User,
    /// The field for the password.
    Password,
    /// Encryption from the start, or encryption of any kind.
    Ssl,
    /// Encryption that some call by this word whichever way it begins.
    Tls,
    Starttls,
    /// The field for the encryption, or the word for it.
    Encryption,
    /// Not, none or off.
    No,
    /// An e-mail address.
    Address,
}

/// Words that mean this only as a whole, in lower case, sorted.
const WHOLE: &[(&str, Sign)] = &[
    ("aucun", Sign::No),
    ("aucune", Sign::No),
    ("aus", Sign::No),
    ("bez", Sign::No),
    ("brak", Sign::No),
    ("email", Sign::Address),
    ("geen", Sign::No),
    ("host", Sign::Server),
    ("hôte", Sign::Server),
    ("ingen", Sign::No),
    ("insecure", Sign::No),
    ("jméno", Sign::User),
    ("kein", Sign::No),
    ("keine", Sign::No),
    ("login", Sign::User),
    ("mail", Sign::Address),
    ("ne", Sign::No),
    ("nee", Sign::No),
    ("nein", Sign::No),
    ("nenhum", Sign::No),
    ("nenhuma", Sign::No),
    ("nessuna", Sign::No),
    ("nessuno", Sign::No),
    ("nicht", Sign::No),
    ("nie", Sign::No),
    ("niet", Sign::No),
    ("ninguna", Sign::No),
    ("ninguno", Sign::No),
    ("no", Sign::No),
    ("non", Sign::No),
    ("none", Sign::No),
    ("not", Sign::No),
    ("off", Sign::No),
    ("ohne", Sign::No),
    ("pass", Sign::Password),
    ("passwd", Sign::Password),
    ("pop", Sign::Pop),
    ("pop3", Sign::Pop),
    ("pop3s", Sign::Pop),
    ("pops", Sign::Pop),
    ("port", Sign::Port),
    ("porta", Sign::Port),
    ("portas", Sign::Port),
    ("porte", Sign::Port),
    ("ports", Sign::Port),
    ("portu", Sign::Port),
    ("porty", Sign::Port),
    ("psw", Sign::Password),
    ("pw", Sign::Password),
    ("pwd", Sign::Password),
    ("sans", Sign::No),
    ("sem", Sign::No),
    ("senza", Sign::No),
    ("sin", Sign::No),
    ("ssl", Sign::Ssl),
    ("stls", Sign::Starttls),
    ("tls", Sign::Tls),
    ("user", Sign::User),
    ("utan", Sign::No),
    ("without", Sign::No),
    ("yok", Sign::No),
    ("zonder", Sign::No),
    ("без", Sign::No),
    ("не", Sign::No),
    ("нет", Sign::No),
];

/// Beginnings of words, in lower case, sorted.
const BEGINNINGS: &[(&str, Sign)] = &[
    ("address", Sign::Address),
    ("adgangskode", Sign::Password),
    ("adres", Sign::Address),
    ("adress", Sign::Address),
    ("anmeldename", Sign::User),
    ("användarnamn", Sign::User),
    ("arrivo", Sign::Incoming),
    ("ausgangsserver", Sign::Outgoing),
    ("ausgehend", Sign::Outgoing),
    ("bejövő", Sign::Incoming),
    ("benutzer", Sign::User),
    ("beveilig", Sign::Encryption),
    ("brugernavn", Sign::User),
    ("chiffrement", Sign::Encryption),
    ("cifrado", Sign::Encryption),
    ("cifratura", Sign::Encryption),
    ("contrasena", Sign::Password),
    ("contraseña", Sign::Password),
    ("criptografia", Sign::Encryption),
    ("crittografia", Sign::Encryption),
    ("deaktiviert", Sign::No),
    ("desaconsej", Sign::No),
    ("dirección", Sign::Address),
    ("disabled", Sign::No),
    ("déconseill", Sign::No),
    ("eingangsserver", Sign::Incoming),
    ("eingehend", Sign::Incoming),
    ("emailadres", Sign::Address),
    ("empfang", Sign::Incoming),
    ("encrypt", Sign::Encryption),
    ("endereço", Sign::Address),
    ("entrada", Sign::Incoming),
    ("entrant", Sign::Incoming),
    ("entrata", Sign::Incoming),
    ("envio", Sign::Outgoing),
    ("envoi", Sign::Outgoing),
    ("envío", Sign::Outgoing),
    ("expédition", Sign::Outgoing),
    ("gebruiker", Sign::User),
    ("gedeactiveerd", Sign::No),
    ("gelen", Sign::Incoming),
    ("giden", Sign::Outgoing),
    ("hasło", Sign::Password),
    ("heslo", Sign::Password),
    ("hostname", Sign::Server),
    ("identifiant", Sign::User),
    ("imap", Sign::Imap),
    ("inbound", Sign::Incoming),
    ("incoming", Sign::Incoming),
    ("indgående", Sign::Incoming),
    ("indirizzo", Sign::Address),
    ("inkomend", Sign::Incoming),
    ("inkommande", Sign::Incoming),
    ("innkommende", Sign::Incoming),
    ("invio", Sign::Outgoing),
    ("jelsz", Sign::Password),
    ("kennwort", Sign::Password),
    ("kimenő", Sign::Outgoing),
    ("kontoname", Sign::User),
    ("kryptering", Sign::Encryption),
    ("kullanıcı", Sign::User),
    ("lähtevä", Sign::Outgoing),
    ("lösenord", Sign::Password),
    ("mailadres", Sign::Address),
    ("nezabezpeč", Sign::No),
    ("nieszyfrowan", Sign::No),
    ("niezabezpiecz", Sign::No),
    ("odbior", Sign::Incoming),
    ("odchoz", Sign::Outgoing),
    ("outbound", Sign::Outgoing),
    ("outgoing", Sign::Outgoing),
    ("palvelin", Sign::Server),
    ("parola", Sign::Password),
    ("passcode", Sign::Password),
    ("passe", Sign::Password),
    ("passord", Sign::Password),
    ("password", Sign::Password),
    ("passwort", Sign::Password),
    ("poort", Sign::Port),
    ("portnum", Sign::Port),
    ("portti", Sign::Port),
    ("postausgang", Sign::Outgoing),
    ("posteingang", Sign::Incoming),
    ("protezione", Sign::Encryption),
    ("przychodz", Sign::Incoming),
    ("puerto", Sign::Port),
    ("příchoz", Sign::Incoming),
    ("recebimento", Sign::Incoming),
    ("recepción", Sign::Incoming),
    ("ricezione", Sign::Incoming),
    ("réception", Sign::Incoming),
    ("saapuva", Sign::Incoming),
    ("salasana", Sign::Password),
    ("salida", Sign::Outgoing),
    ("saliente", Sign::Outgoing),
    ("saída", Sign::Outgoing),
    ("secure", Sign::Encryption),
    ("security", Sign::Encryption),
    ("segurança", Sign::Encryption),
    ("seguridad", Sign::Encryption),
    ("senha", Sign::Password),
    ("server", Sign::Server),
    ("serveur", Sign::Server),
    ("servidor", Sign::Server),
    ("serwer", Sign::Server),
    ("sicherheit", Sign::Encryption),
    ("sicurezza", Sign::Encryption),
    ("smtp", Sign::Smtp),
    ("sortant", Sign::Outgoing),
    ("starttls", Sign::Starttls),
    ("sunucu", Sign::Server),
    ("szerver", Sign::Server),
    ("szyfrowan", Sign::Encryption),
    ("sécuri", Sign::Encryption),
    ("udgående", Sign::Outgoing),
    ("uitgaand", Sign::Outgoing),
    ("unencrypt", Sign::No),
    ("unverschlüssel", Sign::No),
    ("uscita", Sign::Outgoing),
    ("username", Sign::User),
    ("usuario", Sign::User),
    ("usuário", Sign::User),
    ("utente", Sign::User),
    ("utgående", Sign::Outgoing),
    ("utilisateur", Sign::User),
    ("użytkownik", Sign::User),
    ("uživatel", Sign::User),
    ("versand", Sign::Outgoing),
    ("verschlüssel", Sign::Encryption),
    ("versleutel", Sign::Encryption),
    ("wachtwoord", Sign::Password),
    ("wychodz", Sign::Outgoing),
    ("wysyłan", Sign::Outgoing),
    ("wyłączon", Sign::No),
    ("zabezpeč", Sign::Encryption),
    ("zabezpiecz", Sign::Encryption),
    ("şifre", Sign::Password),
    ("šifrován", Sign::Encryption),
    ("адрес", Sign::Address),
    ("безопасн", Sign::Encryption),
    ("вихідн", Sign::Outgoing),
    ("входящ", Sign::Incoming),
    ("вхідн", Sign::Incoming),
    ("изходящ", Sign::Outgoing),
    ("исходящ", Sign::Outgoing),
    ("логин", Sign::User),
    ("отправ", Sign::Outgoing),
    ("парола", Sign::Password),
    ("пароль", Sign::Password),
    ("пользовател", Sign::User),
    ("порт", Sign::Port),
    ("потребител", Sign::User),
    ("сервер", Sign::Server),
    ("сървър", Sign::Server),
    ("шифрован", Sign::Encryption),
];

/// Words of scripts that put no space between words.
const WITHIN: &[(&str, Sign)] = &[
    ("受信", Sign::Incoming),
    ("收件", Sign::Incoming),
    ("接收", Sign::Incoming),
    ("수신", Sign::Incoming),
    ("받는", Sign::Incoming),
    ("送信", Sign::Outgoing),
    ("发件", Sign::Outgoing),
    ("發件", Sign::Outgoing),
    ("发送", Sign::Outgoing),
    ("寄件", Sign::Outgoing),
    ("外寄", Sign::Outgoing),
    ("내보내는", Sign::Outgoing),
    ("보내는", Sign::Outgoing),
    ("발신", Sign::Outgoing),
    ("サーバ", Sign::Server),
    ("ホスト", Sign::Server),
    ("服务器", Sign::Server),
    ("伺服器", Sign::Server),
    ("主机", Sign::Server),
    ("서버", Sign::Server),
    ("ポート", Sign::Port),
    ("端口", Sign::Port),
    ("埠", Sign::Port),
    ("포트", Sign::Port),
    ("ユーザ", Sign::User),
    ("アカウント名", Sign::User),
    ("用户名", Sign::User),
    ("使用者", Sign::User),
    ("帐号", Sign::User),
    ("账号", Sign::User),
    ("帳號", Sign::User),
    ("사용자", Sign::User),
    ("パスワード", Sign::Password),
    ("密码", Sign::Password),
    ("密碼", Sign::Password),
    ("비밀번호", Sign::Password),
    ("暗号", Sign::Encryption),
    ("加密", Sign::Encryption),
    ("암호화", Sign::Encryption),
    ("なし", Sign::No),
    ("しない", Sign::No),
    ("无", Sign::No),
    ("無", Sign::No),
    ("非加密", Sign::No),
    ("未加密", Sign::No),
    ("不加密", Sign::No),
    ("不使用", Sign::No),
    ("メールアドレス", Sign::Address),
    ("邮箱", Sign::Address),
    ("邮件地址", Sign::Address),
    ("電子郵件", Sign::Address),
    ("이메일", Sign::Address),
];

/// Words for a password, of which others are made: `Benutzerpasswort`.
const PASSWORDS: &[&str] =
    &["passwor", "kennwort", "wachtwoord", "lösenord", "парол", "passphrase"];

/// What a word in lower case is a sign of.
pub(super) fn sign(word: &str) -> Option<Sign> {
    if PASSWORDS.iter().any(|known| word.contains(known)) {
        return Some(Sign::Password);
    }
    let alike = |list: &'static [(&str, Sign)]| {
        let first = word.as_bytes().first();
        let start = list.partition_point(|known| known.0.as_bytes().first() < first);
        let rest = list.get(start..).unwrap_or_default();
        rest.iter().take_while(move |known| known.0.as_bytes().first() == first)
    };
    let whole = alike(WHOLE).find(|known| known.0 == word);
    let known = whole.or_else(|| alike(BEGINNINGS).find(|known| word.starts_with(known.0)));
    known.map(|(_, sign)| *sign)
}

/// The signs within a run of a script without spaces, each with its place.
pub(super) fn within(run: &str) -> impl Iterator<Item = (usize, usize, Sign)> + '_ {
    WITHIN.iter().flat_map(|(known, sign)| {
        run.match_indices(known).map(|(at, found)| (at, at + found.len(), *sign))
    })
}

/// A letter in lower case, for the scripts of the words above; each keeps its length.
pub(super) const fn lower(letter: char) -> char {
    match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => shifted(letter, 32),
        'Ѐ'..='Џ' => shifted(letter, 80),
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if (letter as u32).is_multiple_of(2) => shifted(letter, 1),
        'Ĺ'..='ň' | 'Ź'..='ž' if !(letter as u32).is_multiple_of(2) => shifted(letter, 1),
        _ => letter,
    }
}

const fn shifted(letter: char, by: u32) -> char {
    match char::from_u32(letter as u32 + by) {
        Some(lower) if lower.len_utf8() == letter.len_utf8() => lower,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_any_case_and_only_as_themselves() {
        for (word, expected) in [
            ("IMAP4", Some(Sign::Imap)),
            ("Posteingangsserver", Some(Sign::Incoming)),
            ("СЕРВЕР", Some(Sign::Server)),
            ("Użytkownika", Some(Sign::User)),
            ("POP", Some(Sign::Pop)),
            ("popular", None),
            ("portable", None),
            ("tlsv", None),
        ] {
            let word: String = word.chars().map(lower).collect();
            assert_eq!(sign(&word), expected, "{word}");
        }
    }

    #[test]
    fn the_lists_are_sorted_and_in_lower_case() {
        for list in [WHOLE, BEGINNINGS] {
            assert!(list.is_sorted_by_key(|known| known.0));
            assert!(list.iter().all(|known| known.0.chars().map(lower).eq(known.0.chars())));
        }
    }

    #[test]
    fn small_letters_are_as_long_as_capital_ones() {
        for letter in '\0'..='\u{ffff}' {
            assert_eq!(lower(letter).len_utf8(), letter.len_utf8(), "{letter}");
            assert_eq!(lower(lower(letter)), lower(letter), "{letter}");
        }
    }
}
