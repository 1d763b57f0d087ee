//! The colour of what can be pressed, kept readable.
//!
//! Whatever colour a host page sets, words in it must be read on our paper and words on it within it: it is moved
//! towards ink until its contrast is 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).

use std::fmt;

/// A colour, by its red, green and blue parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

/// The colours of one scheme that come of an accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// What can be pressed.
    pub accent: Accent,
    /// Behind it, where it is only touched.
    pub soft: Accent,
    /// Words on it.
    pub on: Accent,
}

/// Paper and ink of a scheme; see `styles/tokens.css`.
struct Ground {
    /// The grounds that words in the accent stand on.
    papers: [Accent; 3],
    ink: Accent,
    on: Accent,
}

const LIGHT: Ground = Ground {
    papers: [Accent([0xf6, 0xf3, 0xec]), Accent([0xff, 0xfd, 0xf8]), Accent([0xff, 0xff, 0xff])],
    ink: Accent([0x00, 0x00, 0x00]),
    on: Accent([0xff, 0xff, 0xff]),
};

const DARK: Ground = Ground {
    papers: [Accent([0x14, 0x17, 0x1b]), Accent([0x1c, 0x20, 0x26]), Accent([0x12, 0x15, 0x1a])],
    ink: Accent([0xff, 0xff, 0xff]),
    on: Accent([0x10, 0x19, 0x2e]),
};

/// The contrast that words need.
const READABLE: f32 = 4.5;

/// In how many steps a colour is moved towards another.
const STEPS: u8 = 32;

impl Accent {
    /// Reads `#rrggbb`, or `#rgb` as CSS does.
    pub fn of(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let whole = match digits.len() {
            6 => digits.to_owned(),
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => return None,
        };
        let part = |at: usize| u8::from_str_radix(whole.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The colours for paper in the light.
    pub fn light(self) -> Shade {
        self.shade(&LIGHT)
    }

    /// The colours for paper in the dark.
    pub fn dark(self) -> Shade {
        self.shade(&DARK)
    }

    fn shade(self, ground: &Ground) -> Shade {
        let fits = |(accent, soft): &(Self, Self)| {
            let grounds = ground.papers.iter().chain([soft, &ground.on]);
            grounds.fold(f32::MAX, |least, paper| least.min(accent.contrast(*paper))) >= READABLE
        };
        let steps = (0..=STEPS).map(|step| {
            let accent = self.towards(ground.ink, step);
            let [_, sheet, _] = ground.papers;
            (accent, sheet.towards(accent, 3))
        });
        let ink = (ground.ink, ground.papers[0]);
        let (accent, soft) = { steps }.find(fits).unwrap_or(ink);
        Shade { accent, soft, on: ground.on }
    }

    /// The colour some steps of [`STEPS`] on the way to another.
    fn towards(self, other: Self, step: u8) -> Self {
        let mix = |from: u8, to: u8| {
            let (from, to, step, steps) =
                (u16::from(from), u16::from(to), u16::from(step), u16::from(STEPS));
            u8::try_from((from * (steps - step) + to * step) / steps).unwrap_or(u8::MAX)
        };
        let ([r, g, b], [x, y, z]) = (self.0, other.0);
        Self([mix(r, x), mix(g, y), mix(b, z)])
    }

    /// The contrast between two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    fn contrast(self, other: Self) -> f32 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    /// How bright it is, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f32 {
        let [r, g, b] = self.0.map(|part| {
            let part = f32::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn our_own_blue_stays_as_it_is() {
        let blue = Accent::of("#1d4ed8").expect("a colour");
        assert_eq!(blue.light().accent, blue);
        assert_ne!(blue.dark().accent, blue);
    }

    #[test]
    fn only_colours_are_colours() {
        assert_eq!(Accent::of("#fff").map(|accent| accent.to_string()).as_deref(), Some("#ffffff"));
        for text in ["", "#", "red", "#12345", "#1234567", "#gggggg", "1d4ed8", "#ffü", "#fff;"] {
            assert_eq!(Accent::of(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_colour_can_be_read(parts in any::<[u8; 3]>()) {
            for (shade, ground) in [(Accent(parts).light(), &LIGHT), (Accent(parts).dark(), &DARK)] {
                for paper in ground.papers.iter().chain([&shade.soft, &shade.on]) {
                    prop_assert!(shade.accent.contrast(*paper) >= READABLE, "{shade:?} on {paper}");
                }
            }
        }
    }
}
