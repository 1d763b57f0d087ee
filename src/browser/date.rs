//! The calendar on the wall.

use crate::engine::Date;

/// Today where the person is; the first day there is if the device's clock makes no sense.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let day = || {
        Date::new(
            now.get_full_year().try_into().ok()?,
            u8::try_from(now.get_month()).ok()?.checked_add(1)?,
            now.get_date().try_into().ok()?,
        )
    };
    day().unwrap_or(Date { year: 1, month: 1, day: 1 })
}
