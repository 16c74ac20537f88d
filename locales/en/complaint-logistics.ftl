### The customer complains about the delivery.
### The sentences for an angry customer have 12 words or fewer, values not counted.

## Subjects

# $order_id (identifier) the order's number
complaint-logistics-subject = Your order { $order_id }: what happens now

# $order_id (identifier) the order's number
complaint-logistics-subject-refund = Your order { $order_id }: your full refund

# $order_id (identifier) the order's number
complaint-logistics-subject-decided = Your order { $order_id }: what I have arranged

## Listen, calm: thanks, and what happened

# $order_id (identifier) the order's number
complaint-logistics-heard-late-calm = Thank you for letting us know that order { $order_id } has not arrived yet.
    .short = Your order { $order_id } has not arrived yet.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-calm = Thank you for your message about order { $order_id }, which was lost on its way to you.
    .short = Your order { $order_id } was lost on its way.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-calm = Thank you for letting us know that order { $order_id } is marked as delivered but has not reached you.
    .short = Your order { $order_id } did not reach you.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-calm = Thank you for letting us know that order { $order_id } arrived damaged.
    .short = Your order { $order_id } arrived damaged.

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-calm = Thank you for letting us know that order { $order_id } went to the wrong address.
    .short = Your order { $order_id } went to the wrong address.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-calm = Thank you for your message about order { $order_id }, which was returned to sender.
    .short = Your order { $order_id } was returned to sender.

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-calm = Thank you for your message about order { $order_id }, which is being held by customs.
    .short = Your order { $order_id } is held by customs.

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-calm = Thank you for letting us know that order { $order_id }, which was promised by { $promised_by }, has not arrived yet.
    .short = Your order { $order_id } did not arrive as promised.

## Listen, angry: the failure restated; at most 12 words a sentence here and in every other sentence for an angry customer

# $order_id (identifier) the order's number
complaint-logistics-heard-late-angry = Order { $order_id } is late, and you are still waiting.
    .short = Order { $order_id } is late, and you are still waiting.

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-angry = Order { $order_id } was due by { $promised_by }. It is still not there.
    .short = Order { $order_id } did not arrive on the promised day.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-angry = Order { $order_id } was lost on its way to you.
    .short = Order { $order_id } was lost on its way to you.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-angry = Order { $order_id } is marked as delivered. You do not have it.
    .short = Order { $order_id } has not arrived.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-angry = Order { $order_id } reached you damaged.
    .short = Order { $order_id } reached you damaged.

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-angry = Order { $order_id } went to the wrong address instead of to you.
    .short = Order { $order_id } went to the wrong address.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-angry = Order { $order_id } did not reach you. It was returned to sender.
    .short = Order { $order_id } went back instead of to you.

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-angry = Order { $order_id } is still held at customs.

# said from the second message on · $contacts (number) how often they have written about it, 2 or more
complaint-logistics-written = { $contacts ->
    [2] You have had to write to us twice.
    [3] You have had to write to us three times.
    [4] You have had to write to us four times.
    [5] You have had to write to us five times.
   *[other] You have had to write to us { $contacts } times.
}

## Listen, rational: the state of things

# $order_id (identifier) the order's number
complaint-logistics-heard-late-rational = Here is where order { $order_id } stands: it has not been delivered.
    .short = Order { $order_id } has not been delivered yet.

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-rational = Here is where order { $order_id } stands: delivery was promised by { $promised_by } and has not taken place.
    .short = Order { $order_id } was not delivered as promised.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-rational = Here is where order { $order_id } stands: it was lost in transit.
    .short = Order { $order_id } was lost in transit.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-rational = Here is where order { $order_id } stands: it is recorded as delivered, and you have not received it.
    .short = Order { $order_id } is recorded as delivered, but you do not have it.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-rational = Here is where order { $order_id } stands: it arrived damaged.
    .short = Order { $order_id } arrived damaged.

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-rational = Here is where order { $order_id } stands: it was shipped to the wrong address.
    .short = Order { $order_id } was sent to the wrong address.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-rational = Here is where order { $order_id } stands: the package was returned to sender.
    .short = Order { $order_id } was returned to sender.

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-rational = Here is where order { $order_id } stands: the package is with customs.
    .short = Order { $order_id } is with customs.

