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
    [wrong-item] Thank you for telling us that you received something other than "{ $product }" in order { $order_id }.
    [missing-parts] Thank you for telling us that "{ $product }" from order { $order_id } arrived with parts missing.
    [not-as-described] Thank you for telling us that "{ $product }" from order { $order_id } is not as described.
   *[usage] Thank you for telling us that "{ $product }" from order { $order_id } does not work for you yet.
}
    .short = { $problem ->
        [defective] Thank you for telling us that the item does not work.
        [damaged] Thank you for telling us about the damage.
        [wrong-item] Thank you for telling us that you got the wrong item.
        [missing-parts] Thank you for telling us about the missing parts.
        [not-as-described] Thank you for telling us that the item is not as described.
       *[usage] Thank you for telling us that the item is not working yet.
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
    .short = { $problem ->
        [defective] You paid for an item that does not work.
        [damaged] You paid for an item that arrived damaged.
        [wrong-item] You received the wrong item.
        [missing-parts] You paid, and parts are missing.
        [not-as-described] You paid for an item that is not as described.
       *[usage] You paid for an item that you still cannot use.
    }

# $problem (choice) · $product (text) the product that was ordered · $order_id (identifier)
complaint-quality-heard-rational = { $problem ->
    [defective] Order { $order_id }, item "{ $product }": you report that it does not work.
    [damaged] Order { $order_id }, item "{ $product }": you report that it arrived damaged.
    [wrong-item] Order { $order_id }: you ordered "{ $product }" and received another item.
    [missing-parts] Order { $order_id }, item "{ $product }": you report that parts are missing.
    [not-as-described] Order { $order_id }, item "{ $product }": you report that it differs from the description.
   *[usage] Order { $order_id }, item "{ $product }": you report that you cannot use it as intended.
}
    .short = { $problem ->
        [defective] You report that the item does not work.
        [damaged] You report that the item arrived damaged.
        [wrong-item] You received a different item.
        [missing-parts] You report that parts are missing.
        [not-as-described] You report that the item is not as described.
       *[usage] You report that you cannot use the item.
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
    .short = { $problem ->
        [defective] You were counting on it, and it does not work.
        [damaged] You were looking forward to it, and it arrived damaged.
        [wrong-item] You were looking forward to it, and you got something else.
        [missing-parts] You were looking forward to it, and parts were missing.
        [not-as-described] You relied on our description, and the item is different.
       *[usage] You were counting on it, and you cannot use it yet.
    }

# angry, and they have written about it before
complaint-quality-again = You should not have had to write again.
    .short = You should not have had to write again.

# rational · $delivered_on (date)
complaint-quality-delivered = It was delivered on { $delivered_on }.
    .short = It was delivered on { $delivered_on }.

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
    .short = { $occasion ->
        [gift] It was meant as a gift.
        [celebration] It was meant for a celebration.
        [trip] It was meant for a trip.
       *[work] It was meant for your work.
    }

## Empathise: the one apology; "our mistake" only where the fault is the seller's

# $fault (choice)
complaint-quality-sorry-calm = { $fault ->
    [seller] This was our mistake, and I am sorry for the trouble it is causing you.
    [carrier] This happened on the way to you, and I am sorry for the trouble it is causing you.
   *[other] I am sorry for the trouble this is causing you.
}
    .short = { $fault ->
        [seller] This was our mistake, and I am sorry.
        [carrier] It happened on the way to you, and I am sorry.
       *[other] I am sorry about this.
    }

# $fault (choice)
complaint-quality-sorry-angry = { $fault ->
    [seller] You are right: this is our mistake, and I am sorry.
    [carrier] It happened on the way to you, and I am sorry.
   *[other] You are right to expect more, and I am sorry.
}
    .short = { $fault ->
        [seller] It is our mistake, and I am sorry.
        [carrier] It happened on the way to you, and I am sorry.
       *[other] You are right to expect more, and I am sorry.
    }

# $fault (choice)
complaint-quality-sorry-rational = { $fault ->
    [seller] The mistake is ours; please accept my apology.
    [carrier] It happened in transit; please accept my apology.
   *[other] You do not yet have what you paid for; please accept my apology.
}
    .short = { $fault ->
        [seller] The mistake is ours; please accept my apology.
        [carrier] It happened in transit; please accept my apology.
       *[other] Please accept my apology.
    }

# $fault (choice)
complaint-quality-sorry-disappointed = { $fault ->
    [seller] This is our mistake, not yours, and I am sorry that we let you down.
    [carrier] It happened on the way to you and was not your fault, and I am sorry that it reached you like this.
    [customer] I am sorry that it is not what you had hoped for.
   *[unknown] Finding out what went wrong is our job, not yours, and I am sorry that this happened.
}
    .short = { $fault ->
        [seller] This is our mistake, not yours, and I am sorry.
        [carrier] It happened on the way to you, and I am sorry.
        [customer] I am sorry that it is not what you hoped for.
       *[unknown] I am sorry; solving this is our job.
    }

# $cause (text) why it happened
complaint-quality-cause = The cause is known: { $cause }.
    .short = The cause: { $cause }.

## Solve: sentences that several plays say

# $mood (choice) what happens with the item that they have: they keep it
complaint-quality-return-keep = { $mood ->
    [angry] You do not have to send anything back.
    [rational] You keep the item, so there is nothing to send back.
    [disappointed] Please keep the item; there is no need to send it back.
   *[calm] You may keep the item that you received; there is no need to send it back.
}
    .short = You can keep the item.

# $mood (choice) the label goes out with this reply
complaint-quality-return-label = { $mood ->
    [angry] The prepaid return label comes with this message.
    [rational] For the return, please use the prepaid label that comes with this message.
    [disappointed] The return costs you nothing; the prepaid label comes with this message.
   *[calm] The prepaid return label comes with this message, so the return costs you nothing.
}
    .short = The free return label is attached.

# $mood (choice) · $next_news_by (date) the label is there by then
complaint-quality-return-free = { $mood ->
    [angry] You will have a free return label by { $next_news_by }.
    [rational] For the return, you will receive a prepaid label by { $next_news_by }.
    [disappointed] The return costs you nothing, and I will send you the prepaid label by { $next_news_by }.
   *[calm] The return costs you nothing: you will receive a prepaid label by { $next_news_by }.
}
    .short = The free return label comes with the next message.

# $refund_days (number) business days
complaint-quality-refund-booked = { $refund_days ->
    [one] The money will reach you within one business day.
   *[other] The money will reach you within { $refund_days } business days.
}
    .short = { $refund_days ->
        [one] The money arrives within one business day.
       *[other] The money arrives within { $refund_days } business days.
    }

# they keep the item and still choose · $refund_days (number) business days
complaint-quality-refund-after-word = { $refund_days ->
    [one] If you choose the refund, the money will reach you within one business day of your answer.
   *[other] If you choose the refund, the money will reach you within { $refund_days } business days of your answer.
}
    .short = { $refund_days ->
        [one] A refund arrives within one business day of your answer.
       *[other] A refund arrives within { $refund_days } business days of your answer.
    }

# $refund_days (number) business days
complaint-quality-refund-after-posting = { $refund_days ->
    [one] The refund reaches you within one business day after you return it.
   *[other] The refund will reach you within { $refund_days } business days after you return it.
}
    .short = { $refund_days ->
        [one] A refund arrives within one business day of the return.
       *[other] A refund arrives within { $refund_days } business days of the return.
    }

# $method (text) the means of payment, as the customer knows it
complaint-quality-method = The refund goes back the way you paid: { $method }.
    .short = It goes back the way you paid: { $method }.

# $mood (choice) · $goodwill (money) amends beyond the remedy, without any condition
complaint-quality-goodwill = { $mood ->
    [angry] You will also receive { $goodwill }.
    [rational] In addition, you will receive { $goodwill } as compensation.
    [disappointed] Making it right is not enough, so you will also receive { $goodwill }, with no conditions.
   *[calm] To make up for this, you will also receive { $goodwill }.
}
    .short = You will also receive { $goodwill }.

# disappointed, and no sum is given as amends
complaint-quality-amends = Making it right is not enough, so I will stay with your case myself until everything is settled.
    .short = I will stay with your case until all is settled.

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $problem ->
    [defective] I sent your report to our product department today, so that they can check the rest of the stock for this defect.
    [damaged] I sent your report to our warehouse today, so that they can improve the packing of this item.
    [wrong-item] I sent your report to our warehouse today, so that nobody else receives the wrong item.
    [missing-parts] I sent your report to our warehouse today, so that the contents are counted before the box is closed.
    [not-as-described] I sent your report to our product department today, so that the description is corrected.
   *[usage] I sent your report to our product department today, so that they can make the instructions clearer.
}
    .short = { $problem ->
        [defective] I sent your report to our product department today.
        [damaged] I sent your report to our warehouse today.
        [wrong-item] I sent your report to our warehouse today.
        [missing-parts] I sent your report to our warehouse today.
        [not-as-described] I sent your report to our product department today.
       *[usage] I sent your report to our product department today.
    }

# rational · $guarantee_years (number) the statutory guarantee of the market
complaint-quality-rule-guarantee = The basis is the statutory guarantee of { $guarantee_years } years from delivery.
    .short = The basis is the statutory guarantee of { $guarantee_years } years.

# rational, United Kingdom
complaint-quality-rule-reject = By law, goods must be as agreed. If they are not, we put them right at our cost; within 30 days of delivery, you can choose a full refund instead.
    .short = By law, you can choose a full refund within 30 days of delivery.

# rational, where no law is named
complaint-quality-rule-own = This follows our own rule: if an item is not as it should be, we make it right at our expense.
    .short = Our rule: if something is wrong, we pay for it.

# angry: what silence means, where something is sent
complaint-quality-silent-sent = I will do so even if you say nothing.
    .short = It will leave even if you say nothing.

# angry: what silence means, where the refund is the way · $keep_item (yes-no)
complaint-quality-silent-refund = { $keep_item ->
    [yes] I will pay it even if you say nothing.
   *[no] It stays open even if you say nothing.
}

## Follow up

# angry · $agent (text) who signs · $next_news_by (date)
complaint-quality-next-named = I am { $agent }, and I am handling this. You will hear from me by { $next_news_by }.
    .short = { $agent } will write to you by { $next_news_by }.

# angry · $next_news_by (date)
complaint-quality-next-own = I am handling this myself. You will hear from me by { $next_news_by }.
    .short = I will write to you myself by { $next_news_by }.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-done = { $mood ->
    [rational] You will get the next update by { $next_news_by }.
    [disappointed] By { $next_news_by }, I will ask you whether it is now as it should have been from the start.
   *[calm] I will write to you by { $next_news_by } to make sure that everything has worked.
}
    .short = I will check with you by { $next_news_by }.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-next-result = { $mood ->
    [rational] You will get the result, or an update on the check, by { $next_news_by }.
    [disappointed] You will hear from me by { $next_news_by }, and you will not have to ask for it.
   *[calm] You will hear from me by { $next_news_by }, even if not everything is settled by then.
}
    .short = I will write by { $next_news_by }.

## Safety comes before everything else

# $mood (choice) · $product (text) · $order_id (identifier)
complaint-quality-safety-heard = { $mood ->
    [angry] You report that "{ $product }" (order { $order_id }) is dangerous.
    [rational] Order { $order_id }, item "{ $product }": you report a safety risk.
    [disappointed] You should be able to rely on "{ $product }" (order { $order_id }), and now you cannot feel safe with it.
   *[calm] Thank you for reporting what happened with "{ $product }" from order { $order_id }.
}
    .short = { $mood ->
        [angry] You reported a danger.
       *[other] Thank you for your report.
    }

# $mood (choice) no word about whose fault it is
complaint-quality-safety-sorry = { $mood ->
    [angry] I am sorry. Your safety comes first.
    [rational] Please accept my apology; your safety comes first.
    [disappointed] I am sorry; that is the opposite of what you bought it for.
   *[calm] I am sorry that this happened, and your safety comes first.
}
    .short = I am sorry.

# somebody was hurt · $mood (choice)
complaint-quality-safety-doctor = { $mood ->
    [angry] Please see a doctor today.
    [rational] Please have a doctor look at the injury today.
    [disappointed] Please see a doctor today; that matters more than anything about the order.
   *[calm] Please see a doctor today, even if the injury seems small.
}
    .short = Please see a doctor today.

# nobody is known to be hurt · $mood (choice)
complaint-quality-safety-if-hurt = { $mood ->
    [angry] If anyone is hurt, see a doctor first.
    [rational] If anyone is hurt, please see a doctor first and then tell me.
    [disappointed] If anyone is hurt, please see a doctor first; everything else can wait.
   *[calm] If anyone is hurt, please see a doctor first and then tell me.
}
    .short = If anyone is hurt, please see a doctor first.

# it runs on electricity or a battery · $mood (choice)
complaint-quality-safety-stop = { $mood ->
    [angry] Stop using it now and, if safe, unplug it. Do not charge or open it.
    [rational] Do not use, charge, or open it, because the cause is not known yet. If it is plugged in, unplug it if that is safe.
    [disappointed] Please stop using it now, and do not charge or open it. If it is plugged in, unplug it if that is safe.
   *[calm] Please stop using it now. If it is plugged in, unplug it if that is safe. Do not charge it, open it, or turn it on again.
}
    .short = Please do not use, charge, or open it; if safe, unplug it.

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep = { $mood ->
    [angry] Keep it away from anything flammable, and do not return it.
    [rational] Keep it away from anything that can burn; do not throw it away or send it back, because it will be examined.
    [disappointed] Please keep it away from anything that can burn, and do not throw it away or send it back; I will arrange the rest.
   *[calm] Please keep it away from anything that can burn, and do not throw it away or send it back.
}
    .short = { $mood ->
        [angry] Keep it away from anything flammable; do not return it.
       *[other] Keep it away from fire; do not throw it away or return it.
    }

# it runs without electricity or a battery · $mood (choice) angry or rational
complaint-quality-safety-stop-unpowered = { $mood ->
    [angry] Stop using it now.
   *[other] Do not use it, because the cause is not known yet.
}
    .short = Please stop using it now.

# $mood (choice) it is kept: not thrown away, not posted
complaint-quality-safety-keep-unpowered = { $mood ->
    [angry] Keep it away from children, and do not return it.
    [rational] Keep it out of reach of children; do not throw it away or send it back, because it will be examined.
    [disappointed] Please keep it out of reach of children, and do not throw it away or send it back; I will arrange the rest.
   *[calm] Please keep it out of reach of children, and do not throw it away or send it back.
}
    .short = Keep it away from children; do not throw it away or return it.

# $mood (choice)
complaint-quality-safety-no-proof = { $mood ->
    [angry] I need no test or photo.
    [rational] No test and no photo are needed.
    [disappointed] You do not have to prove anything: no test and no photo.
   *[calm] You do not need to test anything or send a photo.
}
    .short = No test or photo is needed.

# $mood (choice) · $full_refund (money)
complaint-quality-safety-refund-sum = { $mood ->
    [angry] Your full refund is approved: { $full_refund }. No reply is needed.
    [rational] The full refund of { $full_refund } is approved and does not depend on what the check shows.
    [disappointed] You will get the full amount of { $full_refund } back, and you do not need to do anything for it.
   *[calm] You will receive the full refund of { $full_refund }, whatever the check shows.
}
    .short = { $refund_days ->
        [one] Full refund: { $full_refund }, within one business day.
       *[other] Full refund: { $full_refund }, within { $refund_days } business days.
    }

# $mood (choice)
complaint-quality-safety-refund = { $mood ->
    [angry] Your full refund is approved. No reply is needed.
    [rational] The full refund is approved and does not depend on what the check shows.
    [disappointed] You will get back everything that you paid, and you do not need to do anything for it.
   *[calm] You will receive the full refund, whatever the check shows.
}
    .short = { $refund_days ->
        [one] Full refund: within one business day.
       *[other] Full refund: within { $refund_days } business days.
    }

# the marketplace shipped it · $mood (choice)
complaint-quality-safety-refund-marketplace = { $mood ->
    [angry] The marketplace handles your refund: open the help in your account.
   *[other] The marketplace shipped it, so its customer service handles your refund. To reach it, open the order in your account and select the help option.
}
    .short = The marketplace handles your refund: see the help in your account.

# $mood (choice)
complaint-quality-safety-escalated = { $mood ->
    [angry] Our product safety team will have your report within the hour.
    [rational] Our product safety team will have the report within the hour.
    [disappointed] Our product safety team will have your report within the hour, so that nobody else goes through this.
   *[calm] Our product safety team will have your report within the hour.
}
    .short = Our product safety team will have your report within the hour.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $mood ->
    [rational] By { $next_news_by }, I will tell you how it will be picked up and where the check stands.
    [disappointed] By { $next_news_by }, I will tell you how it will be picked up and what has been done because of your report.
   *[calm] By { $next_news_by }, I will tell you how it will be picked up and what the check has shown so far.
}
    .short = I will write to you about the pickup by { $next_news_by }.

