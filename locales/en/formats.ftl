### How this language names itself, joins names and writes dates.

# The name of this language in itself, as shown in the language menu.
language-name = English
# ltr (left to right) or rtl (right to left).
language-direction = ltr

# Stands between names in a list of three or more: "phone, laptop and work PC".
list-comma = {", "}
# Joins the last name to those before it. $rest is one name, or several joined by list-comma.
list-pair = { $rest } and { $last }

# A day in full: "7 December 2026".
date-long = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
