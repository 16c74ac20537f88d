### Words and sentences that several scenarios say. Look here before writing a sentence of your own.

## Durations, as DURATION writes them

# $count (number) whole minutes
# unreached: the law's periods are days; a pack over this one may take others
shared-duration-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}

# $count (number) whole hours
# unreached: the law's periods are days; a pack over this one may take others
shared-duration-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}

# $count (number) whole days
# unreached: the law's periods are days; a pack over this one may take others
shared-duration-days = { $count ->
    [one] one day
   *[other] { $count } days
}

# $count (number) whole business days
# unreached: the law's periods are days; a pack over this one may take others
shared-duration-business-days = { $count ->
    [one] one business day
   *[other] { $count } business days
}

## Opening a reply

shared-thanks-for-message = Thank you for your message.

shared-thanks-for-question = Thank you for your question.

shared-thanks-for-interest = Thank you for your interest.

shared-thanks-for-order = Thank you for your order.

shared-thanks-for-patience = Thank you for your patience.

# $order_id (identifier) the order's number
shared-order-checked = I have checked your order { $order_id }.

## Sympathy: one apology a reply at most

shared-apology = I am sorry for the trouble.

# said only where the fault is the seller's
shared-our-mistake = This was our mistake.

# said where they have written about it before, and we failed them
shared-written-before = You should not have had to write to us about this again.
    .short = You should not have had to write again.

# the same where nothing went wrong on our side, or we have to refuse
shared-written-again = You have written to us about this before, and I have all your messages in front of me.
    .short = I have all your messages in front of me.

# stands before a refusal
shared-other-answer-hoped = I wish I could give you a different answer.
    .short = I wish I had a different answer.

## The refund

shared-refund-same-method = The money goes back to the payment method that you used for the order.
    .short = The money goes back the same way you paid.

# $refund_days (number) business days until the bank shows it
shared-refund-bank-days = { $refund_days ->
    [one] Depending on your bank, the refund will reach your account within one business day.
   *[other] Depending on your bank, the refund will reach your account within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Your bank may take up to one business day.
       *[other] Your bank may take up to { $refund_days } business days.
    }

shared-keep-item = You can keep the item. There is no need to send it back.
    .short = You can keep the item.

# the other way · $partial_refund (money) what goes back if the item is kept
shared-or-keep = Or keep the item and get { $partial_refund } back.
    .short = Or keep it and get { $partial_refund } back.

# $full_refund (money) the full refund, shipping included · $partial_refund (money) what goes back if the item is kept
shared-or-refund-partial = You can also choose { $full_refund } back, or keep the item and get { $partial_refund } back.
    .short = { $channel ->
        [mercadolibre] Or get { $full_refund } back, or { $partial_refund } if you keep the item.
       *[other] Or choose { $full_refund } back, or keep the item and get { $partial_refund } back.
    }

# after the sum that goes back
shared-shipping-included = This includes shipping.

# amends beside the remedy · $goodwill (money) a sum or a credit
shared-goodwill = In addition, you will receive { $goodwill } from us.
    .short = You will also receive { $goodwill } from us.

## The package

# $tracking (identifier) the package's number
shared-tracking = The tracking number is { $tracking }.
    .short = Tracking number: { $tracking }.

# $carrier (text) who carries it · $tracking (identifier) the package's number
shared-tracking-carrier = The carrier is { $carrier }, and the tracking number is { $tracking }.
    .short = Tracking number ({ $carrier }): { $tracking }.

## What comes next, and the end

# said after two or three options
shared-choose = Please let me know which option you prefer.
    .short = Which do you prefer?

# $next_news_by (date) the last day on which they hear from us
shared-news-by = You will hear from me no later than { $next_news_by }.
    .short = I will write to you by { $next_news_by }.

shared-questions = If you have any questions, just reply to this message.
    .short = If you have questions, just reply here.

shared-help-choosing = If you are still deciding, tell me what you need it for, and I will help you choose.
    .short = What do you need it for? I will gladly help you choose.

# the way out of messages that were not asked for; only by e-mail and where the law wants one
shared-opt-out = You can ask us at any time to stop sending messages like this: a short reply is enough and costs you nothing.

## Where the marketplace stores and ships it

# said after the customer was sent to the marketplace's own help
shared-marketplace-stuck = If you have trouble there, reply to this message, and I will look into it within one business day.
    .short = If you get stuck there, write to me: I will help within one business day.

## A customer who has bought before

shared-welcome-back = It is good to hear from you again.

## Before the sale

# $product (text) the product's name
shared-thanks-question-about = Thank you for your question about "{ $product }".
    .short = Thank you for your question.