## The way is decided

# $mood (choice) · $resend_by (date) the replacement leaves by then
complaint-quality-decided-resend = { $mood ->
    [angry] Your replacement is arranged and will leave by { $resend_by }.
    [rational] What happens now: a replacement, sent by { $resend_by } at no cost to you.
    [disappointed] Your replacement will leave by { $resend_by }, and it will be opened and checked before it is packed.
   *[calm] Your replacement is arranged and will leave our warehouse by { $resend_by }, at no cost to you.
}
    .short = Your replacement will leave by { $resend_by }.

# $mood (choice) · $repair_by (date) it is repaired and on its way back
complaint-quality-decided-repair = { $mood ->
    [angry] The repair is arranged, and we pay the shipping. It will be on its way back by { $repair_by }.
    [rational] What happens now: a repair; the item will be on its way back by { $repair_by }, and we pay the shipping both ways.
    [disappointed] The repair is arranged; the item will be tested and on its way back to you by { $repair_by }, and we pay the shipping both ways.
   *[calm] The repair is arranged: the item will be on its way back to you by { $repair_by }, and we pay the shipping both ways.
}
    .short = It will be repaired for free and on its way back by { $repair_by }.

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-decided-part = { $mood ->
    [angry] The part is arranged and will leave by { $part_by }.
    [rational] What happens now: a new part, sent by { $part_by } at no cost to you.
    [disappointed] The part will leave by { $part_by }, and somebody will check that it fits before it is packed.
   *[calm] The part is arranged and will leave our warehouse by { $part_by }, at no cost to you.
}
    .short = The part will leave by { $part_by }.