## Listen, disappointed: the expectation that was lost

# $order_id (identifier) the order's number
complaint-logistics-heard-late-disappointed = You were counting on order { $order_id }, and it did not come in time.
    .short = Your order { $order_id } did not come in time.

# $order_id (identifier) the order's number · $promised_by (date) the day that was promised
complaint-logistics-heard-late-promised-disappointed = You were counting on having order { $order_id } by { $promised_by }, and it did not come.
    .short = Your order { $order_id } did not come as promised.

# $order_id (identifier) the order's number
complaint-logistics-heard-lost-disappointed = You were looking forward to order { $order_id }, and it was lost on the way.
    .short = You were waiting for order { $order_id }, and it was lost.

# $order_id (identifier) the order's number
complaint-logistics-heard-not-received-disappointed = You were looking forward to order { $order_id }; it is marked as delivered, and still you do not have it.
    .short = Your order { $order_id } has not reached you.

# $order_id (identifier) the order's number
complaint-logistics-heard-damaged-in-transit-disappointed = You were looking forward to order { $order_id }, and it came out of the box damaged.
    .short = You were waiting for order { $order_id }, and it came damaged.

# $order_id (identifier) the order's number
complaint-logistics-heard-wrong-address-disappointed = You were waiting for order { $order_id }, and it went to the wrong address.
    .short = Your order { $order_id } went to the wrong address.

# $order_id (identifier) the order's number
complaint-logistics-heard-returned-disappointed = You were waiting for order { $order_id }, and the package went back instead of reaching you.
    .short = Your order { $order_id } went back to the sender.

# $order_id (identifier) the order's number
complaint-logistics-heard-customs-disappointed = You were counting on order { $order_id }, and now it is held by customs.
    .short = You were counting on order { $order_id }, and customs is holding it.

complaint-logistics-expected-gift = It was meant as a gift, and a gift has to arrive undamaged and on time.
    .short = It was meant as a gift.

complaint-logistics-expected-celebration = It was meant for a special day, and that day cannot be moved.
    .short = It was meant for a special day.

complaint-logistics-expected-trip = It was meant for a trip, and your departure cannot be moved.
    .short = It was meant for a trip.

complaint-logistics-expected-work = You needed it for your work, and work does not wait for a package.
    .short = You needed it for your work.

# said where nothing is known of an occasion
complaint-logistics-expected-trust = You trusted us with this order, and you had hoped for better.
    .short = You trusted us with it.

## Empathise: the one apology of the reply

complaint-logistics-sorry-calm = I am sorry that this delivery has not gone as it should.
    .short = I am sorry about this.

complaint-logistics-sorry-angry = I apologize for what happened.
    .short = I apologize.

complaint-logistics-sorry-rational = I apologize for the trouble.
    .short = I apologize for this.

complaint-logistics-sorry-disappointed = I am sorry that this order has been such a disappointment.
    .short = I am truly sorry.

complaint-logistics-fault-carrier = It went wrong on the way to you; making it right is our job.
    .short = It went wrong on the way; making it right is our job.

complaint-logistics-fault-unknown = It is not clear yet where it went wrong; finding that out is our job.
    .short = Finding out what went wrong is our job.

# angry: who takes it on · $agent (text) who signs
complaint-logistics-person-named = My name is { $agent }, and I am handling this myself.
    .short = I am { $agent }, and I am handling this.

# angry, where the agent is not named
complaint-logistics-person-own = I am handling this myself now.
    .short = I am handling this myself.

## Solve: what is known

# $last_update (date) the day of the last scan
complaint-logistics-last-scan = The package was last scanned on { $last_update }.
    .short = Last scan: { $last_update }.

# $last_update (date) the day of the last scan · $place (text) where the package is or was left
complaint-logistics-last-scan-place = The package was last scanned on { $last_update } ({ $place }).
    .short = Last scan: { $last_update } ({ $place }).