# $product (text) the product's name
shared-thanks-for-interest-in = Thank you for your interest in "{ $product }".
    .short = Thank you for your interest.

# $answer_by (date) the last day on which the answer is there
shared-answer-by = You will have my answer no later than { $answer_by }.
    .short = I will answer by { $answer_by }.

shared-suggest-other = Tell me what matters most to you, and I will suggest something suitable within one business day.
    .short = What matters most to you? I will suggest something within one business day.

## Tax: VAT where the market has it, sales tax or simply tax elsewhere

shared-vat-included = Prices include VAT.
    .short = VAT is included.

shared-vat-plus = All prices are net and do not include VAT.
    .short = VAT is not included.

shared-tax-included = Prices include tax.
    .short = Tax is included.

shared-tax-plus = Prices do not include tax.
    .short = Tax is not included.

## Sending something back

# $return_by (date) the last day for posting it
shared-return-by = Please send your return by { $return_by }.
    .short = { $channel ->
        [mercadolibre] Please return it by { $return_by }.
       *[other] Please send the item by { $return_by }.
    }

shared-return-label-today = I will send you a prepaid return label today.
    .short = I will send you a prepaid label today.

# $return_address (text) on one line
shared-return-address = This is the address for the package: { $return_address }.
    .short = Return address: { $return_address }.

shared-return-address-soon = I will send you the address for the package within one business day.
    .short = I will send you the address within one business day.

shared-return-account = You can start the return in your account: open the order and select the return option. You will then see where to send the package.
    .short = Please start the return in your account: open the order, and you will see the address.

# the seller pays for it
shared-return-free = We pay for the return.

shared-return-postage-back = If you send me a photo of the shipping receipt, we will refund the return shipping within 5 business days.
    .short = Send me a photo of the receipt, and we will refund the return shipping within 5 business days.

shared-return-any-box = You can use any sturdy packaging; you do not need the original box.

## The package on its way

# $carrier (text) who carries it; said where there is no tracking number
shared-carrier = The carrier is { $carrier }.
    .short = Carrier: { $carrier }.

# $last_update (date) the day of the last scan
shared-last-update = The tracking was last updated on { $last_update }.
    .short = Last tracking update: { $last_update }.

# $new_date (date) the last day of the expected delivery
shared-new-date = The package is now expected to reach you by { $new_date }.
    .short = It should now reach you by { $new_date }.

# the seller bears what happens on the way; not said to a company
shared-risk-ours = Until the package is in your hands, it is our responsibility.
    .short = Until you have it, the risk is ours.

# $place (text) where the package waits
shared-pickup-place = You can pick it up here: { $place }.
    .short = Pickup point: { $place }.

# $pickup_until (date) the last day for picking it up
shared-pickup-until = It will be kept for you until { $pickup_until }.
    .short = It will be kept until { $pickup_until }.

# said where the last day is not known
shared-pickup-until-in-notice = The delivery notice or the tracking shows how long it will be kept for you.
    .short = The notice or the tracking shows until when.

shared-pickup-bring = Please bring a photo ID and, if you have it, the delivery notice or the pickup code.
    .short = Please bring a photo ID and, if you have it, the notice or code.

shared-pickup-longer = If you cannot go in time, write to me before then. I will ask the carrier within one business day to keep it longer.
    .short = Need more time? Write to me before then: I will ask for it within one business day.

# the package is with customs
shared-customs-asks-you = If customs or the carrier asks you for something, tell me what it is. I will help you within one business day.
    .short = If you are asked for anything, write to me: I will help within one business day.

# said before shared-marketplace-stuck
shared-marketplace-delivers = The marketplace stores and delivers this order for us. Open the order in your account: it shows the latest status, and its help option takes you to the customer service that can act on the package.
    .short = The marketplace delivers this order: open it in your account to see its status or to get help.

# beside a new day of delivery
shared-too-late-refund = If that is too late for you, just tell me. We will then refund everything, shipping included.
    .short = Too late for you? Tell me, and we will refund everything, shipping included.

# beside a new day of delivery · $full_refund (money) the full refund, shipping included
shared-too-late-refund-sum = If that is too late for you, just tell me. We will then refund { $full_refund }, shipping included.
    .short = Too late for you? Tell me, and we will refund { $full_refund }, shipping included.

# the package can be picked up; where and until when is not known
shared-pickup-in-notice = The delivery notice or the tracking shows where it is and how long it will be kept for you.
    .short = The notice or the tracking shows where and until when.

# the package can be picked up; where is not known
shared-pickup-place-in-notice = The delivery notice or the tracking shows where it is.
    .short = The notice or the tracking shows where.

## An order