# $mood (choice) · $full_refund (money) shipping included
complaint-quality-decided-refund = { $mood ->
    [angry] Your full refund is approved: { $full_refund }.
    [rational] What happens now: the full refund of { $full_refund }, shipping included.
    [disappointed] You will get back everything that you paid: { $full_refund }, shipping included.
   *[calm] You will receive the full refund of { $full_refund }, shipping included.
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Full refund: { $full_refund }, within one business day.
           *[other] Full refund: { $full_refund }, within { $refund_days } business days.
        }
       *[no] { $refund_days ->
            [one] Full refund: { $full_refund }, within one business day of the return.
           *[other] Full refund: { $full_refund }, within { $refund_days } business days of the return.
        }
    }

# $mood (choice) · $partial_refund (money) they keep the item
complaint-quality-decided-partial = { $mood ->
    [angry] You keep the item and get { $partial_refund } back.
    [rational] What happens now: you keep the item and get { $partial_refund } of the price back.
    [disappointed] As you wished, you keep the item and get { $partial_refund } of the price back.
   *[calm] You keep the item and get { $partial_refund } of the price back.
}
    .short = You keep the item and get { $partial_refund } back.

# $mood (choice) · $partial_refund (money) beside the replacement, the repair or the part
complaint-quality-decided-partial-too = { $mood ->
    [angry] You will also get { $partial_refund } of the price back.
    [rational] In addition, you will get { $partial_refund } of the price back.
    [disappointed] You will also get { $partial_refund } of the price back, because it was not right the first time.
   *[calm] You will also get { $partial_refund } of the price back.
}
    .short = You also get { $partial_refund } back.

