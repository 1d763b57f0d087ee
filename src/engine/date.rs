//! Days of the calendar, for saying when mail will be gone. No clock: today comes from outside.

use std::fmt;

/// The last day there is here.
const LAST: Date = Date { year: 9999, month: 12, day: 31 };

/// A day of the proleptic Gregorian calendar, in the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_real = (1..=LAST.year).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        is_real.then_some(Self { year, month, day })
    }

    /// Reads an ISO 8601 calendar date in full, such as `2026-11-23`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            let is_number = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
            if is_number { part.parse::<u16>().ok() } else { None }
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// The day so many days later, at the latest the last day of the year 9999.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        let mut date = self;
        let mut left = days;
        // Month by month: few steps for the spans that mail is kept, and at most 120,000.
        while date.year <= LAST.year {
            let to_month_end =
                u32::from(days_in_month(date.year, date.month).saturating_sub(date.day));
            if let Ok(rest) = u8::try_from(left.min(to_month_end))
                && left <= to_month_end
            {
                return Self { day: date.day.saturating_add(rest), ..date };
            }
            left = left.saturating_sub(to_month_end).saturating_sub(1);
            date = if date.month >= 12 {
                Self { year: date.year.saturating_add(1), month: 1, day: 1 }
            } else {
                Self { month: date.month + 1, day: 1, ..date }
            };
        }
        LAST
    }
}

/// ISO 8601, such as `2026-11-23`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is a date"))
    }

    #[test]
    fn a_date_reads_back_as_written() {
        for text in ["2026-11-23", "0001-01-01", "2024-02-29", "9999-12-31"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-23-1",
            "26-11-23",
            "2026-1-23",
            "2026-11-3 ",
            "2026-13-01",
            "2026-00-01",
            "2026-04-31",
            "0000-01-01",
            "+026-01-01",
            "２０２６-01-01",
            "2026-11-23T00:00",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn leap_years_follow_the_gregorian_rule() {
        for (year, is_leap) in
            [(2023, false), (2024, true), (1900, false), (2000, true), (2100, false), (4, true)]
        {
            assert_eq!(Date::new(year, 2, 29).is_some(), is_leap, "{year}");
        }
    }

    #[test]
    fn days_are_added_over_months_and_years() {
        for (from, days, to) in [
            ("2026-11-23", 0, "2026-11-23"),
            ("2026-11-23", 14, "2026-12-07"),
            ("2026-12-31", 1, "2027-01-01"),
            ("2024-02-28", 1, "2024-02-29"),
            ("2023-02-28", 1, "2023-03-01"),
            ("2024-01-01", 366, "2025-01-01"),
            ("2000-01-01", 146_097, "2400-01-01"),
        ] {
            assert_eq!(date(from).plus_days(days), date(to), "{from} + {days}");
        }
    }

    #[test]
    fn each_day_is_the_day_after_the_one_before() {
        let start = date("2023-12-30");
        for days in 0..1500 {
            let (today, tomorrow) = (start.plus_days(days), start.plus_days(days + 1));
            assert_eq!(today.plus_days(1), tomorrow);
            assert!(today < tomorrow);
            assert_eq!(Date::new(tomorrow.year, tomorrow.month, tomorrow.day), Some(tomorrow));
        }
    }

    #[test]
    fn there_is_a_last_day() {
        assert_eq!(date("2026-11-23").plus_days(u32::MAX), LAST);
        assert_eq!(LAST.plus_days(1), LAST);
    }

    #[test]
    fn a_date_made_up_by_hand_does_no_harm() {
        for (year, month, day) in
            [(0, 0, 0), (u16::MAX, u8::MAX, u8::MAX), (2026, 13, 32), (2026, 2, 255)]
        {
            let _ = Date { year, month, day }.plus_days(40);
        }
    }
}
