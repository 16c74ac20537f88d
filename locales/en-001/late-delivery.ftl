### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

# the one apology of the reply
late-delivery-sorry = { $mood ->
    [angry] You have waited long enough, and I apologise for that.
    [rational] I apologise for the delay.
    [disappointed] You were counting on this parcel, and I am sorry that it is late.
   *[calm] I am sorry that your parcel is late.
}
    .short = { $mood ->
        [angry] You have waited long enough, and I apologise.
        [rational] I apologise for the delay.
        [disappointed] You were counting on it, and I am sorry.
       *[calm] I am sorry that it is late.
    }

late-delivery-cause-customs = The delay is due to customs, which is still checking the parcel.
    .short = Reason: a check by customs.

late-delivery-cause-volume = The delay is due to an unusually high number of parcels at the carrier.
    .short = Reason: unusually high volume at the carrier.

late-delivery-choice = We can keep searching for the parcel, or we can refund everything now, delivery included.
    .short = Shall we keep searching, or refund everything now, delivery included?

# $full_refund (money) the full refund, shipping included
late-delivery-choice-sum = We can keep searching for the parcel, or we can refund { $full_refund } now, delivery included.
    .short = Shall we keep searching, or refund { $full_refund } now, delivery included?

# angry
late-delivery-refund-now = You do not have to wait any longer. A short reply is enough, and I will refund everything within one business day, delivery included.
    .short = Just reply, and I will refund everything within one business day, delivery included.

# angry · $full_refund (money) the full refund, shipping included
late-delivery-refund-now-sum = You do not have to wait any longer. A short reply is enough, and I will refund { $full_refund } within one business day, delivery included.
    .short = Just reply, and I will refund { $full_refund } within one business day, delivery included.

# angry
late-delivery-or-wait = If you would still like to have the parcel, I will keep the search open.
    .short = If you still want it, I will keep searching.

# $next_news_by (date) the last day on which they hear from us
late-delivery-follow = I am following the parcel and will write to you by { $next_news_by }.
    .short = I am following it and will write to you by { $next_news_by }.
