### Outside America: voucher for coupon.

win-back-subject-voucher = A voucher for your next order

# $voucher (money) what it takes off
win-back-voucher = I have a voucher for you: { $voucher } off your next order.
    .short = A voucher for you: { $voucher } off your next order.

# $voucher_percent (percent) what it takes off
win-back-voucher-percent = I have a voucher for you: { $voucher_percent } off your next order.

# $valid_until (date) the last day of the voucher
win-back-valid-until = The voucher is valid until { $valid_until }.
