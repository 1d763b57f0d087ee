//! What becomes of a form when settings that were read are taken into it.

use crate::engine::{DeviceField, Draft, Field, Fix, ServerField, Side};

/// The changes that take settings into a form; `None` where it has them already.
///
/// What the settings do not say stays as it is, except beside another server: a port, an encryption or a sign-in method
/// belongs to the server it was entered for. Devices are taken as a list.
pub fn take(settings: &Draft, form: &Draft) -> Option<Fix> {
    let mut fix = Fix::default();
    let mut take =
        |field| fix.changes.push(crate::engine::Change { field, value: settings.get(field) });
    if !settings.email.is_empty() {
        take(Field::Email);
    }
    for side in Side::ALL {
        let is_other = is_other(&settings.server(side).host, &form.server(side).host);
        for field in ServerField::ALL.map(|field| side.field(field)) {
            let goes_with_server = !matches!(field, Field::Server(_, ServerField::Username));
            if !settings.get(field).is_empty() || is_other && goes_with_server {
                take(field);
            }
        }
    }
    if !settings.devices.is_empty() {
        for index in 0..settings.devices.len().max(form.devices.len()) {
            for field in DeviceField::ALL {
                take(Field::Device(index, field));
            }
        }
    }
    fix.needed_by(form)
}

/// Whether a server is another than the one in the form.
fn is_other(read: &str, typed: &str) -> bool {
    let (read, typed) = (read.trim(), typed.trim());
    !read.is_empty() && !typed.is_empty() && !read.eq_ignore_ascii_case(typed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixture::parse;

    fn taken(settings: &str, form: &str) -> Draft {
        let form = parse(form);
        take(&parse(settings), &form).map_or(form.clone(), |fix| fix.apply(&form))
    }

    #[test]
    fn into_an_empty_form_go_the_settings_as_they_are() {
        let line = "email sam@example.org; imap imap.example.org:993 tls; \
            smtp smtp.example.org:465 tls user=sam; phone Mine imap";
        assert_eq!(taken(line, ""), parse(line));
        assert_eq!(take(&parse(line), &parse(line)), None);
    }

    #[test]
    fn what_is_not_said_stays() {
        assert_eq!(
            taken(
                "imap imap.example.org:993 tls",
                "email sam@example.org; imap imap.example.org:143 starttls user=sam; phone X imap"
            ),
            parse("email sam@example.org; imap imap.example.org:993 tls user=sam; phone X imap")
        );
    }

    #[test]
    fn another_server_keeps_nothing_of_the_one_before() {
        assert_eq!(
            taken(
                "incoming.host=imap.example.net",
                "imap imap.example.org:143 starttls user=sam auth=oauth2; smtp smtp.example.org:465 tls"
            ),
            parse(
                "incoming.host=imap.example.net; incoming.username=sam; smtp smtp.example.org:465 tls"
            )
        );
    }

    #[test]
    fn devices_are_taken_as_a_list() {
        assert_eq!(taken("phone A imap", "computer B pop3; phone C imap"), parse("phone A imap"));
        assert_eq!(
            taken("phone A imap; computer B pop3", "web C webmail"),
            parse("phone A imap; computer B pop3")
        );
    }
}
