## Steps for the agent: what to do before the reply is sent, in order.

## price-question

step-check-quantity-price = Set up the quantity price in the shop or the listing, so that the customer can order at it.
step-check-discount-code = Try the discount code at checkout: it must give the price in the reply, until the day in the reply.
step-no-code-on-this-channel = Do not send a code here: codes may go only by e-mail or in our own chat. If the lower price is to hold, reduce the listed price or send the marketplace's own offer first, then answer again with offer_route list-price or platform-offer.
step-check-offer-visible = Check that the customer already sees the lower price or the offer, and that it ends on the day in the reply.
step-check-gift-available = Check that the gift is in stock, and note it for the warehouse with the order.

## review-request

step-settle-open-issue-first = Send nothing. Settle what is still open with this customer first, and do not mention a review while you do.
step-no-second-review-request = Send nothing. This customer has already been asked once for this order.
step-no-review-request-without-permission = Send nothing. A request for a review is advertising: it needs the customer's consent, or an existing customer who was told that they can object.
step-wait-before-review-request = Send nothing yet. Come back when the customer has had the product for at least 3 days.
step-too-late-for-review-request = Send nothing. The time in which the marketplace allows messages about this order is over.
step-use-amazon-review-button = Send nothing. Open the order in Seller Central and use "Request a Review": Amazon then asks in its own words.
step-check-delivery-scan = Check that the tracking shows the order as delivered, and that no return, refund or complaint has been opened since.
step-record-review-request = Note in the order that the customer has been asked for a review. It happens once.

## complaints, whatever they are about

step-check-order = Check in the back office that the order, its state and the sums are as the reply says.
step-record-preference = Record in the order what the customer wants, so that nobody asks again.
step-book-refund = If the reply says that a refund is booked, book it before you send the reply.
step-send-return-label = If the reply names a return label, send it together with the reply.
step-book-replacement = If the reply offers or names a replacement or a part, set it aside now, so that it leaves by the day in the reply.
step-ask-carrier = Ask the carrier about the parcel before you send the reply, and note the case number: the reply says that it is done.
step-note-next-news = Put the day of the next news in your calendar. Write to the customer by then, even if nothing is new.