complaint-logistics-cause-weather = The cause is bad weather along the route.

complaint-logistics-cause-strike = The cause is a strike at the carrier.

complaint-logistics-cause-volume = The cause is that the carrier has more packages than usual.
    .short = The carrier is unusually busy.

complaint-logistics-cause-customs = The cause is a delay in customs clearance.

complaint-logistics-cause-sorting = The cause is a sorting error on the way.

complaint-logistics-cause-handling = The cause is how the package was handled on the way.
    .short = The cause was its handling on the way.

complaint-logistics-cause-packaging = The cause is packaging that did not protect the goods well enough.
    .short = The packaging did not protect the goods.

complaint-logistics-cause-late-dispatch = The cause is that the order left our warehouse late.
    .short = It left our warehouse late.

complaint-logistics-cause-label = The cause is an error on the shipping label.

complaint-logistics-cause-address = The cause is an incomplete address on the label.

complaint-logistics-cause-not-collected = The cause is that the pickup period ended before the package was collected.
    .short = The pickup period had ended.

## Solve: the marketplace stores and delivers it

complaint-logistics-marketplace-calm = The marketplace stores and delivers this order, so it can deal with the package directly. Please open the order in your account there and choose the help option; a replacement or a refund is decided there.
    .short = The marketplace delivers it and decides on a replacement or refund: please open the order in your account and choose help.

complaint-logistics-marketplace-own-calm = At the same time, I am checking the order on our side.

complaint-logistics-marketplace-angry = The marketplace delivers it and decides on a replacement or refund. My advice: open the order in your account and choose help.
    .short = The marketplace decides on a replacement or refund. My advice: open the order in your account and choose help.

# angry
complaint-logistics-marketplace-silence = Even without your reply, I will keep checking.
    .short = Even without your reply, I will keep checking.

complaint-logistics-marketplace-rational = The marketplace stores and delivers this order, so it also decides on a replacement or a refund. Please open the order in your account and choose the help option; this takes a few minutes.
    .short = The marketplace delivers it and decides on a replacement or refund. Please open the order in your account and choose help; it takes a few minutes.

complaint-logistics-marketplace-own-rational = I am also checking the order on our side, and I need nothing from you for this.
    .short = I am checking it on our side as well.

complaint-logistics-marketplace-disappointed = You bought from us, and I do not want to just send you elsewhere. The marketplace stores and delivers this order, so its help is the quickest way. Please open the order in your account there and choose the help option, where a replacement or a refund can be decided.
    .short = The marketplace delivers it, so its help is the quickest way to a replacement or refund: please open the order in your account and choose help.

complaint-logistics-marketplace-own-disappointed = Meanwhile, I am checking the order on our side too.
    .short = I am checking it on our side too.

## Solve: it is decided, and booked before the reply goes out

# $full_refund (money) the full refund, shipping included
complaint-logistics-done-refund = I have issued your full refund of { $full_refund }, shipping included.
    .short = I have refunded { $full_refund } in full, shipping included.

# $partial_refund (money) the part that goes back
complaint-logistics-done-partial = I have issued a partial refund of { $partial_refund }.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-done-resend = I will send the order again by { $resend_by }, at no cost to you.
    .short = I will send it again by { $resend_by }, free of charge.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-done-resend-cost = I will send the order again by { $resend_by }. The second delivery costs { $reship_cost }.
    .short = I will send it again by { $resend_by }, for { $reship_cost }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-done-part = I will send the new part by { $part_by }, at no cost to you.
    .short = I will send the new part by { $part_by }, free of charge.

# $wait_until (date) the last day of the expected delivery
complaint-logistics-done-wait = As agreed, we will wait for the delivery until { $wait_until }.
    .short = As agreed, we will wait until { $wait_until }.

# what follows if the wait or the replacement fails · $full_refund (money) the full refund, shipping included
complaint-logistics-done-net = If that fails, I will refund the full amount of { $full_refund }.
    .short = If that fails, I will refund { $full_refund } in full.

