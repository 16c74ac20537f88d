### Outside America: orders are dispatched.

# $ships_in (number) business days until an order leaves the warehouse
stock-question-ships-in = { $ships_in ->
    [one] Orders are dispatched within one business day.
   *[other] Orders are dispatched within { $ships_in } business days.
}
