//! Plays that show what POP and IMAP do: ready ones, and one of a person's own devices.

mod own;
mod ready;

use super::ending::Ending;
use super::event::{Event, Frame, Step};
use super::state::World;
pub use own::{Assumed, DAYS, own};
pub use ready::ALL;

/// A scene that is ready to be played.
#[derive(Debug)]
pub struct Scene {
    /// Its stable name in addresses, such as `pop-two`.
    pub id: &'static str,
    script: fn() -> Script,
}

/// How a scene begins, and what happens in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Script {
    pub(super) start: World,
    pub(super) events: Vec<Event>,
}

/// A scene, played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// How it begins.
    pub start: World,
    /// All that happens, in order.
    pub frames: Vec<Frame>,
    /// How it ends.
    pub ending: Ending,
    /// What had to be assumed, because nobody said.
    pub assumed: Vec<Assumed>,
}

/// The ready scene with this name.
pub fn find(id: &str) -> Option<&'static Scene> {
    ALL.iter().find(|scene| scene.id == id)
}

impl Scene {
    /// Plays it.
    pub fn play(&self) -> Play {
        (self.script)().play(Vec::new())
    }
}

impl Script {
    fn play(self, assumed: Vec<Assumed>) -> Play {
        let mut frames = Vec::new();
        let mut world = self.start.clone();
        for event in self.events {
            // Days on which nothing else happens are one step.
            if let (Event::Days(more), Some(Frame { step: Step::Passed { days }, world: last })) =
                (event, frames.last_mut())
            {
                *days = days.saturating_add(more);
                world.day = world.day.saturating_add(more);
                last.day = world.day;
            } else {
                world.apply(event, &mut frames);
            }
        }
        Play { ending: Ending::of(&world), start: self.start, frames, assumed }
    }
}