complaint-logistics-nothing-to-do = You do not need to do anything.
    .short = You do not need to do anything.

# $refund_days (number) business days until the money is there
complaint-logistics-refund-way = { $refund_days ->
    [one] The money goes back the way you paid, within one business day.
   *[other] The money goes back the way you paid, within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] This takes one business day.
       *[other] This takes up to { $refund_days } business days.
    }

# $method (text) how they paid · $refund_days (number) business days until the money is there
complaint-logistics-refund-way-method = { $refund_days ->
    [one] The money goes back the way you paid ({ $method }), within one business day.
   *[other] The money goes back the way you paid ({ $method }), within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] This takes one business day.
       *[other] This takes up to { $refund_days } business days.
    }

# rational, where the days are in the sentence before · $method (text) how they paid
complaint-logistics-refund-means = The refund goes back the way you paid ({ $method }).
    .short = It goes back the way you paid ({ $method }).

## Solve: the options, calm

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-calm = The carrier expects to deliver it by { $wait_until }. If it has not arrived by then, I will refund the full amount, and you will not have to ask.
    .short = It should arrive by { $wait_until }; if not, I will refund everything.

complaint-logistics-asked-calm = I have asked the carrier where the package is; it has not given me a delivery date yet.
    .short = The carrier has no delivery date yet.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-open-calm = You can wait for the carrier's answer, or I can refund the full amount of { $full_refund } now, shipping included.
    .short = You can wait, or I can refund { $full_refund } now, shipping included.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-now-calm = If you would rather not wait, I will refund the full amount of { $full_refund } now, shipping included.
    .short = If you prefer, I will refund { $full_refund } now, shipping included.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-calm = I can send the order again by { $resend_by }, at no cost to you.
    .short = I can send it again for free by { $resend_by }.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-calm = I can send the order again by { $resend_by }; the second delivery costs { $reship_cost }.
    .short = I can send it again by { $resend_by }, for { $reship_cost }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-calm = I can send you a new part by { $part_by }, at no cost to you.
    .short = I can send a new part for free by { $part_by }.

# $partial_refund (money) the part that goes back
complaint-logistics-option-partial-calm = You can keep the goods as they are and get { $partial_refund } back.
    .short = You can keep it and get { $partial_refund } back.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-calm = If you would rather have your money back, I will refund the full amount of { $full_refund }, shipping included.
    .short = Or I can refund { $full_refund }, shipping included.

# $partial_refund (money) the part that goes back
complaint-logistics-wait-partial = If you wait, you will also get { $partial_refund } back.
    .short = If you wait, you get { $partial_refund } as well.

## Solve: the options, rational; each with its date and its effort

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-rational = Waiting: delivery is expected by { $wait_until }, and you do not need to do anything; if it has not arrived by then, I will issue the full refund without your asking.
    .short = Waiting: expected by { $wait_until }; if not, a full refund.

complaint-logistics-asked-rational = I have asked the carrier, which has not given a delivery date yet.
    .short = I have asked the carrier; there is no date yet.

complaint-logistics-option-wait-open-rational = Waiting: there is no delivery date yet, and you do not need to do anything.
    .short = Waiting: no date yet.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-rational = Second shipment: sent by { $resend_by }, at no cost to you; a one-line reply is enough.
    .short = Second shipment: sent by { $resend_by }, free of charge.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-rational = Second shipment: sent by { $resend_by }, cost { $reship_cost }; a one-line reply is enough.
    .short = Second shipment: sent by { $resend_by }, for { $reship_cost }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-rational = New part: sent by { $part_by }, at no cost to you; a one-line reply is enough.
    .short = New part: sent by { $part_by }, free of charge.

