# $order_id (identifier) the order's number
late-parcel-subject = Your parcel for order { $order_id }

late-parcel-heard = You are still waiting for your parcel.

# they are calm
late-parcel-sorry-calm = I am sorry about that.

# they are angry
late-parcel-sorry-angry = You have every reason to be annoyed, and I am sorry.

# $delay (duration) how much later it comes
late-parcel-delay = The carrier is { DURATION($delay) } late.

# $cause (choice) why it is late
late-parcel-cause = { $cause ->
    [strike] The carrier's drivers are on strike.
   *[weather] Bad weather is holding up the trucks.
}

# $next_news_by (date) the last day on which they hear from us
late-parcel-news = You will hear from me by { $next_news_by }.
