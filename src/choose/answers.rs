//! The questions, and the answers there are to each.

use crate::engine::choices;

choices! {
    /// One thing that is asked.
    Question {
        /// Who reads the mailbox, and with what.
        Readers = "readers",
        /// Where the mail should be.
        Place = "place",
        /// How much room there is on the server.
        Room = "room",
        /// Whether all mail is wanted where there is no internet.
        Offline = "offline",
        /// What the provider lets mail apps use.
        Offer = "offer",
    }
}

choices! {
    /// Who reads the mailbox.
    Readers {
        /// One computer, and nothing else.
        Computer = "computer",
        /// One phone or tablet, and nothing else.
        Phone = "phone",
        /// Several devices, or one and the web page.
        Several = "several",
        /// Several people, each with devices of their own.
        People = "people",
        /// Only the provider's web page.
        Web = "web",
    }
}

choices! {
    /// Where the mail should be.
    Place {
        /// On the server.
        Server = "server",
        /// On the server, with a copy of one's own.
        Copy = "copy",
        /// On a device of one's own, and no longer on the server.
        Mine = "mine",
    }
}

choices! {
    /// How much room there is on the server.
    Room {
        /// Enough, or nobody has noticed any limit.
        Plenty = "plenty",
        /// So little that the mailbox fills up.
        Tight = "tight",
    }
}

choices! {
    /// Whether all mail is wanted where there is no internet.
    Offline {
        /// It is not, or recent mail will do.
        No = "no",
        /// It is, old mail too.
        Yes = "yes",
    }
}

choices! {
    /// What the provider lets mail apps use.
    Offer {
        /// Both.
        Both = "both",
        /// IMAP and not POP.
        Imap = "imap",
        /// POP and not IMAP.
        Pop = "pop",
        /// Neither: only the provider's own app or web page.
        Neither = "neither",
        /// The person does not know.
        Unsure = "unsure",
    }
}

/// How many questions there are: nobody is asked more.
pub const MAX_QUESTIONS: usize = Question::ALL.len();

/// What was answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    /// Who reads the mailbox.
    pub readers: Option<Readers>,
    /// Where the mail should be.
    pub place: Option<Place>,
    /// How much room there is on the server.
    pub room: Option<Room>,
    /// Whether all mail is wanted where there is no internet.
    pub offline: Option<Offline>,
    /// What the provider lets mail apps use.
    pub offer: Option<Offer>,
}

impl Question {
    /// The words that stand for the answers, in the order in which they are offered.
    pub const fn answers(self) -> &'static [&'static str] {
        match self {
            Self::Readers => Readers::TOKENS,
            Self::Place => Place::TOKENS,
            Self::Room => Room::TOKENS,
            Self::Offline => Offline::TOKENS,
            Self::Offer => Offer::TOKENS,
        }
    }
}

impl Answers {
    /// The answer to a question as its word.
    pub fn get(&self, question: Question) -> Option<&'static str> {
        match question {
            Question::Readers => self.readers.map(Readers::token),
            Question::Place => self.place.map(Place::token),
            Question::Room => self.room.map(Room::token),
            Question::Offline => self.offline.map(Offline::token),
            Question::Offer => self.offer.map(Offer::token),
        }
    }

    /// The same answers, with this one to this question; a word that is no answer to it takes the answer away.
    #[must_use]
    pub fn with(mut self, question: Question, answer: &str) -> Self {
        match question {
            Question::Readers => self.readers = Readers::from_token(answer),
            Question::Place => self.place = Place::from_token(answer),
            Question::Room => self.room = Room::from_token(answer),
            Question::Offline => self.offline = Offline::from_token(answer),
            Question::Offer => self.offer = Offer::from_token(answer),
        }
        self
    }
}
