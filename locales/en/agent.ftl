## The departments that learn from cases

department-sales = Sales
department-purchasing = Purchasing
department-warehouse = Warehouse
department-logistics = Logistics
department-product = Product
department-finance = Finance
department-management = Management

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

step-check-order = Check in the back office that the order, its status and the amounts are as the reply says.
step-record-preference = Record in the order what the customer wants, so that nobody asks again.
step-book-refund = If the reply says that a refund has been issued, approved or sent, do that before you send the reply.
step-send-return-label = If the reply names a return label, send it together with the reply.
step-book-replacement = If the reply offers or names a replacement or a part, set it aside now, so that it leaves by the day in the reply.
step-ask-carrier = Ask the carrier about the parcel before you send the reply, and note the case number: the reply says that it is done.
step-note-next-news = Put the day of the next news in your calendar. Write to the customer by then, even if nothing is new.

## the order: canceling it, another address

step-check-nothing-charged = Check that nothing has been charged or reserved. An order that a marketplace still shows as pending is not shipped.
step-cancel-in-back-office = Cancel the order, or the part of it, in the back office. Where the marketplace wants the customer to request it first, wait for the request.
step-check-refund-booked = Check that the refund is booked with the amount in the reply and goes to the payment method that the customer used.
step-check-made-to-order = Check that it was really made to this customer's specifications: a choice of size or color from the range does not count.
step-look-for-goodwill = See what you can offer beyond the rule: an exchange, a return at the customer's cost, a part of the price. Answer within 2 business days of the customer's reply.
step-point-to-marketplace-help = Promise nothing for the marketplace: it ships, redirects and refunds this order by its own rules.
step-hold-parcel = If the parcel is still here, hold it back until the day in the reply.
step-watch-for-account-request = Watch for the customer's request in the marketplace, and confirm it there on the same day. Until it is there, do not mark the order as canceled.
step-ask-warehouse-to-stop = Ask the warehouse now to stop the order or to take out the items, and note who confirmed it: the reply says that it is done.
step-record-withdrawal = Where the law gives a right to withdraw, record the withdrawal with the day on which the message came, and start the 14 days for the refund.
step-check-return-cost = Check who pays for the return. The customer pays only if told so before buying, and never where something is faulty.
step-prepare-return = See that the customer gets what the reply names: the address, or the return set up in the marketplace.
step-check-return-period = Count the days from delivery again: the right to withdraw, the marketplace's period and the shop's own. The longest one counts.
step-check-price-of-new-order = Check the price and the stock of a new order. Promise the old price only where the channel lets you pay back the difference.
step-check-identity = Compare what the customer sends with the order before anything is changed. Never write or read out the address in the order.
step-check-cost-and-duties = Find out what the delivery to the other country costs, and who pays which duties. Send both before anything is changed.
step-check-seller-protection = Check how it was paid: PayPal and some marketplaces protect you only for the address in the order. If so, offer to cancel and reorder.
step-enter-new-address = Enter the new address in the back office and in the carrier's system, and compare it with the reply letter by letter.
step-check-redirect-offered = Check with the carrier's tracking page whether the recipient can redirect this parcel.
step-ask-carrier-to-redirect = Ask the carrier to redirect the parcel, and note the case number and any cost: the reply says that you have asked.
step-watch-for-parcel-coming-back = Watch the tracking. When the parcel comes back, write to the customer within one business day.

## complaint-refund-policy

step-check-payment = Look the payment up in the payment system: the day, the amount and the reference must be as the reply says.
step-prepare-refund = Prepare the refund now, so that it goes out on the day on which the customer's proof of shipment arrives.
step-compare-return-prices = Compare what carriers charge today for this parcel: the reply names the cheapest. Check that the order confirmation says who pays for the return.
step-withdraw-earlier-answer = Note in the case that the earlier answer no longer holds and why, so that no colleague repeats it.
step-check-return-rules = Read the earlier answer against the law of the customer's country and our policy once more. If either is on the customer's side, do not send this reply.
step-tell-team = If the reply says that the team was asked or told something, do that before you send it.
step-tell-logistics = Tell logistics what went wrong with this parcel: the reply to a disappointed customer says that you have.

## complaint-quality

step-escalate-safety = Call the person responsible for product safety now: they must have the report within the hour. Stop the sale of the item until they have answered.
step-check-steps = Go through the steps with the product department before you send them: the reply says that it has been done.
step-check-remedy = Open the case with the product department or the warehouse now, and find out which remedy is possible by which day. With or without a photo, the customer can have a replacement or the full refund.
step-keep-promises-beyond = If the customer is disappointed, do what the reply promises beyond the remedy: stay with the case yourself until it is settled, have the replacement checked, and tell the department that can change what went wrong.
