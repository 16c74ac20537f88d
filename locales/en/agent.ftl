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

step-work-out-quantity-price = Work out the price per unit at this quantity. If you have it now, answer again with bulk_price; otherwise send it by the day in the reply. If the quantity is below the one from which the price is lower, answer again with reaches_bulk: no.
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
step-check-delivery-scan = Check that the tracking shows the order as delivered, and that no return, refund, or complaint has been opened since.
step-record-review-request = Note in the order that the customer has been asked for a review. It happens once.

## complaints, whatever they are about

step-check-order = Check in the back office that the order, its status, and the amounts are as the reply says.
step-record-preference = Record in the order what the customer wants, as soon as you know it, so that nobody asks again.
step-book-refund = If the reply says that a refund has been issued, approved, or sent, do that before you send the reply.
step-send-return-label = Send the return label when the reply says: with it, in the next message, or by its day.
step-book-replacement = If the reply offers or names a replacement or a part, set it aside now, so that it leaves by the day in the reply.
step-ask-carrier = Ask the carrier about the package before you send the reply, and note the case number: the reply says that it is done.
step-note-next-news = Put the day of the next news in your calendar. Write to the customer by then, even if nothing is new.

## the order: canceling it, another address

step-check-nothing-charged = Check that nothing has been charged or reserved. An order that a marketplace still shows as pending is not shipped.
step-cancel-in-back-office = Cancel the order, or the part of it, in the back office. Where the marketplace wants the customer to request it first, wait for the request.
step-check-refund-booked = Check that the refund is booked with the amount in the reply and goes to the payment method that the customer used.
step-check-made-to-order = Check that it was really made to this customer's specifications: a choice of size or color from the range does not count.
step-look-for-goodwill = See what you can offer beyond the rule: an exchange, a return at the customer's cost, a part of the price. Answer within one business day of the customer's reply.
step-point-to-marketplace-help = Promise nothing for the marketplace: it ships, redirects, and refunds this order by its own rules.
step-hold-parcel = If the package is still here, hold it back until the day in the reply.
step-watch-for-account-request = Watch for the customer's request in the marketplace, and confirm it there on the same day. Until it is there, do not mark the order as canceled.
step-ask-warehouse-to-stop = Ask the warehouse now to stop the order or to take out the items, and note who confirmed it: the reply says that it is done.
step-record-withdrawal = Where the law gives a right to withdraw, record the withdrawal with the day on which the message came, and start the 14 days for the refund.
step-check-return-cost = Check who pays for the return. The customer pays only if told so before buying, and never where something is faulty.
step-prepare-return = See that the customer gets what the reply names: the address, or the return set up in the marketplace.
step-check-return-period = Count the days from delivery again: the right to withdraw, the marketplace's period, and the shop's own. The longest one counts.
step-check-price-of-new-order = Check the price and the stock of a new order. Promise the old price only where the channel lets you pay back the difference.
step-check-identity = Compare what the customer sends with the order before anything is changed. Never write or read out the address in the order.
step-check-cost-and-duties = Find out what the delivery to the other country costs, and who pays which duties. Send both before anything is changed.
step-check-seller-protection = Check how it was paid: PayPal and some marketplaces protect you only for the address in the order. If so, offer to cancel and reorder.
step-enter-new-address = Enter the new address in the back office and in the carrier's system, and compare it with the reply letter by letter.
step-check-redirect-offered = Check with the carrier's tracking page whether the recipient can redirect this package.
step-ask-carrier-to-redirect = Ask the carrier to redirect the package, and note the case number and any cost: the reply says that you have asked.
step-watch-for-parcel-coming-back = Watch the tracking. When the package comes back, write to the customer within one business day.

## complaint-refund-policy

step-check-payment = Look the payment up in the payment system: the day, the amount, and the reference must be as the reply says.
step-prepare-refund = Prepare the refund now, so that it goes out on the day on which the customer's proof of shipment arrives.
step-compare-return-prices = Compare what carriers charge today for this package: the reply names the cheapest. Check that the order confirmation says who pays for the return.
step-withdraw-earlier-answer = Note in the case that the earlier answer no longer holds and why, so that no colleague repeats it.
step-check-return-rules = Read the earlier answer against the law of the customer's country and our policy once more. If either is on the customer's side, do not send this reply.
step-tell-team = If the reply says that the team was asked or told something, do that before you send it.
step-tell-logistics = Tell logistics what went wrong with this package: the reply to a disappointed customer says that you have.

## complaint-quality

step-escalate-safety = Call the person responsible for product safety now: they must have the report within the hour. Stop the sale of the item until they have answered.
step-check-steps = Go through the steps with the product department before you send them: the reply says that it has been done.
step-check-remedy = Open the case with the product department or the warehouse now, and find out which remedy is possible by which day. With or without a photo, the customer can have a replacement or the full refund.
step-keep-promises-beyond = If the customer is disappointed, do what the reply promises beyond the remedy: stay with the case yourself until it is settled, have the replacement checked, and tell the department that can change what went wrong.