# $mood (choice) · $full_refund (money) if the date that was named is not kept
complaint-quality-decided-net = { $mood ->
    [angry] If that date is missed, you get { $full_refund } back.
    [rational] If that date is missed, you will get the full refund of { $full_refund }.
    [disappointed] If that date is missed, you will get the full amount of { $full_refund } back, and you decide whether to try again.
   *[calm] If that date is missed, you can have the full refund of { $full_refund } instead.
}
    .short = If that date is missed, you get { $full_refund } back.

# angry: what silence means
complaint-quality-decided-no-reply = No reply is needed.

## A question of use

# The steps follow as a list. $mood (choice)
complaint-quality-guidance = { $mood ->
    [angry] I have asked our product department about your case. This is their advice:
    [rational] Our product department has checked the case. Please follow these steps in order:
    [disappointed] I have asked the colleagues who know the product best, and this is what they advise:
   *[calm] Please follow these steps in order:
}
    .short = The steps follow here.

# $item (text) one step
complaint-quality-guidance-step = { $item }

# $manual_url (url) only where links are allowed
complaint-quality-guidance-manual = The manual is here: { $manual_url }

# $mood (choice) · $next_news_by (date) · $full_refund (money)
complaint-quality-guidance-unsolved-sum = { $mood ->
    [angry] If it still fails, you get a replacement or { $full_refund } back.
    [rational] If it is not solved by { $next_news_by }, you can choose a replacement or the full refund of { $full_refund }, with any return at our cost.
    [disappointed] If it still does not work for you by { $next_news_by }, you do not have to try anything else: you can choose a replacement or the full refund of { $full_refund }.
   *[calm] If it still does not work by { $next_news_by }, you can choose a replacement or the full refund of { $full_refund }.
}
    .short = If they do not help, you get a replacement or { $full_refund } back.

