//! What the attributes of an element say.

use crate::browser::order::Order;
use crate::embed::{self, Accent, Door, Options};

/// Reads the attributes; what is wrong is said once, and what they say of colours is told to the element.
pub(super) fn read(order: &Order) -> Options {
    let pairs = order.pairs("attributes");
    let pairs = pairs.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let (options, problems) = embed::read(Door::Embed, pairs);
    for problem in problems {
        order.tell("warn", &problem.to_string());
    }
    order.tell("accent", &options.accent.map(accent).unwrap_or_default());
    options
}

/// The colours of an accent by the names of the custom properties for them, light and dark.
fn accent(accent: Accent) -> String {
    let (light, dark) = (accent.light(), accent.dark());
    let line = |name: &str, [light, dark]: [Accent; 2]| {
        format!("--maillint-{name}:light-dark({light},{dark})")
    };
    let lines = [
        line("accent", [light.accent, dark.accent]),
        line("accent-soft", [light.soft, dark.soft]),
        line("on-accent", [light.on, dark.on]),
    ];
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use crate::embed::NAMES;

    #[test]
    fn the_element_has_every_attribute_that_is_read() {
        let script = include_str!("../../browser/element.js");
        let (_, list) = script.split_once("const ATTRIBUTES = [").expect("the list");
        let (list, _) = list.split_once("];").expect("its end");
        for name in NAMES.iter().map(|name| name.name) {
            // Its page hears everything: there is no frame between them.
            let is_left_out = name == "report";
            assert_eq!(list.contains(&format!("\"{name}\"")), !is_left_out, "{name}");
        }
    }
}
