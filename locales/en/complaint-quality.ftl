### A complaint about the product itself. The four moods differ in substance, not only in tone:
### angry: the failure, what is already done, one recommended way, what silence means; at most 12 words a sentence and 90 in all.
### rational: what happened when, sums, dates, effort, the rule; no feelings.
### disappointed: what was hoped for, whose fault, amends, what changes; at most two ways.

# $order_id (identifier) the order's number
complaint-quality-subject = Your complaint about order { $order_id }

# $order_id (identifier) the order's number
complaint-quality-subject-safety = Please stop using the item from order { $order_id }

## Listen: what is wrong

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-calm = { $problem ->
    [defective] Thank you for telling us that "{ $product }" from order { $order_id } does not work.
    [damaged] Thank you for telling us that "{ $product }" from order { $order_id } arrived damaged.
    [wrong-item] Thank you for telling us that order { $order_id } brought you something other than "{ $product }".
    [missing-parts] Thank you for telling us that "{ $product }" from order { $order_id } arrived with parts missing.
    [not-as-described] Thank you for telling us that "{ $product }" from order { $order_id } is not as described.
   *[usage] Thank you for telling us that "{ $product }" from order { $order_id } does not work for you yet.
}

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-angry = { $problem ->
    [defective] You paid for "{ $product }" (order { $order_id }), and it does not work.
    [damaged] You paid for "{ $product }" (order { $order_id }), and it arrived damaged.
    [wrong-item] You ordered "{ $product }" (order { $order_id }) and received something else.
    [missing-parts] You paid for "{ $product }" (order { $order_id }), and parts are missing.
    [not-as-described] You paid for "{ $product }" (order { $order_id }), and it is not as described.
   *[usage] You paid for "{ $product }" (order { $order_id }) and still cannot use it.
}

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-rational = { $problem ->
    [defective] Order { $order_id }, item "{ $product }": you report that it does not work.
    [damaged] Order { $order_id }, item "{ $product }": you report that it arrived damaged.
    [wrong-item] Order { $order_id }: you ordered "{ $product }" and received another item.
    [missing-parts] Order { $order_id }, item "{ $product }": you report that parts are missing.
    [not-as-described] Order { $order_id }, item "{ $product }": you report that it differs from the description.
   *[usage] Order { $order_id }, item "{ $product }": you report that it cannot be used as intended.
}

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-disappointed = { $problem ->
    [defective] You were counting on "{ $product }" (order { $order_id }), and it does not work.
    [damaged] You were looking forward to "{ $product }" (order { $order_id }), and it arrived damaged.
    [wrong-item] You were looking forward to "{ $product }" (order { $order_id }), and something else was in the box.
    [missing-parts] You were looking forward to "{ $product }" (order { $order_id }), and it arrived with parts missing.
    [not-as-described] You relied on our description of "{ $product }" (order { $order_id }), and what arrived is different.
   *[usage] You were counting on "{ $product }" (order { $order_id }), and so far it does not do what you bought it for.
}

# angry, and they have written about it before
complaint-quality-again = You should not have had to write again.

# rational · $delivered_on (date)
complaint-quality-delivered = It was delivered on { $delivered_on }.

# $difference (text) what differs from the description
complaint-quality-differs = What differs: { $difference }.

# $missing (list) the parts that are missing
complaint-quality-missing = What is missing: { $missing }.

# disappointed · $occasion (choice) what it was meant for
complaint-quality-occasion = { $occasion ->
    [gift] It was meant as a gift, and a gift has to be right the first time.
    [celebration] It was meant for a celebration, and that day cannot be repeated.
    [trip] It was meant for a trip, and a trip does not wait.
   *[work] It was meant for your work, and every day without it costs you time.
}

## Empathise: the one apology; "our mistake" only where the fault is the seller's

# $fault (choice)
complaint-quality-sorry-calm = { $fault ->
    [seller] That is our mistake, and I am sorry for the trouble it causes you.
    [carrier] It happened on its way to you, and I am sorry for the trouble it causes you.
   *[unknown] I am sorry for the trouble this causes you.
}