# $mood (choice) · $next_news_by (date)
complaint-quality-guidance-unsolved = { $mood ->
    [angry] If it still fails, you get a replacement or a full refund.
    [rational] If it is not solved by { $next_news_by }, you can choose a replacement or the full refund, with any return at our cost.
    [disappointed] If it still does not work for you by { $next_news_by }, you do not have to try anything else: you can choose a replacement or the full refund.
   *[calm] If it still does not work by { $next_news_by }, you can choose a replacement or the full refund.
}
    .short = If they do not help, you get a replacement or the full refund.

# angry: what silence means
complaint-quality-guidance-silent = If you say nothing, I will ask you.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-guidance-next = { $mood ->
    [rational] A one-word reply is enough: "solved" or "not solved". I will ask you by { $next_news_by } at the latest.
    [disappointed] By { $next_news_by }, I will ask you whether you can now enjoy it as you meant to.
   *[calm] I will ask you by { $next_news_by } whether it works.
}
    .short = I will check with you by { $next_news_by }.

## Something else was sent

# $mood (choice) · $resend_by (date) the right item leaves by then
complaint-quality-right-item-send = { $mood ->
    [angry] The right item is reserved for you. I recommend it: I will send it by { $resend_by }.
    [rational] I will send the right item by { $resend_by }, at no cost to you.
    [disappointed] I will send the right item by { $resend_by }, and a second person will compare it with your order before it is packed.
   *[calm] The right item is reserved for you and will leave our warehouse by { $resend_by }, at no cost to you.
}
    .short = The right item will leave by { $resend_by }.

# $mood (choice) · $full_refund (money) beside the right item
complaint-quality-right-item-or-refund = { $mood ->
    [angry] Or choose the full refund: { $full_refund }.
    [rational] The alternative is the full refund of { $full_refund }, shipping included.
    [disappointed] If it would come too late for you, you can have the full refund of { $full_refund } instead.
   *[calm] If you would rather not wait for it, you can have the full refund of { $full_refund } instead.
}
    .short = Or choose the full refund: { $full_refund }.

# $mood (choice) · $full_refund (money) the right item cannot be sent
complaint-quality-right-item-refund = { $mood ->
    [angry] I recommend the full refund. It is approved: { $full_refund }.
    [rational] You will receive the full refund of { $full_refund }, shipping included.
    [disappointed] You will get back everything that you paid: { $full_refund }, shipping included.
   *[calm] You will receive the full refund of { $full_refund }, shipping included.
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Full refund: { $full_refund }, within one business day.
           *[other] Full refund: { $full_refund }, within { $refund_days } business days.
        }
       *[no] { $refund_days ->
            [one] Full refund: { $full_refund }, within one business day of the return.
           *[other] Full refund: { $full_refund }, within { $refund_days } business days of the return.
        }
    }

## A part is missing and can be sent

# $mood (choice) · $part_by (date) the part leaves by then
complaint-quality-send-part = { $mood ->
    [angry] What is missing is reserved for you. I recommend this: I will send it by { $part_by }.
    [rational] I will send what is missing by { $part_by }, at no cost to you; you do not need to do anything.
    [disappointed] I will send what is missing by { $part_by }, and a second person will check that it is complete before it is packed.
   *[calm] What is missing is reserved for you and will leave our warehouse by { $part_by }. You do not need to send anything back.
}
    .short = What is missing will leave by { $part_by }.