# $partial_refund (money) the part that goes back · $refund_days (number) business days until the money is there
complaint-logistics-option-partial-rational = { $refund_days ->
    [one] Keeping it: { $partial_refund } back within one business day of your one-line reply.
   *[other] Keeping it: { $partial_refund } back within { $refund_days } business days of your one-line reply.
}
    .short = { $refund_days ->
        [one] Keeping it: { $partial_refund } back within one business day.
       *[other] Keeping it: { $partial_refund } back within { $refund_days } business days.
    }

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-option-refund-rational = { $refund_days ->
    [one] Refund: { $full_refund }, shipping included, within one business day of your one-line reply.
   *[other] Refund: { $full_refund }, shipping included, within { $refund_days } business days of your one-line reply.
}
    .short = { $refund_days ->
        [one] Refund: { $full_refund }, shipping included, within one business day of your reply.
       *[other] Refund: { $full_refund }, shipping included, within { $refund_days } business days of your reply.
    }

## Solve: the options, disappointed; two at most, the full refund among them

# $wait_until (date) the last day of the expected delivery
complaint-logistics-option-wait-disappointed = If you still want it, delivery is expected by { $wait_until }; if it has not arrived by then, I will refund everything, and you will not have to ask.
    .short = It should arrive by { $wait_until }; if not, I will refund everything.

complaint-logistics-asked-disappointed = I have asked the carrier where it is, but there is no date yet that I can honestly give you.
    .short = The carrier cannot give me a date yet.

complaint-logistics-option-wait-open-disappointed = If you still want it, we can wait for the carrier's answer, and you can change your mind at any time.
    .short = You can wait and change your mind at any time.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-disappointed = If you still want it, I will send it again by { $resend_by }, at no cost to you.
    .short = I can send it again for free by { $resend_by }.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-option-resend-cost-disappointed = If you still want it, I will send it again by { $resend_by }; the second delivery costs { $reship_cost }.
    .short = I can send it again by { $resend_by }, for { $reship_cost }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-disappointed = If you still want it, I will send you a new part by { $part_by }, at no cost to you.
    .short = I can send a new part for free by { $part_by }.

# $partial_refund (money) the part that goes back
complaint-logistics-option-partial-disappointed = If you would like to keep it as it is, you will get { $partial_refund } of the price back.
    .short = If you keep it, you get { $partial_refund } back.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-disappointed = If you no longer want it, you will get the full amount of { $full_refund } back, shipping included.
    .short = I can also refund { $full_refund }, shipping included.

# amends beside the remedy, where there is no goodwill
complaint-logistics-care = I will also follow this order myself until it is settled, so that you do not have to.
    .short = I will follow it myself until it is settled.

## Solve: the action, the advice and what silence means, angry

complaint-logistics-asked-angry = I asked the carrier about it today.
    .short = I asked the carrier today.

complaint-logistics-reserved-angry = The goods are already set aside.
    .short = A new one is set aside.

complaint-logistics-checked-angry = I checked your order and the tracking today.
    .short = I checked the order today.

# $wait_until (date) the last day of the expected delivery · $full_refund (money) the full refund, shipping included
complaint-logistics-option-wait-angry = My advice: wait until { $wait_until }. If it has not arrived by then, I will refund { $full_refund } automatically.
    .short = My advice: wait until { $wait_until }. If it does not come, I will refund { $full_refund }.

# $full_refund (money) the full refund, shipping included
complaint-logistics-option-refund-angry = My advice: take the full refund of { $full_refund }.
    .short = My advice: the full refund of { $full_refund }.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-angry = My advice: a free replacement, sent by { $resend_by }.
    .short = My advice: a free replacement, sent by { $resend_by }.

# $part_by (date) the last day on which the part leaves
complaint-logistics-option-part-angry = My advice: a free new part, sent by { $part_by }.
    .short = My advice: a free new part, sent by { $part_by }.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-option-resend-address-angry = My advice: confirm your address, and it leaves by { $resend_by }, free of charge.
    .short = My advice: confirm your address, and it leaves by { $resend_by }, free of charge.

complaint-logistics-silence-advice = If you say nothing, I will do exactly that.
    .short = If you say nothing, I will do this.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-silence-refund = If you do not reply, I will refund it on { $next_news_by }.
    .short = Without your reply, I will refund you on { $next_news_by }.