## invoice-request

step-check-invoice-recipient = Check that the message comes from the account or the email address in the order: an invoice holds personal data.
step-attach-invoice = Attach the invoice as a PDF, and compare its name, address, tax number, and total with the order first.
step-email-invoice = Send the invoice as a PDF to the email address in the order, and compare its name, address, tax number, and total with the order first. Without an address, ask for it here.
step-check-invoice-in-marketplace = Check in the marketplace whether it issues the invoice for this order. If it does not, issue it yourself and answer again with invoice_attached.
step-ask-for-local-tax-details = Add to the reply what the customer's country wants on an invoice: in Mexico the RFC, the tax regime, the postal code, and the use of the CFDI; in Argentina the CUIT; in Chile the RUT and the line of business; in Brazil the CPF or CNPJ; in India the GSTIN.
step-issue-invoice = Have the invoice issued, and send it by the day in the reply.

## safety-incident

step-record-incident = Write down what happened, when, and the batch or serial number, in the customer's own words. Do not guess at a cause, and ask for no test and no photo.

## before the sale

step-offer-goodwill = This customer is in tier 1 or 2. See whether you may add goodwill beyond what the law gives, such as a small gift, free delivery, or a sum of money: as goodwill where the case has that fact, otherwise in a sentence of your own. It comes on top and never replaces a refund, a repair, or a replacement. It is never tied to a review, a rating, or the closing of a case.
step-prepare-quote = Prepare the quote: the price per unit at this quantity, the lead time, the shipping cost, the taxes, and how long it holds. Send it by the day in the reply.
step-check-product-data = Compare the answer with the data sheet of exactly this model and variant before you send it.
step-check-certificate = Check that the certificate is valid and names exactly this model.
step-check-power-data = Compare the voltage, the frequency, and the plug on the rating plate with what the customer's country has. If in doubt, say no.
step-attach-file = Attach the file that the reply names.
step-ask-product-department = Ask the product department now, and send the answer by the day in the reply. Do not guess.
step-check-size-chart = Compare the sizes with the size chart of exactly this product.

## a list that a short message may have no room for

step-send-list-apart = If there was no room for the list (it is then named as left out), send it right after this reply, in messages of its own.

## first-inquiry

step-ask-only-what-is-missing = Read the message again before you send this: ask only for what is not already in it, and leave out what you can answer yourself.
step-come-back-once = If there is no answer after 3 days, write once more, only about this question. After that, leave it there.
step-no-reminder = Do not remind the customer: either the channel allows no marketing, or it is not worth the time. Wait for an answer.
step-look-up-earlier-orders = Look at the customer's earlier orders, so that you do not ask what you already know.

## the package on its way

step-check-tracking = Look the package up on the carrier's page now: the reply says what the tracking shows.
step-ask-warehouse-for-handover = Ask the warehouse now whether the carrier has the package, and note who answered: the reply says that you have asked.
step-send-tracking-number = Send the tracking number to the customer by the day in the reply.

## payment-reminder

step-check-payment-missing = Look once more, right before sending, whether the payment has come in. If it has, do not send this reply.
step-check-payment-pending = Look the payment up with the payment service, and do not ship before it is confirmed.
step-remind-once = Note in the order that the customer has been reminded. Remind once; after that, close the order by your own rules.
step-check-units-left = Count the stock again: the reply says how many are left.

## off-platform-request

step-no-contact-data = Send no e-mail address, telephone number, link, or account name: not in the text, not in a picture, not in pieces.
step-look-up-payment-methods = Look up which payment methods the customer can use here, in their country.
step-look-for-offer-here = See whether a lower price is possible here: in the listing, or by the channel's own offer.
step-watch-for-fraud = Open no link from the customer, and send nothing that was paid outside. If they insist, report the message to the channel.

## false-declaration

step-declare-truthfully = Declare the goods as a sale, with the price that the customer pays. Enclose the complete invoice: the reply says so.
step-check-who-pays-duties = Look up who pays the import duties and taxes for this country and this way of shipping.
step-estimate-charges = If the customer wants an estimate, look up the charges with the tariff number and the country, and answer within one business day.

## return-request

step-check-guarantee-period = The return period is over. Check when the item was delivered: if the statutory guarantee and every warranty have ended too, answer with warranty-repair instead.

## order-confirmation

step-check-restock-date = Ask purchasing to confirm the day on which the missing part is here: the reply says by when it ships.
step-send-order-terms = See that the customer also has the terms and the information about the right of withdrawal in a form that can be kept. This message does not replace them.