# $mood (choice) · $full_refund (money)
complaint-quality-send-part-else-sum = { $mood ->
    [angry] If that fails, you get a replacement or { $full_refund } back.
    [rational] If that date is missed or something does not fit, you can choose a new item or the full refund of { $full_refund }, with the return at our cost.
    [disappointed] If you would rather not wait for it, or if it does not solve the problem, you can have the full refund of { $full_refund }.
   *[calm] If that date is missed or something does not fit, you can choose a complete new item or the full refund of { $full_refund }.
}
    .short = If it is late or does not fit, you can choose a new item or { $full_refund } back.

# $mood (choice)
complaint-quality-send-part-else = { $mood ->
    [angry] If that fails, you get a replacement or a full refund.
    [rational] If that date is missed or something does not fit, you can choose a new item or the full refund, with the return at our cost.
    [disappointed] If you would rather not wait for it, or if it does not solve the problem, you can have the full refund.
   *[calm] If that date is missed or something does not fit, you can choose a complete new item or the full refund.
}
    .short = If it is late or does not fit, you can choose a new item or the full refund.

## The customer chooses

# Calm or rational; the ways follow, a sentence each. $mood (choice)
complaint-quality-choose = { $mood ->
    [rational] You have these options, all at no cost.
   *[calm] These are your options.
}
    .short = You can choose, all at no cost.

# $mood (choice) calm, rational or disappointed · $resend_by (date)
complaint-quality-choose-resend = { $mood ->
    [rational] Replacement: sent by { $resend_by }.
    [disappointed] I can send you a replacement by { $resend_by }, opened and checked before it is packed.
   *[calm] A replacement: it will leave our warehouse by { $resend_by }.
}
    .short = { $mood ->
        [disappointed] I can send you a replacement by { $resend_by }.
       *[other] Replacement: sent by { $resend_by }.
    }

# $mood (choice) calm, rational or disappointed · $part_by (date)
complaint-quality-choose-part = { $mood ->
    [rational] New part: sent by { $part_by }, and you keep the item.
    [disappointed] I can send you a new part by { $part_by }, checked before it is packed.
   *[calm] A new part: it will leave our warehouse by { $part_by }, and you keep the item.
}
    .short = { $mood ->
        [disappointed] I can send you a new part by { $part_by }.
       *[other] New part: sent by { $part_by }.
    }

# $mood (choice) calm, rational or disappointed · $repair_by (date)
complaint-quality-choose-repair = { $mood ->
    [rational] Repair: you send the item in once, and it will be on its way back by { $repair_by }; we pay the shipping both ways.
    [disappointed] I can have it repaired, tested, and on its way back to you by { $repair_by }, and we pay the shipping both ways.
   *[calm] A repair: the item will be on its way back to you by { $repair_by }, and we pay the shipping both ways.
}
    .short = { $mood ->
        [disappointed] I can have it repaired for free and sent back by { $repair_by }.
       *[other] Repair: on its way back by { $repair_by }.
    }

# $mood (choice) calm, rational or disappointed · $partial_refund (money)
complaint-quality-choose-partial = { $mood ->
    [rational] Part of the price: you keep the item as it is and get { $partial_refund } back.
    [disappointed] You can keep it as it is and get { $partial_refund } of the price back.
   *[calm] Part of the price: you keep the item as it is and get { $partial_refund } back.
}
    .short = { $mood ->
        [disappointed] You can keep it and get { $partial_refund } back.
       *[other] Keep it: { $partial_refund } back.
    }

# $mood (choice) calm, rational or disappointed · $full_refund (money)
complaint-quality-choose-refund = { $mood ->
    [rational] Full refund: { $full_refund }, shipping included.
    [disappointed] Or you can choose the full refund of { $full_refund }, which is just as good a choice.
   *[calm] The full refund: you get { $full_refund } back, shipping included.
}
    .short = { $mood ->
        [disappointed] Or choose the full refund of { $full_refund }.
       *[other] Full refund: { $full_refund }.
    }

# They keep the item, unless it is repaired. $mood (choice) calm, rational or disappointed
complaint-quality-choose-keep = { $mood ->
    [rational] Only the repair needs the item back; otherwise, you keep it.
    [disappointed] With the refund, you keep the item; only the repair needs it back.
   *[calm] Only the repair needs the item back; otherwise, you may keep it.
}
    .short = Only the repair needs the item back.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-choose-next = { $mood ->
    [rational] A one-word reply is enough. You will get the next update by { $next_news_by }.
    [disappointed] One line from you is enough, and I will take care of the rest. You will hear from me by { $next_news_by } either way.
   *[calm] Please tell me which option you prefer. You will hear from me by { $next_news_by } in any case.
}
    .short = Tell me which you prefer. I will write by { $next_news_by } either way.

# angry · $resend_by (date)
complaint-quality-advise-resend = A replacement is reserved for you. I recommend it: I will send it by { $resend_by }.
    .short = I recommend the replacement: I will send it by { $resend_by }.

