### We come back to a customer whose request was dealt with or is still open.

# $order_id (identifier) the order's number
follow-up-subject-solved = Your order { $order_id }: is everything all right now?

# $order_id (identifier) the order's number
follow-up-subject-open = Your order { $order_id }: where your request stands

# $order_id (identifier) the order's number
follow-up-about = I am writing to you again about your order { $order_id }.
    .short = I am writing again about order { $order_id }.

# $matter (text) a phrase after a colon
follow-up-matter = This is about your request: { $matter }.
    .short = Your request: { $matter }.

# $progress (prose) whole sentences: what has happened since
follow-up-progress = { $progress }

## Settled

follow-up-settled = According to our records, your request has been resolved.
    .short = Your request is marked as resolved.

follow-up-all-well = Has everything worked out for you?

follow-up-not-yet = If something is still open, reply to this message, and I will take care of it within one business day.
    .short = If not, write to me: I will take care of it within one business day.

# $next_date (date) the day on which the request is closed
follow-up-closing-on = If I do not hear from you by { $next_date }, I will close your request. You can still write to me after that.
    .short = If I hear nothing by { $next_date }, I will close the request; you can still write later.

## Still open

follow-up-waiting = { $mood ->
    [angry] This is taking too long, and I am sorry about that.
    [disappointed] You expected this to be resolved by now, and I am sorry that it is not.
    [rational] Here is where your request stands today.
   *[calm] I know that you are waiting for a result.
}
    .short = { $mood ->
        [angry] This is taking too long, and I am sorry.
        [disappointed] I am sorry that it is not resolved yet.
        [rational] Here is where it stands today.
       *[calm] I know that you are waiting for a result.
    }

follow-up-open = Your request has not been resolved yet, and I am still working on it.
    .short = I am still working on your request.

# $next_date (date) the last day on which they hear from us
follow-up-news-by = I will write to you again by { $next_date }, even if there is nothing new by then.
    .short = I will write again by { $next_date } in any case.

# Said where it stands beside another question in the same message.
# $order_id (identifier) the order's number
follow-up-also = I am also writing about your order { $order_id }.
