### Outside North America: parcel for package, delivery and postage for shipping, and the spelling.

# the one apology of the reply
partial-delivery-sorry = { $mood ->
    [angry] You paid for the whole order and got only part of it. I apologise for that.
    [rational] I apologise for the incomplete delivery.
    [disappointed] You were looking forward to the whole order, and I am sorry that part of it was missing.
   *[calm] I am sorry that it was not complete.
}
    .short = { $mood ->
        [angry] You paid for all of it. I apologise.
        [rational] I apologise for this.
        [disappointed] You were looking forward to it, and I am sorry.
       *[calm] I am sorry about this.
    }

partial-delivery-second-parcel = The rest is on its way to you in a second parcel.
    .short = The rest is on its way in a second parcel.

# $arrives_by (date) the last day of the expected delivery
partial-delivery-arrives-by = This parcel should reach you by { $arrives_by }.
    .short = It should reach you by { $arrives_by }.
