//! Waiting for two things at once.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

/// What both become; neither waits for the other to begin.
pub async fn both<A, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let (mut first, mut second) = (None, None);
    poll_fn(|context| {
        advance(&mut first, one.as_mut(), context);
        advance(&mut second, other.as_mut(), context);
        match (first.take(), second.take()) {
            (Some(one), Some(other)) => Poll::Ready((one, other)),
            unfinished => {
                (first, second) = unfinished;
                Poll::Pending
            }
        }
    })
    .await
}

/// Lets a future go on unless it is done.
fn advance<F: Future>(done: &mut Option<F::Output>, future: Pin<&mut F>, context: &mut Context) {
    if done.is_none()
        && let Poll::Ready(output) = future.poll(context)
    {
        *done = Some(output);
    }
}
