//! The forms in which settings and reports leave the program and come back.

pub mod export;
pub mod import;
pub mod link;
pub mod lint;
pub mod private;
#[cfg(feature = "qr")]
pub mod qr;
pub mod ticket;

pub use private::Private;
