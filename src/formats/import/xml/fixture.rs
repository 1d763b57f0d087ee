//! Readings as lines: what the tests of the XML formats are written with.

use expect_test::Expect;

use crate::engine::{Field, ServerField, Side};
use crate::formats::import::{Context, Input, Note, Reading, import};

/// Asserts what is read of a document, a line for each set and each note, for somebody with the address `email`.
///
/// A mark after a value says what stands at its passages, where that is something else.
#[track_caller]
pub(super) fn check(text: &str, email: &str, expected: &Expect) {
    let input = Input::from_text(text);
    expected.assert_eq(&render(&input, &import(&input, Context { email })));
}

/// A reading as lines.
pub(super) fn render(input: &Input, reading: &Reading) -> String {
    let mut lines = vec![reading.format.token().to_owned()];
    for set in &reading.sets {
        let show = |field: Field| {
            let value = set.draft.get(field);
            let marks = set.marks.iter().filter(|mark| mark.field == field);
            let there: Vec<&str> =
                marks.map(|mark| input.text.get(mark.passage.clone()).unwrap()).collect();
            assert!(value.is_empty() == there.is_empty() || field == Field::Email, "{field}");
            match &there[..] {
                [only] if *only == value => value,
                [] if value.is_empty() => "-".to_owned(),
                there => format!("{value}[{}]", there.join(" ")),
            }
        };
        let side = |side: Side| {
            let fields = ServerField::ALL
                .into_iter()
                .filter(|field| side == Side::Incoming || *field != ServerField::Protocol);
            fields.map(|field| show(side.field(field))).collect::<Vec<_>>().join(" ")
        };
        lines.push(format!("{:?} {}", set.standing, show(Field::Email)));
        lines.push(format!("  {}", side(Side::Incoming)));
        lines.push(format!("  {}", side(Side::Outgoing)));
    }
    for note in &reading.notes {
        lines.push(match note {
            Note::Password(passage) => {
                // Not even a test prints one.
                format!("password of {} bytes", input.text.get(passage.clone()).unwrap().len())
            }
            Note::LeftOut(passage) => {
                let there = input.text.get(passage.clone()).unwrap();
                format!("left out {}", there.lines().next().unwrap_or_default())
            }
            Note::OtherService(passage) => {
                let there = input.text.get(passage.clone()).unwrap();
                format!("other service {}", there.lines().next().unwrap_or_default())
            }
            Note::Broken(at) => format!("broken at {at} of {}", input.text.len()),
            note => format!("{note:?}"),
        });
    }
    lines.join("\n") + "\n"
}
