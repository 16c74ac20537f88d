### The customer asks whether a way to pay is offered.

payment-question-subject = Your question about payment

payment-question-thanks = Thank you for your question about payment.

# Said where payment is a further question in the same message.
payment-question-also = You also asked how you can pay.

# stands before a refusal
payment-question-preferred = I understand that this would have been convenient for you.
    .short = I understand that this would have been convenient.

## Yes

payment-question-offered-boleto = Yes, you can pay by Boleto.

payment-question-offered-instalments = Yes, you can pay in installments.

payment-question-offered-invoice = Yes, you can pay by invoice.

payment-question-offered-cash-on-delivery = Yes, you can pay cash on delivery.

payment-question-offered-bank-transfer = Yes, you can pay by bank transfer.

payment-question-offered-card = Yes, you can pay by card.

# $method_name (text) a brand-like name without an article
payment-question-offered-named = Yes, you can pay with { $method_name }.

payment-question-offered-that = Yes, you can pay that way.

# $instalments (number) how many at most
payment-question-instalments = { $method ->
    [instalments] Up to { $instalments } are possible.
   *[card] You can split the amount into up to { $instalments } installments.
}

payment-question-interest-free = No interest is charged.

payment-question-interest = Interest applies, and you will see the total before you pay.
    .short = Interest applies; you see the total before you pay.

# $pay_within (number) days
payment-question-pay-within = { $pay_within ->
    [one] The invoice is due within one day.
   *[other] The invoice is due within { $pay_within } days.
}

payment-question-at-checkout = You can choose this option at checkout.

payment-question-ships-when-paid = Your order ships after we have received the payment.

# $fee (money) what it costs the customer
payment-question-fee = There is a fee of { $fee } for this option.

## No

payment-question-not-offered-boleto = Payment by Boleto is not available at the moment.

payment-question-not-offered-instalments = Payment in installments is not available at the moment.

payment-question-not-offered-invoice = Payment by invoice is not available at the moment.

payment-question-not-offered-cash-on-delivery = Cash on delivery is not available at the moment.

payment-question-not-offered-bank-transfer = Payment by bank transfer is not available at the moment.
    .short = Bank transfer is not available at the moment.

payment-question-not-offered-card = Payment by card is not available at the moment.

# $method_name (text) a brand-like name without an article
payment-question-not-offered-named = Payment with { $method_name } is not available at the moment.

payment-question-not-offered-that = This payment method is not available at the moment.

# on a marketplace
payment-question-marketplace = Here, all payments go through the marketplace.

# $alternatives (list) ways to pay, without articles
payment-question-alternatives = You can pay in these ways: { $alternatives }.
    .short = Available ways to pay: { $alternatives }.

## No, after the other ways, where people are less direct

payment-question-not-offered-softly-boleto = I am afraid that payment by Boleto is not available at the moment.
    .short = I am afraid that Boleto is not available at the moment.

payment-question-not-offered-softly-instalments = I am afraid that payment in installments is not available at the moment.
    .short = I am afraid that payment in installments is not available at the moment.

payment-question-not-offered-softly-invoice = I am afraid that payment by invoice is not available at the moment.
    .short = I am afraid that payment by invoice is not available at the moment.

payment-question-not-offered-softly-cash-on-delivery = I am afraid that cash on delivery is not available at the moment.
    .short = I am afraid that cash on delivery is not available at the moment.

payment-question-not-offered-softly-bank-transfer = I am afraid that payment by bank transfer is not available at the moment.
    .short = I am afraid that bank transfer is not available at the moment.

payment-question-not-offered-softly-card = I am afraid that payment by card is not available at the moment.
    .short = I am afraid that payment by card is not available at the moment.

# $method_name (text) a brand-like name without an article
payment-question-not-offered-softly-named = I am afraid that payment with { $method_name } is not available at the moment.
    .short = I am afraid that { $method_name } is not available at the moment.

payment-question-not-offered-softly-that = I am afraid that the payment method you asked about is not available at the moment.
    .short = I am afraid that this payment method is not available at the moment.