# $fault (choice)
complaint-quality-sorry-angry = { $fault ->
    [seller] You are right: this is our mistake, and I am sorry.
    [carrier] You are right: it happened on the way, and I am sorry.
   *[unknown] You are right to expect more, and I am sorry.
}

# $fault (choice)
complaint-quality-sorry-rational = { $fault ->
    [seller] The mistake is ours; please accept our apology.
    [carrier] It happened in transit; please accept our apology.
   *[unknown] You do not yet have what you paid for; please accept our apology.
}

# $fault (choice)
complaint-quality-sorry-disappointed = { $fault ->
    [seller] That is our mistake and not yours, and I am sorry that we let you down.
    [carrier] It happened on its way to you and is not your fault, and I am sorry that it reached you like this.
    [customer] I am sorry that it has not become what you hoped for.
   *[unknown] Finding out where it went wrong is our task and not yours, and I am sorry that it came to this.
}

# $cause (text) why it happened
complaint-quality-cause = The cause is known: { $cause }.

## Solve: sentences that several plays say

# $mood (choice) what happens with the item that they have: they keep it
complaint-quality-return-keep = { $mood ->
    [angry] You send nothing back.
    [rational] Effort on your side: none, because the item stays with you.
    [disappointed] Please keep the item; nothing has to go back.
   *[calm] You may keep the item that you received; nothing has to go back.
}

# $mood (choice) the label goes out with this reply
complaint-quality-return-label = { $mood ->
    [angry] The prepaid return label comes with this message.
    [rational] Effort on your side: one return, with the prepaid label that comes with this message.
    [disappointed] The return costs you nothing; the prepaid label comes with this message.
   *[calm] The prepaid return label comes with this message, so the return costs you nothing.
}

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $mood ->
    [angry] The return is free; the label comes by { $next_news_by }.
    [rational] Effort on your side: one return, with a prepaid label that you receive by { $next_news_by }.
    [disappointed] The return costs you nothing, and I send you the prepaid label by { $next_news_by }.
   *[calm] The return costs you nothing: you receive a prepaid label by { $next_news_by }.
}

# $refund_days (number) business days
complaint-quality-refund-booked = { $refund_days ->
    [one] The money reaches you within one business day.
   *[other] The money reaches you within { $refund_days } business days.
}

# they keep the item and still choose · $refund_days (number) business days
complaint-quality-refund-after-word = { $refund_days ->
    [one] If you choose the refund, the money reaches you within one business day of your answer.
   *[other] If you choose the refund, the money reaches you within { $refund_days } business days of your answer.
}

# $refund_days (number) business days
complaint-quality-refund-after-posting = { $refund_days ->
    [one] The refund reaches you within one business day of posting the return.
   *[other] The refund reaches you within { $refund_days } business days of posting the return.
}

# $method (text) the means of payment, as the customer knows it
complaint-quality-method = It is paid back the way you paid: { $method }.

# $mood (choice) · $goodwill (money) amends beyond the remedy, without any condition
complaint-quality-goodwill = { $mood ->
    [angry] I also pay you { $goodwill }.
    [rational] In addition, you receive { $goodwill } as compensation.
    [disappointed] Putting it right is not enough, so you receive { $goodwill } as well, without any condition.
   *[calm] As amends, you also receive { $goodwill }.
}

# disappointed, and no sum is given as amends
complaint-quality-amends = Putting it right is not enough, so your case goes ahead of all others today.

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $problem ->
    [defective] Your report is with our product department today, so that the fault is looked for in the rest of the stock.
    [damaged] Your report is with our warehouse today, so that the packing of this item is changed where it failed.
    [wrong-item] Your report is with our warehouse today, so that nobody else is sent the wrong item from that shelf.
    [missing-parts] Your report is with our warehouse today, so that the contents are counted before the box is closed.
    [not-as-described] Your report is with our product department today, so that the description is corrected.
   *[usage] Your report is with our product department today, so that the instructions say what you needed to know.
}