# angry · $part_by (date)
complaint-quality-advise-part = A new part is reserved for you. I recommend it: I will send it by { $part_by }.
    .short = I recommend the new part: I will send it by { $part_by }.

# angry · $repair_by (date)
complaint-quality-advise-repair = A repair is arranged, and we pay the shipping. I recommend it: it will be on its way back by { $repair_by }.
    .short = I recommend the free repair: on its way back by { $repair_by }.

# angry · $full_refund (money)
complaint-quality-advise-refund = I recommend the full refund. It is approved: { $full_refund }.
    .short = I recommend the full refund: { $full_refund }.

# angry: what silence means, where a repair is recommended · $next_news_by (date)
complaint-quality-silent-repair = If you say nothing, you will receive the label by { $next_news_by }.
    .short = { $channel ->
        [mercadolibre] The label comes even without a reply.
       *[other] Even without a reply, the label comes with the next message.
    }

# angry: the other ways in one sentence · $repair_by (date) · $full_refund (money)
complaint-quality-or-repair = Or choose a repair by { $repair_by }, or { $full_refund } back in full.
    .short = Or choose a repair by { $repair_by }, or { $full_refund } back.

# angry: the other ways in one sentence · $part_by (date) · $full_refund (money)
complaint-quality-or-part = Or choose a new part by { $part_by }, or { $full_refund } back in full.
    .short = Or choose a new part by { $part_by }, or { $full_refund } back.

# angry: the other way · $full_refund (money)
complaint-quality-or-refund = Or choose the full refund: { $full_refund }.
    .short = Or choose the full refund: { $full_refund }.

## It is not as described

# $mood (choice) · $full_refund (money)
complaint-quality-free-return = { $mood ->
    [angry] I recommend the full refund. It is approved: { $full_refund }.
    [rational] You will receive the full refund of { $full_refund }, shipping included.
    [disappointed] You will get back everything that you paid: { $full_refund }, shipping included.
   *[calm] You will receive the full refund of { $full_refund }, shipping included.
}
    .short = { $keep_item ->
        [yes] { $refund_days ->
            [one] Full refund: { $full_refund }, within one business day.
           *[other] Full refund: { $full_refund }, within { $refund_days } business days.
        }
       *[no] { $refund_days ->
            [one] Full refund: { $full_refund }, within one business day of the return.
           *[other] Full refund: { $full_refund }, within { $refund_days } business days of the return.
        }
    }

# $mood (choice) · $resend_by (date)
complaint-quality-free-return-or-resend = { $mood ->
    [angry] Or choose a replacement, sent by { $resend_by }.
    [rational] The alternative is a replacement as described, sent by { $resend_by }.
    [disappointed] Or I can send you, by { $resend_by }, an item that somebody has first compared with its description.
   *[calm] If you would rather have it as described, I will send a replacement by { $resend_by }.
}
    .short = Or choose a replacement, sent by { $resend_by }.

# $mood (choice) · $partial_refund (money)
complaint-quality-free-return-or-keep = { $mood ->
    [angry] Or keep it and get { $partial_refund } back.
    [rational] The alternative without a return: you keep the item and get { $partial_refund } back.
    [disappointed] Or you can keep it as it is and get { $partial_refund } of the price back.
   *[calm] If you would rather keep it, you can have { $partial_refund } of the price back instead.
}
    .short = Or keep it and get { $partial_refund } back.

## A photo would help

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $problem ->
    [defective] If you can, please send a photo that shows the defect.
   *[damaged] If you can, please send a photo of the damage and one of the box.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the defect.
       *[damaged] If you can, send photos of the damage and box.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $problem ->
    [defective] Your case is already open. If you can, send a photo of the defect.
   *[damaged] Your case is already open. If you can, send a photo of the damage.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the defect.
       *[damaged] If you can, send a photo of the damage.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $problem ->
    [defective] If you can, please send one photo that shows the defect; it helps us find the cause.
   *[damaged] If you can, please send two photos, one of the damage and one of the box; they help us find the cause.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the defect.
       *[damaged] If you can, send photos of the damage and box.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $problem ->
    [defective] If you can, please send a photo that shows the defect; it helps us find out how it happened.
   *[damaged] If you can, please send a photo of the damage and one of the box; they help us find out how it happened.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the defect.
       *[damaged] If you can, send photos of the damage and box.
    }

# No right hangs on the photo. $mood (choice)
complaint-quality-photo-not-needed = { $mood ->
    [angry] Without one, you still get a replacement or full refund.
    [rational] Your options do not depend on this: you can have a replacement or the full refund, with the return at our cost.
    [disappointed] With or without a photo, you can have a replacement or the full refund, and the return costs you nothing.
   *[calm] Nothing depends on this: with or without a photo, you can have a replacement or the full refund, and the return costs you nothing.
}
    .short = Either way, you get a replacement or full refund, with a free return.

# angry: what silence means · $next_news_by (date)
complaint-quality-photo-silent = If you say nothing, I will decide for you by { $next_news_by }.
    .short = Without a reply, I will decide by { $next_news_by }.

