### Outside North America: postage and delivery for shipping, fault for defect, dispatch for ship.

# $mood (choice) · $goodwill (money) amends beyond the remedy, without any condition
complaint-quality-goodwill = { $mood ->
    [angry] You will also receive { $goodwill }.
    [rational] In addition, you will receive { $goodwill } as compensation.
    [disappointed] Putting it right is not enough, so you will also receive { $goodwill }, with no conditions.
   *[calm] To make up for this, you will also receive { $goodwill }.
}
    .short = You will also receive { $goodwill }.

# disappointed, and no sum is given as amends
complaint-quality-amends = Putting it right is not enough, so I will stay with your case myself until everything is settled.
    .short = I will stay with your case until all is settled.

# disappointed: what changes · $problem (choice)
complaint-quality-change = { $problem ->
    [defective] I sent your report to our product department today, so that they can check the rest of the stock for this fault.
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

# rational, where no law is named
complaint-quality-rule-own = This follows our own rule: if an item is not as it should be, we put it right at our cost.
    .short = Our rule: if something is wrong, we pay for it.

# $mood (choice)
complaint-quality-safety-stop = { $mood ->
    [angry] Stop using it now and, if safe, unplug it. Do not charge or open it.
    [rational] Do not use, charge or open it, because the cause is not known yet. If it is plugged in, unplug it if that is safe.
    [disappointed] Please stop using it now, and do not charge or open it. If it is plugged in, unplug it if that is safe.
   *[calm] Please stop using it now. If it is plugged in, unplug it if that is safe. Do not charge it, open it or switch it on again.
}
    .short = Please do not use, charge or open it; if safe, unplug it.

# the marketplace dispatched it · $mood (choice)
complaint-quality-safety-refund-marketplace = { $mood ->
    [angry] The marketplace handles your refund: open the help in your account.
   *[other] The marketplace dispatched it, so its customer service handles your refund. To reach it, open the order in your account and select the help option.
}
    .short = The marketplace handles your refund: see the help in your account.

# $mood (choice) calm, rational or disappointed · $next_news_by (date)
complaint-quality-safety-next = { $mood ->
    [rational] By { $next_news_by }, I will tell you how it will be collected and where the check stands.
    [disappointed] By { $next_news_by }, I will tell you how it will be collected and what has been done because of your report.
   *[calm] By { $next_news_by }, I will tell you how it will be collected and what the check has shown so far.
}
    .short = I will write to you about the collection by { $next_news_by }.

# $mood (choice) · $repair_by (date) it is repaired and on its way back
complaint-quality-decided-repair = { $mood ->
    [angry] The repair is arranged, and we pay the postage. It will be on its way back by { $repair_by }.
    [rational] What happens now: a repair; the item will be on its way back by { $repair_by }, and we pay the postage both ways.
    [disappointed] The repair is arranged; the item will be tested and on its way back to you by { $repair_by }, and we pay the postage both ways.
   *[calm] The repair is arranged: the item will be on its way back to you by { $repair_by }, and we pay the postage both ways.
}
    .short = It will be repaired for free and on its way back by { $repair_by }.

# $mood (choice) · $full_refund (money) delivery included
complaint-quality-decided-refund = { $mood ->
    [angry] Your full refund is approved: { $full_refund }.
    [rational] What happens now: the full refund of { $full_refund }, delivery included.
    [disappointed] You will get back everything that you paid: { $full_refund }, delivery included.
   *[calm] You will receive the full refund of { $full_refund }, delivery included.
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

# $mood (choice) · $full_refund (money) beside the right item
complaint-quality-right-item-or-refund = { $mood ->
    [angry] Or choose the full refund: { $full_refund }.
    [rational] The alternative is the full refund of { $full_refund }, delivery included.
    [disappointed] If it would come too late for you, you can have the full refund of { $full_refund } instead.
   *[calm] If you would rather not wait for it, you can have the full refund of { $full_refund } instead.
}
    .short = Or choose the full refund: { $full_refund }.

# $mood (choice) · $full_refund (money) the right item cannot be sent
complaint-quality-right-item-refund = { $mood ->
    [angry] I recommend the full refund. It is approved: { $full_refund }.
    [rational] You will receive the full refund of { $full_refund }, delivery included.
    [disappointed] You will get back everything that you paid: { $full_refund }, delivery included.
   *[calm] You will receive the full refund of { $full_refund }, delivery included.
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

# $mood (choice) calm, rational or disappointed · $repair_by (date)
complaint-quality-choose-repair = { $mood ->
    [rational] Repair: you send the item in once, and it will be on its way back by { $repair_by }; we pay the postage both ways.
    [disappointed] I can have it repaired, tested and on its way back to you by { $repair_by }, and we pay the postage both ways.
   *[calm] A repair: the item will be on its way back to you by { $repair_by }, and we pay the postage both ways.
}
    .short = { $mood ->
        [disappointed] I can have it repaired for free and sent back by { $repair_by }.
       *[other] Repair: on its way back by { $repair_by }.
    }

# $mood (choice) calm, rational or disappointed · $full_refund (money)
complaint-quality-choose-refund = { $mood ->
    [rational] Full refund: { $full_refund }, delivery included.
    [disappointed] Or you can choose the full refund of { $full_refund }, which is just as good a choice.
   *[calm] The full refund: you get { $full_refund } back, delivery included.
}
    .short = { $mood ->
        [disappointed] Or choose the full refund of { $full_refund }.
       *[other] Full refund: { $full_refund }.
    }

# angry · $repair_by (date)
complaint-quality-advise-repair = A repair is arranged, and we pay the postage. I recommend it: it will be on its way back by { $repair_by }.
    .short = I recommend the free repair: on its way back by { $repair_by }.

# $mood (choice) · $full_refund (money)
complaint-quality-free-return = { $mood ->
    [angry] I recommend the full refund. It is approved: { $full_refund }.
    [rational] You will receive the full refund of { $full_refund }, delivery included.
    [disappointed] You will get back everything that you paid: { $full_refund }, delivery included.
   *[calm] You will receive the full refund of { $full_refund }, delivery included.
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

# $problem (choice) defective or damaged
complaint-quality-photo-calm = { $problem ->
    [defective] If you can, please send a photo that shows the fault.
   *[damaged] If you can, please send a photo of the damage and one of the box.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the fault.
       *[damaged] If you can, send photos of the damage and box.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-angry = { $problem ->
    [defective] Your case is already open. If you can, send a photo of the fault.
   *[damaged] Your case is already open. If you can, send a photo of the damage.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the fault.
       *[damaged] If you can, send a photo of the damage.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-rational = { $problem ->
    [defective] If you can, please send one photo that shows the fault; it helps us find the cause.
   *[damaged] If you can, please send two photos, one of the damage and one of the box; they help us find the cause.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the fault.
       *[damaged] If you can, send photos of the damage and box.
    }

# $problem (choice) defective or damaged
complaint-quality-photo-disappointed = { $problem ->
    [defective] If you can, please send a photo that shows the fault; it helps us find out how it happened.
   *[damaged] If you can, please send a photo of the damage and one of the box; they help us find out how it happened.
}
    .short = { $problem ->
        [defective] If you can, send a photo of the fault.
       *[damaged] If you can, send photos of the damage and box.
    }

# Calm or rational. $mood (choice) · $repair_by (date)
complaint-quality-now-repair = { $mood ->
    [rational] A repair is possible: the item will be on its way back by { $repair_by }, and we pay the postage both ways.
   *[calm] A repair is possible too: the item will be on its way back to you by { $repair_by }, and we pay the postage both ways.
}
    .short = Or a free repair, sent back by { $repair_by }.

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-calm = { $problem ->
    [missing-parts] I have asked our warehouse whether the missing part can be sent on its own.
    [damaged] Thank you for the photo. I have asked our warehouse what can be sent to you and when.
   *[defective] Thank you for the photo. It is with our product department, which is checking the fault.
}
    .short = { $problem ->
        [missing-parts] I have asked our warehouse about the missing part.
        [damaged] I have asked our warehouse what can be sent and when.
       *[defective] Our product department is checking the fault.
    }

# What has been done so far. $problem (choice) defective, damaged or missing-parts
complaint-quality-checking-rational = { $problem ->
    [missing-parts] I have asked the warehouse for what is missing. I do not have the dispatch date yet.
    [damaged] I have your photo and have asked the warehouse for a replacement. I do not have the dispatch date yet.
   *[defective] I have your photo, and the product department is checking the fault. I do not have the result yet.
}
    .short = { $problem ->
        [missing-parts] I have asked our warehouse for what is missing.
        [damaged] I have asked our warehouse for a replacement.
       *[defective] Our product department is checking the fault.
    }
