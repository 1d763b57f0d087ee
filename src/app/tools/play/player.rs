//! Where in a play somebody is, and whether it runs by itself.

use std::rc::Rc;

use yew::Reducible;

/// How long a step stands while it runs by itself, in milliseconds, going by the letters of its sentence.
///
/// That is about 20 letters a second, as subtitles have it, and time to look up.
pub(super) fn pause(letters: usize) -> u32 {
    u32::try_from(letters).unwrap_or_default().saturating_mul(50).saturating_add(1000)
}

/// Where somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Player {
    /// How many steps have happened.
    pub(super) at: usize,
    /// Whether it goes on by itself.
    pub(super) is_running: bool,
    /// Whether the latest step was taken with a button, so that it is read out.
    pub(super) is_by_hand: bool,
}

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// Another play begins.
    Begin,
    /// From the start.
    Again,
    /// One step back.
    Back,
    /// One step on.
    Next,
    /// Start or stop.
    Run,
    /// Time has passed.
    Tick,
    /// To this place.
    Slide(usize),
}

impl Player {
    /// Where somebody is after this, in a play of so many steps.
    pub(super) fn after(self, act: Act, count: usize) -> Self {
        let at = self.at.min(count);
        let by_hand = |at| Self { at, is_running: false, is_by_hand: true };
        match act {
            Act::Begin => Self::default(),
            Act::Again => by_hand(0),
            Act::Back => by_hand(at.saturating_sub(1)),
            Act::Next => by_hand(count.min(at + 1)),
            Act::Slide(to) => Self { at: to.min(count), is_running: false, is_by_hand: false },
            Act::Run if self.is_running => Self { is_running: false, ..self },
            Act::Run if at == count => Self { at: 0, is_running: true, is_by_hand: false },
            Act::Run | Act::Tick if at < count => {
                let at = at + 1;
                Self { at, is_running: at < count, is_by_hand: false }
            }
            Act::Run | Act::Tick => Self { is_running: false, ..self },
        }
    }
}

/// An act, and how many steps there are.
impl Reducible for Player {
    type Action = (Act, usize);

    fn reduce(self: Rc<Self>, (act, count): (Act, usize)) -> Rc<Self> {
        Rc::new(self.after(act, count))
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Player};

    #[test]
    fn it_runs_to_the_end_and_then_from_the_start() {
        let mut player = Player::default().after(Act::Run, 2);
        assert_eq!((player.at, player.is_running), (1, true));
        player = player.after(Act::Tick, 2);
        assert_eq!((player.at, player.is_running), (2, false));
        player = player.after(Act::Run, 2);
        assert_eq!((player.at, player.is_running), (0, true));
    }

    #[test]
    fn a_step_by_hand_stops_it_and_stays_inside() {
        let player = Player { at: 1, is_running: true, is_by_hand: false };
        assert_eq!(
            player.after(Act::Next, 2),
            Player { at: 2, is_running: false, is_by_hand: true }
        );
        assert_eq!(player.after(Act::Next, 1).at, 1);
        assert_eq!(Player::default().after(Act::Back, 1).at, 0);
        assert_eq!(player.after(Act::Slide(9), 3).at, 3);
    }
}
