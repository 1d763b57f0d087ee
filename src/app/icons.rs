//! The page's own icons, drawn inline. All of them repeat what a text beside them says.

use yew::{Html, classes, html};

use super::waiting::Verdict;
use crate::engine::{DeviceKind, Severity};

fn icon(class: &'static str, path: &'static str) -> Html {
    html! {
        <svg class={classes!("icon", class)} viewBox="0 0 24 24" width="24" height="24" fill="none"
            stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
            aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

const CROSS: &str = "M8 8l8 8M16 8l-8 8";
const BANG: &str = "M12 6v8M12 18h.01";
const DOT: &str = "M12 11v7M12 6.5h.01";
const CHECK: &str = "M6 12.5l4.2 4L18 8";
const WAIT: &str = "M7 12h.01M12 12h.01M17 12h.01";

/// A severity.
pub(crate) fn severity(severity: Severity) -> Html {
    let (class, path) = match severity {
        Severity::Error => ("icon-error", "M12 3l9 9-9 9-9-9zM9.5 9.5l5 5M14.5 9.5l-5 5"),
        Severity::Warning => ("icon-warning", "M12 3.5L22 20.5H2zM12 10v4.5M12 17.5h.01"),
        Severity::Advice => {
            ("icon-advice", "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 11v5.5M12 7.5h.01")
        }
    };
    icon(class, path)
}

/// The verdict, as a postmark: two rings with a sign in them, and the waves that run off to the side.
pub(super) fn postmark(verdict: Verdict) -> Html {
    let sign = match verdict {
        Verdict::Error => CROSS,
        Verdict::Warning => BANG,
        Verdict::Advice => DOT,
        Verdict::Ok => CHECK,
        Verdict::Waiting | Verdict::Incomplete => WAIT,
    };
    html! {
        <svg class="postmark" viewBox="0 0 92 48" width="92" height="48" fill="none" stroke="currentColor"
            stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
            <path class="postmark-waves" stroke-width="1.8"
                d="M50 12c7-4 12 4 20 0s13-4 20 0M52 20c6-4 11 4 18 0s13-4 20 0M52 28c6-4 11 4 18 0s13-4 20 0M50 36c7-4 12 4 20 0s13-4 20 0" />
            <circle cx="24" cy="24" r="21.5" stroke-width="2" />
            <circle cx="24" cy="24" r="16.5" stroke-width="1" stroke-dasharray="1.5 3" />
            <g transform="translate(10.2 10.2) scale(1.15)" stroke-width="2.6"><path d={sign} /></g>
        </svg>
    }
}

/// What a device is.
pub(super) fn device(kind: Option<DeviceKind>) -> Html {
    icon(
        "icon-device",
        match kind {
            Some(DeviceKind::Phone) => {
                "M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5zM11 18.5h2"
            }
            Some(DeviceKind::Computer) => "M4 4.5h16v11H4zM2.5 19.5h19M9 19.5v-4M15 19.5v-4",
            Some(DeviceKind::Web) => "M3 5h18v14H3zM3 9.5h18M6 7.2h.01M8.5 7.2h.01",
            Some(DeviceKind::Service) => {
                "M4 4.5h16v6H4zM4 13.5h16v6H4zM7.5 7.5h.01M7.5 16.5h.01M11 7.5h5M11 16.5h5"
            }
            None => "M4 6h16v12H4zM4.5 6.5L12 13l7.5-6.5",
        },
    )
}

/// It is so.
pub(super) fn tick() -> Html {
    icon("icon-tick", CHECK)
}

/// Opens downwards.
pub(crate) fn chevron() -> Html {
    icon("icon-chevron", "M7 10l5 5 5-5")
}

/// One more.
pub(super) fn plus() -> Html {
    icon("icon-plus", "M12 5v14M5 12h14")
}

/// The text goes to the clipboard.
pub(crate) fn copy() -> Html {
    icon("icon-copy", "M9 9h11v11H9zM15 9V4H4v11h5")
}

/// A link.
pub(super) fn link() -> Html {
    icon(
        "icon-link",
        "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
    )
}

/// Stays on this page.
pub(crate) fn lock() -> Html {
    icon("icon-lock", "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3")
}

/// The mark of the house: an envelope with a tick.
pub(crate) fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor" stroke-width="2"
            stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
            <path d="M28.5 13V8.5h-25v17h13" /><path d="M4 9l12 9 6.5-4.9" />
            <path class="mark-tick" stroke-width="2.8" d="M19.5 22.5l4 4 6.5-8" />
        </svg>
    }
}