# angry: asks the carrier
complaint-logistics-silence-carrier = If you say nothing, I will keep asking the carrier.
    .short = Without a reply, I keep asking.

# $full_refund (money) the full refund, shipping included
complaint-logistics-or-refund-now = You can also have { $full_refund } back now: just say so.
    .short = Or have { $full_refund } back now: just say so.

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
complaint-logistics-or-refund-now-resend = You can also choose: { $full_refund } back now, or another package by { $resend_by }.
    .short = Or have { $full_refund } back now, or another one sent by { $resend_by }.

complaint-logistics-or-wait = If you would rather wait, just tell me.
    .short = If you would rather wait, tell me.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-or-wait-resend = Other options: waiting, or another package sent by { $resend_by }.
    .short = Or you can wait, or have another one sent by { $resend_by }.

# $full_refund (money) the full refund, shipping included · $refund_days (number) business days until the money is there
complaint-logistics-or-refund = { $refund_days ->
    [one] You can also have { $full_refund } back within one business day.
   *[other] You can also have { $full_refund } back within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] Or you can have { $full_refund } back within one business day.
       *[other] Or you can have { $full_refund } back within { $refund_days } business days.
    }

# $full_refund (money) the full refund, shipping included · $part_by (date) the last day on which the part leaves
complaint-logistics-or-refund-part = You can also choose { $full_refund } back, or a new part by { $part_by }.
    .short = Or you can have { $full_refund } back, or a new part by { $part_by }.

# $full_refund (money) the full refund, shipping included · $part_by (date) the last day on which the part leaves · $partial_refund (money) the part that goes back
complaint-logistics-or-refund-part-partial = Other options: { $full_refund } back, a new part by { $part_by }, or keep it and get { $partial_refund } back.
    .short = Or you can have { $full_refund } back, a new part by { $part_by }, or keep it and get { $partial_refund }.

# $partial_refund (money) the part that goes back
complaint-logistics-or-partial = You can also keep it and get { $partial_refund } back.
    .short = Or keep it and get { $partial_refund } back.

# $resend_by (date) the last day on which it leaves again · $reship_cost (money) what sending it again costs the customer
complaint-logistics-or-reship-cost = You can also have it sent again by { $resend_by } for { $reship_cost }.
    .short = Or have it sent again by { $resend_by }, for { $reship_cost }.

## Solve: delivered, not received

# $delivered_on (date) the day of delivery as scanned
complaint-logistics-scan-day = The carrier recorded the delivery on { $delivered_on }.
    .short = Delivery was recorded on { $delivered_on }.

complaint-logistics-scan-only = The carrier has recorded a delivery but gives no date.
    .short = The carrier reports a delivery without a date.

# $place (text) where the package is or was left
complaint-logistics-scan-place = The carrier noted this place: { $place }.
    .short = The carrier noted: { $place }.

# $party (choice) whether it is a company
complaint-logistics-places-calm = { $party ->
    [company] Please look in three places: with your neighbors, at your reception desk, and in your mailroom.
   *[other] Please look in three places: with your neighbors, in a safe spot such as the garage or porch, and in your mailbox or parcel locker.
}
    .short = { $party ->
        [company] Please ask neighbors, the reception desk, and the mailroom.
       *[other] Please check with neighbors, in the garage or porch, and in the mailbox.
    }

complaint-logistics-places-asked-calm = Meanwhile, I have asked the carrier exactly where it was left; please tell me if you find it.
    .short = I have asked the carrier; please tell me if you find it.

# $party (choice) whether it is a company
complaint-logistics-places-angry = { $party ->
    [company] Please check three places: neighbors, reception desk, and mailroom.
   *[other] Please check three places: neighbors, garage or porch, and mailbox.
}
    .short = { $party ->
        [company] Please ask neighbors, reception, and the mailroom.
       *[other] Please ask neighbors and check porch, garage, and mailbox.
    }

