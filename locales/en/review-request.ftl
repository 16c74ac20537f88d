### We ask whether all is well and for an honest review. Every sentence stands alone: the request never depends on
### the customer being content, never promises anything in return, and never asks for a good review.

# $order_id (identifier)
review-request-subject = Did everything arrive safely? Your order { $order_id }

# $order_id (identifier) · $delivered_on (date) the day of delivery
review-request-delivered = Your order { $order_id } was delivered on { $delivered_on }.

# $product (text) the product's name
review-request-all-well = Did it arrive complete and undamaged, and is everything all right with "{ $product }"?
    .short = Did it arrive complete and undamaged, and is everything all right?

review-request-help = If something is missing or not right, reply to this message, and I will take care of it within one business day.
    .short = If anything is missing or not right, just reply: I will take care of it within one business day.

review-request-review-product = I would also like to ask you for an honest review of the product. You can leave it where you placed your order.
    .short = I would also welcome an honest review of the product, where you ordered it.

review-request-review-seller = I would also like to ask you for honest feedback about us as a seller. You can leave it where you placed your order.
    .short = I would also welcome honest feedback about us as a seller, where you ordered.

review-request-review-shop = I would also like to ask you for an honest review of our shop.

review-request-praise-and-criticism = Praise and criticism are equally helpful to other customers and to us.

review-request-thanks = Thank you for your time.

# $opt_out (prose) the shop's own sentences: how to object to such messages
review-request-opt-out = { $opt_out }