# rational · $guarantee_years (number) the statutory guarantee of the market
complaint-quality-rule-guarantee = The basis is the statutory guarantee, which runs { $guarantee_years } years from delivery.

# rational, United Kingdom
complaint-quality-rule-reject = The basis is the law that goods must match the contract, with 30 days from delivery to reject them.

# rational, where no law is named
complaint-quality-rule-own = The basis is our rule that an item which is not as sold is put right at our cost.

# angry: what silence means, where something is sent
complaint-quality-silent-sent = It leaves even if you say nothing.

# angry: what silence means, where the refund is the way · $keep_item (yes-no)
complaint-quality-silent-refund = { $keep_item ->
    [yes] I book it even if you say nothing.
   *[no] It stays open even if you say nothing.
}

## Follow up

# angry · $agent (text) who signs · $next_news_by (date)
complaint-quality-next-named = I, { $agent }, am handling this myself. You will hear from me by { $next_news_by }.

# angry · $next_news_by (date)
complaint-quality-next-own = I am handling this myself. You will hear from me by { $next_news_by }.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-done = { $mood ->
    [rational] My next message, with the status, reaches you by { $next_news_by }.
    [disappointed] By { $next_news_by } I will ask you whether it is now as it should have been from the start.
   *[calm] I will write to you by { $next_news_by } to make sure that all of this is going to plan.
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-result = { $mood ->
    [rational] My next message, with the result or the state of the check, reaches you by { $next_news_by }.
    [disappointed] You will hear from me by { $next_news_by }, and you will not have to ask for it.
   *[calm] You will hear from me by { $next_news_by }, even if not everything is settled by then.
}

## Safety comes before everything else

# $mood (choice) · $product (text) · $order_id (identifier)
complaint-quality-safety-heard = { $mood ->
    [angry] You report a danger from "{ $product }" (order { $order_id }).
    [rational] Order { $order_id }, item "{ $product }": you report a safety risk.
    [disappointed] You should be able to rely on "{ $product }" (order { $order_id }), and now you cannot feel safe with it.
   *[calm] Thank you for reporting what happened with "{ $product }" from order { $order_id }.
}

# $mood (choice) no word about whose fault it is
complaint-quality-safety-sorry = { $mood ->
    [angry] I am sorry. Your safety comes first.
    [rational] Please accept our apology; safety comes first.
    [disappointed] I am sorry; that is the opposite of what you bought it for.
   *[calm] I am sorry that this happened, and your safety comes first.
}

# somebody was hurt · $mood (choice)
complaint-quality-safety-doctor = { $mood ->
    [angry] Please see a doctor today.
    [rational] Please have the injury seen by a doctor today.
    [disappointed] Please see a doctor today; that matters more than anything about the order.
   *[calm] Please see a doctor today, even if the injury seems small.
}

# nobody is known to be hurt · $mood (choice)
complaint-quality-safety-if-hurt = { $mood ->
    [angry] If anyone is hurt, see a doctor first.
    [rational] If anyone is hurt: a doctor first, then a short note to me.
    [disappointed] If anyone is hurt, please see a doctor first; everything else can wait.
   *[calm] If anyone is hurt, please see a doctor first and then tell me.
}

# $mood (choice)
complaint-quality-safety-stop = { $mood ->
    [angry] Stop using it now and, if safe, unplug it. Do not charge or open it.
    [rational] Do not use, charge or open it, because the cause is not known yet; if it is connected, unplug it, provided that is safe.
    [disappointed] Please stop using it now, unplug it if it is connected and that is safe, and do not charge or open it.
   *[calm] Please stop using it now, and if it is connected, unplug it, provided that is safe. Do not charge it, open it or switch it on again.
}

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep = { $mood ->
    [angry] Keep it away from anything that burns, and do not post it.
    [rational] Keep it, away from anything that burns; do not throw it away or post it, because it will be examined.
    [disappointed] Please keep it, away from anything that burns, and do not throw it away or post it; I will arrange the rest.
   *[calm] Please keep it in a place where nothing can catch fire, and do not throw it away or post it.
}

# $mood (choice)
complaint-quality-safety-no-proof = { $mood ->
    [angry] I need no test and no photo from you.
    [rational] No test and no photo are needed.
    [disappointed] You do not have to prove anything: no test and no photo.
   *[calm] You do not need to test anything or send a photo.
}

# $mood (choice) · $full_refund (money)
complaint-quality-safety-refund-sum = { $mood ->
    [angry] Your full refund is booked: { $full_refund }. You need not reply.
    [rational] The full refund of { $full_refund } is booked and does not depend on what the check shows.
    [disappointed] You receive { $full_refund } back in full, and nothing is asked of you for it.
   *[calm] You receive the full refund of { $full_refund }, whatever the check shows.
}

# $mood (choice)
complaint-quality-safety-refund = { $mood ->
    [angry] Your full refund is booked. You need not reply.
    [rational] The full refund is booked and does not depend on what the check shows.
    [disappointed] You get back everything that you paid, and nothing is asked of you for it.
   *[calm] You receive the full refund, whatever the check shows.
}

# $mood (choice)
complaint-quality-safety-escalated = { $mood ->
    [angry] Our product safety team has your report within the hour.
    [rational] The report is with our product safety team within the hour.
    [disappointed] Our product safety team has your report within the hour, so that nobody else goes through this.
   *[calm] Our product safety team takes up your report within the hour.
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $mood ->
    [rational] My next message, with the collection and the state of the check, reaches you by { $next_news_by }.
    [disappointed] By { $next_news_by } I will tell you how it is collected and what has been done because of your report.
   *[calm] By { $next_news_by } I will tell you how it is collected and what the check has shown so far.
}

## The way is decided

# $mood (choice) · $resend_by (date) the replacement leaves by then
complaint-quality-decided-resend = { $mood ->
    [angry] Your replacement is booked and leaves by { $resend_by }.
    [rational] Decided: a replacement, which leaves by { $resend_by } at no cost to you.
    [disappointed] Your replacement leaves by { $resend_by }, and it is opened and checked before it is packed.
   *[calm] Your replacement is booked and leaves our warehouse by { $resend_by }, at no cost to you.
}

# $mood (choice) · $repair_by (date) it is repaired and on its way back
complaint-quality-decided-repair = { $mood ->
    [angry] The repair is booked, and we pay the postage. It is on its way back by { $repair_by }.
    [rational] Decided: a repair, on its way back by { $repair_by }, with the postage both ways on us.
    [disappointed] The repair is booked; the item is tested and on its way back to you by { $repair_by }, with the postage paid both ways.
   *[calm] The repair is booked: the item is on its way back to you by { $repair_by }, and we pay the postage both ways.
}

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-decided-part = { $mood ->
    [angry] The part is booked and leaves by { $part_by }.
    [rational] Decided: a new part, which leaves by { $part_by } at no cost to you.
    [disappointed] The part leaves by { $part_by }, and somebody checks that it fits before it is packed.
   *[calm] The part is booked and leaves our warehouse by { $part_by }, at no cost to you.
}

# $mood (choice) · $full_refund (money) delivery included
complaint-quality-decided-refund = { $mood ->
    [angry] Your full refund is approved: { $full_refund }.
    [rational] Decided: the full refund of { $full_refund }, delivery included.
    [disappointed] You get back everything that you paid: { $full_refund }, delivery included.
   *[calm] You receive the full refund of { $full_refund }, delivery included.
}

# $mood (choice) · $partial_refund (money) they keep the item
complaint-quality-decided-partial = { $mood ->
    [angry] You keep the item, and { $partial_refund } goes back to you.
    [rational] Decided: the item stays with you, and { $partial_refund } of the price goes back to you.
    [disappointed] As you wished, you keep the item and receive { $partial_refund } of the price back.
   *[calm] You keep the item and receive { $partial_refund } of the price back.
}

# $mood (choice) · $partial_refund (money) beside the replacement, the repair or the part
complaint-quality-decided-partial-too = { $mood ->
    [angry] You also get { $partial_refund } of the price back.
    [rational] Also decided: { $partial_refund } of the price goes back to you.
    [disappointed] You also receive { $partial_refund } of the price back, because it was not right the first time.
   *[calm] You also receive { $partial_refund } of the price back.
}

# $mood (choice) · $full_refund (money) if the date that was named is not kept
complaint-quality-decided-net = { $mood ->
    [angry] If that date is missed, you get { $full_refund } back.
    [rational] If that date is missed, the full refund of { $full_refund } is due.
    [disappointed] If that date is missed, you receive { $full_refund } back in full, and you decide whether to try again.
   *[calm] If that date is missed, you can have the full refund of { $full_refund } instead.
}

# angry: what silence means
complaint-quality-decided-no-reply = You need not reply.

## A question of use

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $mood ->
    [angry] I have asked our product department about your case. This is their advice:
    [rational] Our product department has checked the case; these are the steps, in order:
    [disappointed] I have asked the colleagues who know the product best, and this is the way they advise:
   *[calm] Please go through these steps in order:
}