# $party (choice) whether it is a company
complaint-logistics-places-rational = { $party ->
    [company] Please check three places: your neighbors, your reception desk, and your mailroom. This takes a few minutes.
   *[other] Please check three places: your neighbors, a safe spot such as the garage or porch, and your mailbox or parcel locker. This takes a few minutes.
}
    .short = { $party ->
        [company] Please ask neighbors, reception, and the mailroom.
       *[other] Please ask neighbors and check porch, garage, and mailbox.
    }

complaint-logistics-places-asked-rational = I have asked the carrier for the exact place and the name of the person who accepted the package.
    .short = I asked the carrier where it was left.

# $party (choice) whether it is a company
complaint-logistics-places-disappointed = { $party ->
    [company] You should be unpacking it now, not looking for it. I ask you to check only three places: your neighbors, your reception desk, and your mailroom.
   *[other] You should be unpacking it now, not looking for it. I ask you to check only three places: your neighbors, a safe spot such as the garage or porch, and your mailbox or parcel locker.
}
    .short = { $party ->
        [company] Please just ask neighbors, the reception desk, and the mailroom.
       *[other] Please just ask neighbors, and check the garage, porch, and mailbox.
    }

complaint-logistics-places-asked-disappointed = I will do the rest: I have asked the carrier exactly where it was left.
    .short = I have asked the carrier where it was left.

# $next_news_by (date) the last day on which they hear from us · $full_refund (money) the full refund, shipping included
complaint-logistics-missing-refund = If it is still missing on { $next_news_by }, I will refund { $full_refund } in full.
    .short = If it is still missing on { $next_news_by }, I will refund { $full_refund }.

# $resend_by (date) the last day on which it leaves again
complaint-logistics-missing-resend = If it is not found, I will send a free replacement by { $resend_by }.
    .short = If it is not found, I will send another one for free by { $resend_by }.

# $full_refund (money) the full refund, shipping included · $resend_by (date) the last day on which it leaves again
complaint-logistics-missing-either = If it is not found, choose: { $full_refund } back, or a replacement by { $resend_by }.
    .short = If it is not found, you choose: { $full_refund } back or a new one by { $resend_by }.

complaint-logistics-missing-open = If it is not found, I will offer a replacement or refund.
    .short = If it is not found, I will offer a replacement or refund.

complaint-logistics-searched = You have already looked in the usual places, so you do not need to search or prove anything more.
    .short = You do not need to prove anything.

complaint-logistics-searched-angry = You do not need to search or prove anything.
    .short = You need not search or prove anything.

# only where the law says so
complaint-logistics-risk = The risk in transit is ours, not yours.

complaint-logistics-still-arrives-keep = If the original package still arrives, please keep it.
    .short = If it still arrives, please keep it.

complaint-logistics-still-arrives-return = If the original package still arrives, just tell me; sending it back costs you nothing.
    .short = If it still arrives, tell me; returning it is free.

## Solve: damaged

complaint-logistics-photo = If you can, please send me a photo of the damage and the box. It helps us pack better; your replacement or refund does not depend on it.
    .short = A photo would help us pack better; nothing depends on it.

complaint-logistics-photo-angry = A photo would help, but nothing depends on it.
    .short = A photo would help, but is not needed.

complaint-logistics-photo-here = I have your photo and need nothing more.
    .short = I have your photo.

complaint-logistics-return-keep = You do not have to send the damaged item back.
    .short = You do not need to send it back.

complaint-logistics-return-label = You will receive the free return label today.
    .short = The free return label comes today.

## Solve: a wrong address, or returned

# $place (text) where the package is or was left
complaint-logistics-place-now = The package is now at this location: { $place }.
    .short = It is now here: { $place }.

complaint-logistics-address-confirm = For a second delivery, please confirm your full name and address, including any apartment number.
    .short = For this, please confirm your name and address.

complaint-logistics-address-locked = It can go only to the address in the order; if that address is no longer right, please choose the refund.

## Solve: customs

complaint-logistics-customs-calm = Customs decides on the release and the charges. I have asked the carrier how far the clearance has come.
    .short = Customs decides; I have asked where it stands.

complaint-logistics-customs-angry = I asked the carrier about the clearance today.
    .short = I asked the carrier about it today.

