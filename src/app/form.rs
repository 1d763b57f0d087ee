//! The form: mailbox, incoming, outgoing, devices.

use yew::{Html, html};

use super::controls::id;
use super::field::field;
use super::icons;
use super::view::View;
use crate::engine::{DeviceField, Field, Reader, ServerField, Side, Value};
use crate::words::{Key, key};

/// The id of the button that adds a device.
pub(super) const ADD: &str = "add-device";

/// Draws the whole form.
pub(super) fn form(view: &View) -> Html {
    html! {
        <form id="settings" class="settings" part="form" novalidate=true autocomplete="off" aria-labelledby="settings-title">
            <h2 id="settings-title" class="unseen">{ view.text(key::FORM_TITLE) }</h2>
            <a href="#tool=read">{ view.text(key::FORM_PASTE) }</a>
            { part(key::FORM_MAILBOX, "mailbox", html! {<>{ field(Field::Email, view) }{ (view.state.known.draw)(view) }</>}, view) }
            { part(key::FORM_INCOMING, "incoming", server(Side::Incoming, view), view) }
            { part(key::FORM_OUTGOING, "outgoing", server(Side::Outgoing, view), view) }
            { part(key::FORM_DEVICES, "devices", devices(view), view) }
        </form>
    }
}

/// Draws one side alone, with its few fields.
pub(super) fn one_side(side: Side, view: &View) -> Html {
    let (title, name) = match side {
        Side::Incoming => (key::FORM_INCOMING, "incoming"),
        Side::Outgoing => (key::FORM_OUTGOING, "outgoing"),
    };
    html! {
        <form id="settings" class="settings" novalidate=true autocomplete="off">
            { part(title, name, server(side, view), view) }
        </form>
    }
}

/// A part of the form.
pub(super) fn part(title: Key, name: &'static str, body: Html, view: &View) -> Html {
    html! {
        <fieldset class="part" data-part={name}>
            <legend>{ view.text(title) }</legend>
            { body }
        </fieldset>
    }
}

fn server(side: Side, view: &View) -> Html {
    let auth = side.field(ServerField::Auth);
    let has_auth = !view.state.draft.get(auth).is_empty()
        || view.state.report.findings.iter().any(|finding| finding.field == auth);
    let shown = |of_server| field(side.field(of_server), view);
    html! {<>
        <div class="fields">
            if side == Side::Incoming { { shown(ServerField::Protocol) } }
            <div class="address">
                { shown(ServerField::Host) }
                { shown(ServerField::Port) }
            </div>
            { shown(ServerField::Encryption) }
            { shown(ServerField::Username) }
        </div>
        <details class="more" open={has_auth}>
            <summary>{ view.text(key::FORM_MORE) }{ icons::chevron() }</summary>
            { field(auth, view) }
        </details>
    </>}
}

fn devices(view: &View) -> Html {
    let count = view.state.draft.devices.len();
    html! {<>
        <p class="hint">{ view.text(key::FORM_DEVICES_HINT) }</p>
        if count > 0 {
            <div class="devices">{ for (0..count).map(|index| device(index, view)) }</div>
        }
        <button type="button" id={ADD} class="button quiet" data-action="add-device">
            { icons::plus() }<span>{ view.text(key::FORM_ADD_DEVICE) }</span>
        </button>
    </>}
}

fn device(index: usize, view: &View) -> Html {
    let Some(device) = view.state.draft.devices.get(index) else { return Html::default() };
    let called = called(index, view);
    let title = format!("device-{index}");
    let shown = |of_device| field(Field::Device(index, of_device), view);
    let fetches = device.protocol.is_some_and(Reader::fetches_by_pop);
    let keeps = device.leave_on_server == Some(true);
    let remove =
        view.words.format(key::FORM_REMOVE_DEVICE_NAME, &[("device", Value::Text(called.clone()))]);
    html! {
        <div class="device" role="group" aria-labelledby={title.clone()}>
            <div class="device-head">
                { icons::device(device.kind) }
                <h3 id={title}>{ called }</h3>
                <button type="button" class="button plain" data-action="remove-device" data-at={index.to_string()} aria-label={remove}>
                    { view.text(key::FORM_REMOVE_DEVICE) }
                </button>
            </div>
            <div class="fields">
                { shown(DeviceField::Name) }
                { shown(DeviceField::Kind) }
                { shown(DeviceField::Protocol) }
                if fetches { { shown(DeviceField::LeaveOnServer) } }
                if fetches && keeps {
                    { shown(DeviceField::RemoveAfterDays) }
                    { shown(DeviceField::RemoveWhenDeleted) }
                }
            </div>
        </div>
    }
}

/// What to call a device in the form: its name, or its place in the list.
pub(super) fn called(index: usize, view: &View) -> String {
    let name = view.state.draft.get(Field::Device(index, DeviceField::Name));
    if name.trim().is_empty() {
        let number = Value::Number(u64::try_from(index).unwrap_or_default().saturating_add(1));
        view.words.format(key::FORM_DEVICE, &[("number", number)])
    } else {
        name
    }
}

/// The id of the field that gets the focus when a device is added.
pub(super) fn first_of_device(index: usize) -> String {
    id(Field::Device(index, DeviceField::Name))
}