## complaint-service

step-read-whole-exchange = Read every message in this case in the order in which they came, before you send the reply: it says that you have.
step-show-tone-to-lead = Show the message to your team lead or the management before you send the reply: it says that you have.
step-hand-over-case = Hand the case with all its messages to the person in the reply, and make sure that they know the day of the next message.
step-answer-first = Mark the case so that any further message from this customer is answered first: the reply says that you have.
step-book-goodwill = Book the amends now, with the amount in the reply. They hang on no condition: not on a review, not on closing a case.
step-check-stock = Check the stock again just before you send the reply.
step-record-wish-for-news = Write again only to customers who say that they want it, and only once. On a marketplace, never write first.
step-check-stock-of-alternative = Check that the alternative is really in stock, and that its price is about the same.
step-check-no-alternative = Look through the range once more: if something similar is in stock, name it.

## thanks-received

step-look-for-a-question = Read the message to the end. If it also holds a question or a problem, answer that instead.
step-pass-on-thanks = Pass the thanks on to whoever earned them, by name.
step-mark-no-response-needed = Send nothing. Mark the message as needing no response, where the channel offers this; otherwise close it.

## follow-up

step-no-check-on-this-channel = Send nothing. The marketplace allows contact only for listed reasons, and asking whether all is well is not one of them.
step-no-review-in-follow-up = Do not add a request for a review or anything else: this message asks only whether the matter is settled.
step-confirm-restock-date = Ask purchasing to confirm the day on which the product comes back. If it slips, tell everybody who was given it.
step-check-shipping-data = Compare the cost, the days, and who pays the duties with the carrier's current table for this destination.
step-check-other-carriers = Check whether another carrier or a service of the marketplace reaches this destination before you send a no.

## change-items

step-check-new-item = Check that the item the customer wants is in stock, and set it aside. If it is not, say so before anything is changed.
step-change-in-back-office = Change the items in the back office, and see that the warehouse packs the new ones: the reply says that it is done.
step-refund-difference = Book the difference as a partial refund on this order, with the amount in the reply.

## win-back

step-no-advertising-without-consent = Send nothing. This is advertising, and the customer has not agreed to it.
step-check-consent = Check where and when the customer agreed to advertising on this channel, and that they have not withdrawn it since.
step-check-nothing-open = Check that no question, complaint, return, or refund of this customer is open. If one is, settle it first and send nothing now.
step-check-voucher = Try the voucher at checkout: it must take off what the reply says, until the day in the reply.
step-check-club = Send this only if we have a customer club and it gives what the reply says.
step-whatsapp-template = If the customer's last message is more than 24 hours old, WhatsApp takes only an approved template.

## holding-reply

step-check-answer-by = Check that you can keep this day and hour, and that it is within the time in which the channel wants an answer. Put it in your calendar.
step-holding-stops-no-clock = Do not rely on this message as the answer: some marketplaces count only a real one. Answer in full within their time.
step-find-time-zone = The customer's time zone is not known, so the reply names a city's time. If you can find it out, give it as time_zone and answer again.

## refund-status

step-ask-payment-service-to-trace = Have the payment traced by the payment service now, and note the case number: the reply says that you have. If it did not arrive, send it again.

## delivered-not-received

step-open-investigation = Open an investigation with the carrier before you send the reply: where, when, and to whom was it delivered? Ask the customer for no affidavit and no police report.
step-check-payment-methods = Check at checkout which ways to pay are offered for this country and this order value. On a marketplace, name only the marketplace's own. In the EU and the UK, consumers pay no fee for paying by card or by bank transfer.

## seller-cannot-ship

step-cancel-as-seller = Cancel it yourself, with the true reason. Never ask the customer to cancel it or to choose a reason.
step-keep-refund-ready = Keep the full refund ready, and issue it within one business day of the customer asking for it. Ship nothing before the answer is there; silence is not consent to a longer delay. If no answer comes by the day in the reply, or the new day of shipping cannot be kept either, refund everything.
step-set-substitute-aside = Set the substitute aside. It must be worth at least as much as the item ordered, and it is sent only after the customer has said yes.

## marketplace-dispute

step-upload-evidence = Add the documents to the case before its deadline, without anything that the other side need not see. The reply says that it is done.
step-watch-case-deadline = Put the deadline of the case in your calendar and answer in the case itself before it: Amazon decides after 72 hours, eBay may step in after 3 business days, AliExpress after 5 days.
step-enter-proposal-in-case = Enter the same proposal in the case itself. Never ask the customer to close the case or to take it back, and tie nothing to it.
step-check-no-double-refund = Check whether the bank has already taken the money back. A refund on top of that would pay twice.
step-note-sample = Note who wants a sample. When the address comes, send it with the delivery note marked as a sample, without a price for customs that is not the true one.
step-set-up-sample = Set the sample up in the marketplace within one business day, so that the customer can order it there. Take no address and no payment outside of it.
step-check-trial-terms = Check that the trial gives more than the customer's law gives anyway: a right that everybody has is not an offer. The shop's terms must say the same as the reply.
step-check-before-a-no = Ask sales whether a used or opened piece could serve as a sample before you say no.