# $item (text) one step
complaint-quality-guidance-step = { $item }

# $manual_url (url) only where links are allowed
complaint-quality-guidance-manual = The manual is here: { $manual_url }

# $mood (choice) · $next_news_by (date) · $full_refund (money)
complaint-quality-guidance-unsolved-sum = { $mood ->
    [angry] If it still fails, you get a replacement or { $full_refund } back.
    [rational] If it is not solved by { $next_news_by }, you choose: a replacement, or the full refund of { $full_refund }, with any return at our cost.
    [disappointed] If it still does not do what you bought it for by { $next_news_by }, you need not try anything else: you choose a replacement or { $full_refund } back in full.
   *[calm] If it still does not work by { $next_news_by }, you choose: a replacement or the full refund of { $full_refund }.
}

# $mood (choice) · $next_news_by (date)
complaint-quality-guidance-unsolved = { $mood ->
    [angry] If it still fails, you get a replacement or a full refund.
    [rational] If it is not solved by { $next_news_by }, you choose: a replacement or the full refund, with any return at our cost.
    [disappointed] If it still does not do what you bought it for by { $next_news_by }, you need not try anything else: you choose a replacement or the full refund.
   *[calm] If it still does not work by { $next_news_by }, you choose: a replacement or the full refund.
}

# angry: what silence means
complaint-quality-guidance-silent = If you say nothing, I will ask you.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-guidance-next = { $mood ->
    [rational] A reply of one word is enough: "solved" or "not solved". I will ask you by { $next_news_by } at the latest.
    [disappointed] By { $next_news_by } I will ask you whether you can now enjoy it as you meant to.
   *[calm] I will ask you by { $next_news_by } whether it works.
}

