//! The colours that a host sets, as declarations of a style sheet.

use crate::embed::{Options, Scheme};

/// What of the looks is set; the script inside the frame gives it to the whole document.
pub(super) fn looks(options: &Options) -> String {
    let scheme = Some(options.scheme).filter(|scheme| *scheme != Scheme::Auto);
    let scheme = scheme.map(|scheme| ["color-scheme: ", scheme.word()].concat());
    // By the names that the style sheet has for them.
    let colours = options.accent.into_iter().flat_map(|accent| {
        let (light, dark) = (accent.light(), accent.dark());
        [
            ("--accent", light.accent, dark.accent),
            ("--accent-soft", light.soft, dark.soft),
            ("--on-accent", light.on, dark.on),
        ]
    });
    let colours = colours.map(|(name, light, dark)| format!("{name}: light-dark({light}, {dark})"));
    scheme.into_iter().chain(colours).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embed::Accent;

    #[test]
    fn looks_are_what_is_set_of_them() {
        let mut options = Options::default();
        assert_eq!(looks(&options), "");
        options.scheme = Scheme::Dark;
        assert_eq!(looks(&options), "color-scheme: dark");
        options.accent = Accent::of("#1d4ed8");
        let set = looks(&options);
        assert!(set.starts_with("color-scheme: dark; --accent: light-dark(#1d4ed8, #"), "{set}");
    }
}