# $order_id (identifier) the order's number
shared-thanks-for-order-number = Thank you for your order { $order_id }.

# said after what was ordered or changed has been named
shared-different-tell-today = If anything needs to be changed, please let me know today.
    .short = If anything needs changing, please tell me today.

# late, lost or not received; said after shared-marketplace-delivers
shared-marketplace-decides = The marketplace also decides whether the order is sent again or refunded.
    .short = The marketplace also decides on a new shipment or a refund.

shared-search = I have asked the carrier to search for the package.
    .short = I have asked the carrier to find the package.

## After a return, a refund or a repair

# $refund (money) what goes back
shared-amount = The amount is { $refund }.

# $alternatives (list) what we can offer instead
shared-still-possible = Here is what I can still offer you: { $alternatives }.
    .short = I can still offer: { $alternatives }.

shared-say-which = Tell me what you would like; a short reply is enough.
    .short = What would you like?

# $guarantee_years (number) years of the statutory guarantee
shared-fault-apart-law = If you find a defect, the statutory guarantee of { $guarantee_years } years from delivery covers it, and we pay for the return.
    .short = For defects, the statutory guarantee of { $guarantee_years } years from delivery applies; we pay for the return.

shared-fault-apart = If you find a defect, please tell me what is wrong. That does not depend on the return period.
    .short = If there is a defect, tell me: that is a separate matter.

shared-ask-what-helps = Tell me what would help you: an exchange, for example. I will see what we can do, and you will have my answer within one business day.
    .short = What would help you, an exchange for example? You will have my answer within one business day.

# after the day of the next news
shared-search-net = If the package has not been found by then, you will not lose anything. We will send the order again or refund everything, shipping included.
    .short = If the order is not found by then, we will send it again or refund everything, shipping included.

# $resend_by (date) the last day on which it leaves again · $full_refund (money) the full refund, shipping included
shared-resend-or-refund = We can send the order again by { $resend_by }, at no cost to you. Or we can refund { $full_refund }, shipping included.
    .short = We can send it again free of charge by { $resend_by } or refund { $full_refund }, shipping included.

# $full_refund (money) the full refund, shipping included
shared-refund-in-full = I am refunding the full { $full_refund }, shipping included.
    .short = I am refunding { $full_refund }, shipping included.

# lost or not received, and settled
shared-if-it-turns-up = If the missing package turns up after all, just write to me. It will not cost you anything.
    .short = If it turns up after all, just write to me; it costs you nothing.

# after the tracking number
shared-follow = You can track the package with this number on the carrier's website.
    .short = You can track it on the carrier's website.

shared-pickup-ready = Your package is waiting for you at the pickup point.
    .short = Your package is ready for pickup.

## A quote for a large quantity

# $quantity (number) pieces they want
shared-own-offer = { $quantity ->
    [one] For one unit, I will prepare a separate quote for you.
   *[other] For { $quantity } units, I will prepare a separate quote for you.
}
    .short = { $quantity ->
        [one] I will prepare a quote for one unit.
       *[other] I will prepare a quote for { $quantity } units.
    }

# before a list of what they are asked for
shared-offer-needs = To prepare the quote, I need the following from you:
    .short = I am writing down here what I need for the quote.

# $item (text) one thing that they are asked for
shared-offer-need = { $item }

# after that list
shared-offer-then = Once I have these details, you will receive the quote within one business day.
    .short = You will then have the quote within one business day.

# $quote_by (date) the last day on which they get the offer
shared-offer-by = You will receive this quote no later than { $quote_by }.
    .short = You will have it by { $quote_by }.

# the refund has been sent
shared-refund-went-back = The money went back the same way that you paid.
    .short = The money went back the way you paid.

shared-clearance-asked = I have asked the carrier whether customs needs anything else to release it.
    .short = I have asked the carrier if anything is missing.

# nothing is sent back · $refund_days (number) business days until it is there
shared-money-now = { $refund_days ->
    [one] You will have the refund within one business day.
   *[other] You will have the refund within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] You will have the refund within one business day.
       *[other] You will have the refund within { $refund_days } business days.
    }

# a fault · $refund_days (number) business days until it is there
shared-money-after = { $refund_days ->
    [one] All I need is the package or a photo of the shipping receipt. You will then have the refund within one business day.
   *[other] All I need is the package or a photo of the shipping receipt. You will then have the refund within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Once I have the package or a photo of the receipt, you will have the refund within one business day.
       *[other] Once I have the package or a photo of the receipt, you will have the refund within { $refund_days } business days.
    }

# somebody may get hurt by it
shared-safety-stop = Please stop using the item now, and make sure that nobody else uses it.
    .short = Please stop using the item now, and let nobody else use it.