## Something else was sent

# $mood (choice) · $resend_by (date) the right item leaves by then
complaint-quality-right-item-send = { $mood ->
    [angry] The right item is reserved for you. I recommend it: it leaves by { $resend_by }.
    [rational] The right item leaves by { $resend_by }, at no cost to you.
    [disappointed] The right item leaves by { $resend_by }, and a second person compares it with your order before it is packed.
   *[calm] The right item is reserved for you and leaves our warehouse by { $resend_by }, at no cost to you.
}

# $mood (choice) · $full_refund (money) beside the right item
complaint-quality-right-item-or-refund = { $mood ->
    [angry] Or choose the full refund: { $full_refund }.
    [rational] The alternative is the full refund of { $full_refund }, delivery included.
    [disappointed] If it would come too late for you, you receive { $full_refund } back in full instead.
   *[calm] If you would rather not wait for it, you can have the full refund of { $full_refund } instead.
}

# $mood (choice) · $full_refund (money) the right item cannot be sent
complaint-quality-right-item-refund = { $mood ->
    [angry] I recommend the full refund. It is approved: { $full_refund }.
    [rational] You receive the full refund of { $full_refund }, delivery included.
    [disappointed] You get back everything that you paid: { $full_refund }, delivery included.
   *[calm] You receive the full refund of { $full_refund }, delivery included.
}