# $mood (choice) · $resend_by (date) · $full_refund (money)
complaint-quality-now-both = { $mood ->
    [angry] I recommend the replacement, sent by { $resend_by }. Or choose { $full_refund } back in full.
    [rational] You can have either now: the replacement, sent by { $resend_by }, or the full refund of { $full_refund }.
    [disappointed] You do not have to wait: send me one line, and I will send the replacement by { $resend_by } or refund the full { $full_refund }.
   *[calm] If you would rather not wait, tell me now which you prefer: a replacement, sent by { $resend_by }, or the full refund of { $full_refund }.
}
    .short = You can choose now: replacement by { $resend_by }, or { $full_refund } back.

# $mood (choice) · $resend_by (date)
complaint-quality-now-resend = { $mood ->
    [angry] I recommend the replacement, sent by { $resend_by }.
    [rational] You can have the replacement now; I will send it by { $resend_by }.
    [disappointed] You do not have to wait: send me one line, and I will send the replacement by { $resend_by }.
   *[calm] If you would rather not wait, tell me, and I will send the replacement by { $resend_by }.
}
    .short = A replacement is available now, sent by { $resend_by }.

# $mood (choice) · $full_refund (money)
complaint-quality-now-refund = { $mood ->
    [angry] I recommend the full refund: { $full_refund }. One word from you is enough.
    [rational] You can have the full refund of { $full_refund } now.
    [disappointed] You do not have to wait: send me one line, and I will refund the full amount of { $full_refund }.
   *[calm] If you would rather not wait, tell me, and you will receive the full refund of { $full_refund }.
}
    .short = A full refund of { $full_refund } is available now.

# Calm or rational. $mood (choice) · $repair_by (date)
complaint-quality-now-repair = { $mood ->
    [rational] A repair is possible: the item will be on its way back by { $repair_by }, and we pay the shipping both ways.
   *[calm] A repair is possible too: the item will be on its way back to you by { $repair_by }, and we pay the shipping both ways.
}
    .short = Or a free repair, sent back by { $repair_by }.

## Still being checked

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $problem ->
    [missing-parts] I have asked our warehouse whether the missing part can be sent on its own.
    [damaged] Thank you for the photo. I have asked our warehouse what can be sent to you and when.
   *[defective] Thank you for the photo. It is with our product department, which is checking the defect.
}
    .short = { $problem ->
        [missing-parts] I have asked our warehouse about the missing part.
        [damaged] I have asked our warehouse what can be sent and when.
       *[defective] Our product department is checking the defect.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-angry = { $problem ->
    [missing-parts] I have asked our warehouse for what is missing.
    [damaged] Your photo is enough. I have asked our warehouse for a replacement.
   *[defective] Your photo is enough. Our product department has your case.
}
    .short = { $problem ->
        [missing-parts] I have asked our warehouse for what is missing.
        [damaged] I have asked our warehouse for a replacement.
       *[defective] Our product department has your case.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-rational = { $problem ->
    [missing-parts] I have asked the warehouse for what is missing. I do not have the shipping date yet.
    [damaged] I have your photo and have asked the warehouse for a replacement. I do not have the shipping date yet.
   *[defective] I have your photo, and the product department is checking the defect. I do not have the result yet.
}
    .short = { $problem ->
        [missing-parts] I have asked our warehouse for what is missing.
        [damaged] I have asked our warehouse for a replacement.
       *[defective] Our product department is checking the defect.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-disappointed = { $problem ->
    [missing-parts] I have asked our warehouse for what is missing, so that you do not have to ask again.
    [damaged] Thank you for the photo. I have asked our warehouse for a replacement, so that you do not have to ask again.
   *[defective] Thank you for the photo. I have taken the case to our product department, so that you do not have to explain it again.
}
    .short = { $problem ->
        [missing-parts] I have asked our warehouse for what is missing.
        [damaged] I have asked our warehouse for a replacement.
       *[defective] Our product department is checking your case.
    }

# $mood (choice) · $wait_until (date) the longest that it takes
complaint-quality-checking-wait = { $mood ->
    [angry] You will have an answer by { $wait_until }.
    [rational] You will have a solution by { $wait_until } at the latest.
    [disappointed] You will have a solution by { $wait_until }, and you will not be left without news until then.
   *[calm] You will have a solution by { $wait_until } at the latest.
}
    .short = You will have a solution by { $wait_until }.

# angry: what silence means
complaint-quality-checking-silent = If you say nothing, I will keep working on it.

# The full refund stands beside waiting from the start. $mood (choice)
complaint-quality-checking-refund = { $mood ->
    [angry] You can choose the full refund now.
    [rational] You can also have the full refund now, with any return at our cost.
    [disappointed] If you would rather not wait, you can choose the full refund as of today.
   *[calm] If you would rather not wait, you can choose the full refund now.
}
    .short = Or choose the full refund now, with a free return.

# Said where the complaint is a further question in the same message.
# $product (text) the product · $order_id (identifier) the order
complaint-quality-also = You also wrote about "{ $product }" from order { $order_id }.
    .short = You also wrote about order { $order_id }.
