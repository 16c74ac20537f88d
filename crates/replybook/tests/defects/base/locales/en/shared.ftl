# $count (number) whole minutes
shared-duration-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}

# $count (number) whole hours
shared-duration-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}

# $count (number) whole days
shared-duration-days = { $count ->
    [one] one day
   *[other] { $count } days
}

# $count (number) whole business days
shared-duration-business-days = { $count ->
    [one] one business day
   *[other] { $count } business days
}

shared-questions = If you have any questions, just reply to this message.