## A part is missing and can be sent

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-send-part = { $mood ->
    [angry] What is missing is reserved. I recommend this: it leaves by { $part_by }.
    [rational] What is missing leaves by { $part_by }, at no cost to you; effort on your side: none.
    [disappointed] What is missing leaves by { $part_by }, and a second person checks that it is complete before it is packed.
   *[calm] What is missing is reserved for you and leaves our warehouse by { $part_by }. You do not need to send anything back.
}

# $mood (choice) · $full_refund (money)
complaint-quality-send-part-else-sum = { $mood ->
    [angry] If that fails, you get a replacement or { $full_refund } back.
    [rational] If that date is missed or something does not fit: a new item, or the full refund of { $full_refund }, with the return at our cost.
    [disappointed] If you would rather not wait for it, or if it does not put things right, you receive { $full_refund } back in full.
   *[calm] If that date is missed or something does not fit, you choose: a whole new item or the full refund of { $full_refund }.
}

# $mood (choice)
complaint-quality-send-part-else = { $mood ->
    [angry] If that fails, you get a replacement or a full refund.
    [rational] If that date is missed or something does not fit: a new item, or the full refund, with the return at our cost.
    [disappointed] If you would rather not wait for it, or if it does not put things right, you receive the full refund.
   *[calm] If that date is missed or something does not fit, you choose: a whole new item or the full refund.
}

## The customer chooses

# Calm or rational; the ways follow, a sentence each. $mood (choice)
complaint-quality-choose = { $mood ->
    [rational] These ways are open to you, all at no cost.
   *[calm] You decide which of these ways you prefer.
}

# $mood (choice) calm, rational or disappointed · $resend_by (date)
complaint-quality-choose-resend = { $mood ->
    [rational] Replacement: it leaves by { $resend_by }.
    [disappointed] I can send you a replacement by { $resend_by }, opened and checked before it is packed.
   *[calm] A replacement: it leaves our warehouse by { $resend_by }.
}

# $mood (choice) calm, rational or disappointed · $part_by (date)
complaint-quality-choose-part = { $mood ->
    [rational] New part: it leaves by { $part_by }, and the item stays with you.
    [disappointed] I can send you the part that puts it right by { $part_by }, checked before it is packed.
   *[calm] A new part: it leaves our warehouse by { $part_by }, and you keep the item.
}

# $mood (choice) calm, rational or disappointed · $repair_by (date)
complaint-quality-choose-repair = { $mood ->
    [rational] Repair: you pack the item once, and it is on its way back by { $repair_by }; the postage both ways is on us.
    [disappointed] I can have it repaired, tested and on its way back to you by { $repair_by }, with the postage paid both ways.
   *[calm] A repair: the item is on its way back to you by { $repair_by }, and we pay the postage both ways.
}

# $mood (choice) calm, rational or disappointed · $partial_refund (money)
complaint-quality-choose-partial = { $mood ->
    [rational] Part of the price: { $partial_refund } goes back to you, and the item stays with you as it is.
    [disappointed] You can keep it as it is and receive { $partial_refund } of the price back.
   *[calm] Part of the price: you keep the item as it is and receive { $partial_refund } back.
}

# $mood (choice) calm, rational or disappointed · $full_refund (money)
complaint-quality-choose-refund = { $mood ->
    [rational] Full refund: { $full_refund }, delivery included.
    [disappointed] Or you choose the full refund of { $full_refund }, and that is just as right.
   *[calm] The full refund: you receive { $full_refund }, delivery included.
}

# They keep the item, unless it is repaired. $mood (choice) calm, rational or disappointed
complaint-quality-choose-keep = { $mood ->
    [rational] Only the repair needs the item back; otherwise it stays with you.
    [disappointed] With the refund you keep the item; only the repair needs it back.
   *[calm] Only the repair needs the item back; otherwise you may keep it.
}

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $mood ->
    [rational] A reply of one word is enough. My next message, with the status, reaches you by { $next_news_by }.
    [disappointed] One line from you is enough, and I will take care of the rest. You will hear from me by { $next_news_by } either way.
   *[calm] Please tell me which way you prefer. You will hear from me by { $next_news_by } in any case.
}