## charged-wrong

step-check-only-a-hold = See that the second entry was authorized but never captured, and cancel the authorization if you can: the reply says that only a hold is left.
step-check-payment-records = Ask the payment service or the marketplace for all payments on this order before you send the reply: the reply says that you have. If it was captured twice, refund at once.

## return-received

step-check-deduction = Deduct only what trying the item as in a shop does not explain, never for the packaging, never where it is faulty, and only if the customer was told of the right to withdraw. Note how the sum was worked out.
step-keep-return-as-it-is = Put the package aside with everything in it, and note who unpacked it, its weight, and the label. Nothing is thrown away or sent back until the customer has answered.
step-ask-carrier-about-weight = Ask the carrier at which weight the package was shipped and delivered: the reply says that you have. Wait for that before you draw any conclusion.

## legal-or-privacy

step-escalate-legal = Forward the message with the whole case to the person responsible for legal matters, before you send the reply. Admit, explain, and promise nothing yourself, in writing or by telephone.
step-escalate-privacy = Forward the request to the person responsible for data protection, before you send the reply, with the day on which it came. The day in the reply is one month after that at the latest.
step-keep-everything = Change and delete nothing in the case or in the customer's account until they have decided.

## partial-delivery

step-check-packing = Ask the warehouse what was packed and in how many packages, and note the answer. The customer is not asked to prove anything.

## price-drop

step-check-price-promise = Check whether the shop, the marketplace, or the advertising has promised to match later prices. If so, refund the difference and answer with matched: yes.
step-check-quote = Have a colleague read the quote: the price per unit, the taxes, the lead time, and the day until which it holds. It binds you.

## customs-hold

step-check-customs-papers = Check that our own customs papers are complete and true: the contents, the value, the invoice. Nothing is ever declared as a gift or at a lower value.
step-forward-customs-papers = Forward the customer's papers within one business day of getting them, and keep no copy that you do not need.
step-settle-import-charges = If the reply says that we pay the import charges, settle them with the carrier before you send it.

## warranty-repair

step-check-guarantee-date = Check the day of delivery, the length of our warranty, and the statutory guarantee of the customer's country. Where the law still covers the fault, nothing may cost the customer anything.
step-ask-workshop-for-price = Ask the workshop for a price with the shipping both ways: the reply says that you have. Nothing is repaired before the customer agrees to it.

## review-threat

step-report-threat = Report the customer's message to the marketplace: it ties a review to a demand. Say nothing about it to the customer.
step-record-threat = Keep the message in the case as it is, and show it to your team lead. Say nothing about it to the customer.
step-usual-remedy-only = Offer what every customer gets in such a case, no more and no less. Do not mention a review, now or later.

## review-thanks and review-response

step-pass-on-praise = Show the review to the team before you send the reply: it says that you have.
step-check-public-answer = Where strangers can read the answer, greet only with the name that stands beside the review, and name no order number, no address, and no carrier.
step-settle-before-public-answer = On Etsy a buyer can edit a review only until you have answered it in public. Settle the matter in a private message first.
step-send-private-remedy = Send the private message with the solution first: the public answer says that you have.
step-check-amazon-review-contact = On Amazon, write this message only after feedback about an order. A product review is answered with Amazon's own templates for brands.
step-show-worst-review = Show the review to the product department today: one star is often a fault that other customers meet as well.
step-never-ask-for-change = Do not ask for a better review, a change, or a removal, now or later, and tie nothing to it.

## usage-help

step-check-steps-of-use = Go through the steps yourself with the product or its manual before you send them. Send the fewest that solve it.
step-check-manual-answers = Open the file or the page and see that it answers this question in the customer's language. If it does not, write the steps out.
step-check-nothing-dangerous = If what the customer describes could be dangerous (smoke, heat, a smell, a shock), stop and answer with safety-incident.
step-write-steps-from-manual = A link cannot be sent on this channel. If the manual has the answer, write its steps out and answer with them instead.

## Markets whose language we do not write, and prices

step-ask-native-colleague = In this market, people read us in a language that is not their own. Before you send the reply, ask a colleague who is a native there to read it: the tone, the degree of apology, and what is better left unsaid.
step-check-price = Check that the price in the reply is the one that the customer sees now in the shop or the listing, with or without tax.
step-check-minimum-quantity = Check with sales that the minimum quantity, and the price if the reply names one, still hold.