complaint-logistics-customs-rational = I have asked the carrier about the clearance; only customs can decide on the release and the charges.
    .short = I have asked where it stands; customs decides.

complaint-logistics-customs-disappointed = Customs decides on the release and the charges; I have asked the carrier, so that you do not have to.
    .short = Customs decides; I have asked for you where it stands.

# $needed (list) what customs asks for
complaint-logistics-needed = Customs needs: { $needed }.

complaint-logistics-needed-send = Please send me this in your reply, and I will forward it within one business day.
    .short = Please send me this; I will forward everything within one business day.

complaint-logistics-needed-send-angry = My advice: send me this. I will forward everything within one business day.
    .short = Please send me this; I will forward everything within one business day.

complaint-logistics-needed-nothing-angry = You do not need to do anything now.

complaint-logistics-pays-seller = We pay the import charges, not you.

# $duty (money) duty and import tax
complaint-logistics-pays-sum-seller = We pay the import charges of { $duty }, not you.
    .short = We pay the import charges ({ $duty }).

complaint-logistics-pays-customer = You will need to pay the import charges.

# $duty (money) duty and import tax
complaint-logistics-pays-sum-customer = You will need to pay the import charges of { $duty }.
    .short = You pay the import charges ({ $duty }).

# $wait_until (date) the last day of the expected delivery
complaint-logistics-customs-until = Delivery is expected by { $wait_until }.
    .short = It should arrive by { $wait_until }.

## Solve: nothing to offer yet

complaint-logistics-checking-calm = I have checked your order and asked the carrier; I do not have an answer yet.
    .short = I have checked it and asked the carrier; no answer yet.

complaint-logistics-checking-angry = I checked your order and asked the carrier today.
    .short = I checked it and asked the carrier today.

complaint-logistics-checking-rational = So far, I have checked the order and the tracking and asked the carrier, which has not answered yet.
    .short = Order and tracking are checked; the carrier has not answered yet.

complaint-logistics-checking-disappointed = I do not want to give you a guess, so I have checked your order and asked the carrier first.
    .short = I do not want to guess: I have checked it and asked the carrier.

complaint-logistics-proposal = In my next message, I will offer a replacement or a refund.
    .short = Next, I will offer a replacement or a refund.

complaint-logistics-until-then = Until then, you do not need to do anything.

## Solve: the rule, in a clause, for a rational customer

complaint-logistics-rule-late = Until the package arrives, you can switch from waiting to a refund at any time.
    .short = Until it arrives, you can switch to a refund at any time.

# only where the law says so
complaint-logistics-rule-law = By law, the seller bears the risk until the goods reach you.
    .short = By law, the seller bears the risk until it reaches you.

complaint-logistics-rule-own = This solution does not depend on what the carrier decides.
    .short = This does not depend on the carrier.

complaint-logistics-rule-our-error = The wrong address came from us, so the second delivery is at our cost.
    .short = The error was ours, so the second delivery is at our cost.

## Follow up

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-next-rational = You will get the next update by { $next_news_by }.
    .short = I will write to you by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-next-disappointed = I will write to you by { $next_news_by }, so that you do not have to ask again.
    .short = I will write to you by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-calm = By { $next_news_by }, I will check that everything has gone as arranged and write to you.
    .short = I will check it and write to you by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-angry = I will check it and write to you by { $next_news_by }.
    .short = I will check it and write to you by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-rational = I will confirm by { $next_news_by } that this has been done.
    .short = I will confirm the outcome by { $next_news_by }.

# $next_news_by (date) the last day on which they hear from us
complaint-logistics-follow-disappointed = By { $next_news_by }, I will personally check that everything has worked, and write to you.
    .short = I will check it myself and write to you by { $next_news_by }.

# disappointed: what changes
complaint-logistics-changes = I have told our logistics team what happened, so that they can deal with the cause.
    .short = I have told our logistics team, so that they can fix the cause.

# Said where the complaint is a further question in the same message.
# $order_id (identifier) the order
complaint-logistics-also = You also wrote about the delivery of order { $order_id }.