# angry · $resend_by (date)
complaint-quality-advise-resend = A replacement is reserved for you. I recommend it: it leaves by { $resend_by }.

# angry · $part_by (date)
complaint-quality-advise-part = A new part is reserved for you. I recommend it: it leaves by { $part_by }.

# angry · $repair_by (date)
complaint-quality-advise-repair = A repair is booked, and we pay the postage. I recommend it: it is on its way back by { $repair_by }.

# angry · $full_refund (money)
complaint-quality-advise-refund = I recommend the full refund. It is approved: { $full_refund }.

# angry: what silence means, where a repair is recommended · $next_news_by (date)
complaint-quality-silent-repair = If you say nothing, you receive the label by { $next_news_by }.

# angry: the other ways in one sentence · $repair_by (date) · $full_refund (money)
complaint-quality-or-repair = Or choose a repair by { $repair_by }, or { $full_refund } back in full.

# angry: the other ways in one sentence · $part_by (date) · $full_refund (money)
complaint-quality-or-part = Or choose a new part by { $part_by }, or { $full_refund } back in full.

# angry: the other ways in one sentence · $full_refund (money) · $partial_refund (money)
complaint-quality-or-partial = Or choose { $full_refund } in full, or keep it with { $partial_refund } back.

# angry: the other way · $full_refund (money)
complaint-quality-or-refund = Or choose the full refund: { $full_refund }.

# angry: the other way · $partial_refund (money)
complaint-quality-or-keep = Or keep it, with { $partial_refund } back.

## It is not as described

# $mood (choice) · $full_refund (money)
complaint-quality-free-return = { $mood ->
    [angry] I recommend the full refund. It is approved: { $full_refund }.
    [rational] You receive the full refund of { $full_refund }, delivery included.
    [disappointed] You get back everything that you paid: { $full_refund }, delivery included.
   *[calm] You receive the full refund of { $full_refund }, delivery included.
}

# $mood (choice) · $resend_by (date)
complaint-quality-free-return-or-resend = { $mood ->
    [angry] Or choose a replacement that leaves by { $resend_by }.
    [rational] The alternative is a replacement as described, which leaves by { $resend_by }.
    [disappointed] Or I send you, by { $resend_by }, an item that somebody has compared with its description first.
   *[calm] If you would rather have it as described, a replacement leaves by { $resend_by }.
}

# $mood (choice) · $partial_refund (money)
complaint-quality-free-return-or-keep = { $mood ->
    [angry] Or keep it, with { $partial_refund } back.
    [rational] The alternative without a return: the item stays with you, and { $partial_refund } goes back to you.
    [disappointed] Or you keep it as it is and receive { $partial_refund } of the price back.
   *[calm] If you would rather keep it, you receive { $partial_refund } of the price back instead.
}

## A photo would help

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $problem ->
    [defective] If you can, please send a photo of the place where the fault shows.
   *[damaged] If you can, please send a photo of the damage and one of the box.
}

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $problem ->
    [defective] Your case is already open. If you can, send a photo of the fault.
   *[damaged] Your case is already open. If you can, send a photo of the damage.
}

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $problem ->
    [defective] To find the cause, one photo helps, if you can: the place where the fault shows.
   *[damaged] To find the cause, two photos help, if you can: the damage and the box.
}

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $problem ->
    [defective] If you can, a photo of the place where the fault shows helps us to find out how it came about.
   *[damaged] If you can, a photo of the damage and one of the box help us to find out how it came about.
}

# No right hangs on the photo. $mood (choice)
complaint-quality-photo-not-needed = { $mood ->
    [angry] Without a photo, you still get a replacement or a full refund.
    [rational] Your rights do not depend on it: a replacement or the full refund, with the return at our cost.
    [disappointed] With or without it, a replacement or the full refund is yours, and the return costs you nothing.
   *[calm] Nothing depends on it: with or without a photo, you can have a replacement or the full refund, and the return costs you nothing.
}

# angry: what silence means · $next_news_by (date)
complaint-quality-photo-silent = If you say nothing, I decide by { $next_news_by }.

# $mood (choice) · $resend_by (date) · $full_refund (money)
complaint-quality-now-both = { $mood ->
    [angry] I recommend the replacement: it leaves by { $resend_by }. Or choose { $full_refund } back in full.
    [rational] Both are open to you now: the replacement, which leaves by { $resend_by }, or the full refund of { $full_refund }.
    [disappointed] You do not have to wait: one line from you, and the replacement leaves by { $resend_by }, or { $full_refund } goes back to you.
   *[calm] If you would rather not wait, tell me now which you prefer: a replacement, which leaves by { $resend_by }, or the full refund of { $full_refund }.
}

# $mood (choice) · $resend_by (date)
complaint-quality-now-resend = { $mood ->
    [angry] I recommend the replacement: it leaves by { $resend_by }.
    [rational] The replacement is open to you now; it leaves by { $resend_by }.
    [disappointed] You do not have to wait: one line from you, and the replacement leaves by { $resend_by }.
   *[calm] If you would rather not wait, tell me, and the replacement leaves by { $resend_by }.
}

# $mood (choice) · $full_refund (money)
complaint-quality-now-refund = { $mood ->
    [angry] I recommend the full refund: { $full_refund }. One word from you is enough.
    [rational] The full refund of { $full_refund } is open to you now.
    [disappointed] You do not have to wait: one line from you, and { $full_refund } goes back to you in full.
   *[calm] If you would rather not wait, tell me, and you receive the full refund of { $full_refund }.
}

# Calm or rational. $mood (choice) · $repair_by (date)
complaint-quality-now-repair = { $mood ->
    [rational] A repair is possible: on its way back by { $repair_by }, with the postage both ways on us.
   *[calm] A repair is possible too: the item is on its way back to you by { $repair_by }, and we pay the postage both ways.
}

## Still being checked

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $problem ->
    [missing-parts] I have asked our warehouse whether the missing part can be sent on its own.
    [damaged] Thank you for the photo. I have asked our warehouse what can be sent to you and when.
   *[defective] Thank you for the photo. It is with our product department, which is checking the fault.
}

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-angry = { $problem ->
    [missing-parts] I have asked our warehouse for what is missing.
    [damaged] Your photo is enough. I have asked our warehouse for a replacement.
   *[defective] Your photo is enough. Our product department has your case.
}

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-rational = { $problem ->
    [missing-parts] Done so far: what is missing has been requested from the warehouse. Still open: the day on which it can leave.
    [damaged] Done so far: the photo has arrived, and a replacement has been requested. Still open: the day on which it can leave.
   *[defective] Done so far: the photo has arrived, and the product department is checking the fault. Still open: the result.
}

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-disappointed = { $problem ->
    [missing-parts] I have asked our warehouse for what is missing, so that you do not have to ask again.
    [damaged] Thank you for the photo. I have asked our warehouse for a replacement, so that you do not have to ask again.
   *[defective] Thank you for the photo. I have taken the case to our product department, so that you do not have to explain it again.
}

# $mood (choice) · $wait_until (date) the longest that it takes
complaint-quality-checking-wait = { $mood ->
    [angry] You will have an answer by { $wait_until }.
    [rational] The solution is due by { $wait_until } at the latest.
    [disappointed] You will have a solution by { $wait_until }, and you will not be left without news until then.
   *[calm] You will have a solution by { $wait_until } at the latest.
}

# angry: what silence means
complaint-quality-checking-silent = If you say nothing, I keep working on it.

# The full refund stands beside waiting from the start. $mood (choice)
complaint-quality-checking-refund = { $mood ->
    [angry] You can choose the full refund now.
    [rational] The full refund is open to you now, with any return at our cost.
    [disappointed] If you would rather not wait, the full refund is open to you from today.
   *[calm] If you would rather not wait, you can choose the full refund now.
}
